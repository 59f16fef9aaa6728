import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyText } from '../fixture-project.ts';

const passage = `<Private>

## More of it

Much more, and a note.[^more]

[^more]: More of that.

</Private>

`;

/** A story that others may see, with more in it for its owner alone. */
const grown = (story: string): string =>
  story
    .replace(/^followUps:\n/mu, '$&  - ask: And what more?\n    answer: Much more.\n    readiness: gap\n')
    .replace(/^sources:\n/mu, '$&  - One more book\n')
    .replace(/^( +missing: ).*$/mu, '$1Find much more.')
    .replace(/^confirm:\n/mu, '$&  - Confirm much more.\n')
    .replace(/^allowNumbers:\n/mu, '$&  - "77"\n')
    .replace(/^visibility: /mu, 'avoidIn: [technical, other]\n$&')
    .replace(/^(?:<Section|## )/mu, `{/* More of it. */}\n\n${passage}$&`)
    .replace(/^- .*\n(?=\n<\/Slide>)/mu, '$&- <Private>More of it</Private>\n')
    .replace(/^A paragraph /mu, 'A [paragraph](/stories/more-of-it/) ');

const entries = {
  competencies: '- { id: more-of-it, name: More, definition: More of it. }\n',
  companies: '- { id: more-of-it, name: More, about: They make more., lens: northgate-values }\n',
  questions: '- { id: more-of-it, text: What more?, competencies: [patient-safety], kind: behavioral }\n',
  figures:
    '- { id: more-of-it, measures: more, scope: all, value: 3, unit: more, status: result, company: st-brigid, say: more }\n',
  openers: '- { id: five-years, answers: { 10: More. } }\n',
  lenses: '- { id: more-of-it, name: More, terms: [{ name: More, competencies: [patient-safety] }] }\n',
};

/** A private story about the same as one that others may see, and tied to it. */
const privateStory = storyText(
  {
    title: 'Once more with the night shift',
    company: 'st-brigid',
    competencies: '[leading-change, patient-safety]',
    answers: '[{ question: change-resisted, fit: strong }]',
    related: '[bedside-handover]',
    project: 'bedside-handover',
  },
  'More of [the same](../st-brigid/bedside-handover.mdx), in <Figure id="handover-after" />.\n',
);

const interview = `title: One more day
audience: harlan
rounds:
  - { name: More, minutes: 30, kind: behavioral, pin: [bedside-handover], questions: [change-resisted] }
`;

/**
 * Adds more of everything that is private to the project with the canaries and the bank of the nurse: a story and a link
 * to it, private passages and bullets, comments, gaps, sources, entries of lists, an interview and a draft.
 * @param stories its stories/
 * @returns the number of stories that others may see, and in which there is more now
 */
export function growInPrivate(stories: string): number {
  let count = 0;
  for (const path of readdirSync(stories, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.mdx')) continue;
    const file = join(stories, path);
    const text = readFileSync(file, 'utf8');
    if (!/^visibility: (?:public|shared)$/mu.test(text)) continue;
    writeFileSync(file, grown(text));
    count += 1;
  }
  for (const [name, entry] of Object.entries(entries)) appendFileSync(join(stories, `${name}.yaml`), entry);
  mkdirSync(join(stories, 'more'));
  writeFileSync(join(stories, 'more/more-of-it.mdx'), privateStory);
  writeFileSync(join(stories, 'more/_one-more.mdx'), 'More.\n');
  writeFileSync(join(stories, 'interviews/one-more.yaml'), interview);
  return count;
}
