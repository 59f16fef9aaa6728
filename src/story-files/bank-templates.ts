import { currentFormat } from '../../schemas/settings.ts';
import { redactionsFile, settingsFile } from '../bank/bank-format.ts';
import { listFile } from '../bank/lists.ts';

/** The settings of a bank. */
export const settingsText = `# The form in which this bank is written. \`npm run migrate\` changes it when a newer version asks for another one.
format: ${currentFormat}
`;

/** The files of a bank without a story, by their paths from the folder that the bank lies in. */
export const emptyBank: Readonly<Record<string, string>> = {
  [settingsFile]: settingsText,
  [listFile('companies')]:
    `# Where your stories happened, and who interviews you. \`npm run new -- "A title" --company "Acme"\` adds to it.
# - id: acme # the short name that stories say: \`company: acme\`
#   name: Acme
#   about: What the place does, and your part in it.
`,
  [listFile('competencies')]:
    `# What an interviewer looks for, where the catalogue lacks it: it has the usual ones, such as ownership.
# - id: stage-presence
#   name: Stage presence
#   definition: Holds a room, and knows when to be quiet.
#   synonyms: [charisma]
`,
  [listFile('questions')]: `# Questions that you were asked or expect, where the catalogue lacks them.
# - id: stage-fright
#   text: When did you last have stage fright?
#   competencies: [stage-presence]
#   kind: behavioral # or situational, project, introspection
`,
  [listFile('figures')]: `# Every number that you may say, once. A story shows it with <Figure id="time-saved" />.
# - id: time-saved
#   measures: time for a release
#   scope: all teams, first half of 2025
#   value: 40
#   unit: '%'
#   status: result # or target, not-significant, setting, example
#   say: forty percent faster
#   company: acme
`,
  [listFile('openers')]:
    `# What you would say when they ask about you, in 10, 30 and 90 seconds. The openers page lists the ids.
# - id: about-yourself
#   answers:
#     10: One sentence.
#     30: Who I am at work, what I did last, and why I am here.
`,
  [redactionsFile]: `# What others must not read, and what they read in its place. Your own site always shows the real words.
# With \`numbers: [4.2 million dollars]\` an entry hides a number, in any spelling: $4.2M.
# - words: [Acme, Acme Labs] # plurals and possessives are found, too
#   as: a large retailer
`,
  '.gitignore': `# The site, and what need not be made anew. Stories are yours: mind where you push them.
dist/
.astro/
.cache/
.story-bank-undo/
node_modules/
`,
};
