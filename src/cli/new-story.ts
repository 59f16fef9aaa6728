import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { storyFrontmatter } from '../../schemas/index.ts';
import { bankFromSource } from '../bank/story-bank.ts';
import { idFromText } from '../bank/story-id.ts';
import { issueInWords } from '../checks/kinds/value-words.ts';
import { withFullStop } from '../checks/kinds/wording.ts';
import { readWordTable } from '../search/index/read-word-table.ts';
import { nearestQuestions, type ProposedQuestion } from '../search/ranking/nearest-questions.ts';
import { Refusal } from '../site-folder/refusal.ts';
import { valueIssue } from '../story-files/value-issue.ts';
import { readBank } from '../story-files/read-bank.ts';
import { readFrontmatter } from '../story-files/read-frontmatter.ts';
import { isMissing } from '../story-files/unreadable-reason.ts';
import { storyTemplate } from '../story-files/story-template.ts';
import { withRoot } from './bank-root.ts';
import { exitCodes, UsageError } from './command-line.ts';
import { refuseOtherFormat, requireStories } from './check-project.ts';
import { companyOf, competenciesOf, writeEntries } from './new-entries.ts';
import { isTaken, refuseTakenFolder, writeNewFile } from './write-new-file.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { print, printError } from './print.ts';

/** Longer file names are cumbersome to refer to. */
const longestId = 50;

const idFromTitle = (title: string): string => idFromText(title, longestId);

/** So many questions are looked through in a moment. */
const proposedQuestions = 6;

function checkedHeadline(headline: string | undefined): string | undefined {
  if (headline === undefined) return undefined;
  const result = storyFrontmatter.shape.headline.safeParse(headline);
  const [issue] = result.error?.issues ?? [];
  const found = issue && valueIssue(issue, headline);
  if (found) throw new UsageError(`This headline doesn’t work: ${withFullStop(issueInWords(found))}`);
  return headline.trim();
}

/** What there is of a story that is begun. */
interface Begun {
  headline: string | undefined;
  competencies: readonly string[] | undefined;
}

async function presentStory(root: string, file: string): Promise<Begun> {
  const bytes = await readFile(join(root, file)).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new Refusal(
      `The story can’t be written: ${file} is a link that leads nowhere. Nothing was written.\n` +
        'Delete the link, or put back what it leads to, and run the command again.',
    );
  });
  const { partial } = readFrontmatter(file, bytes);
  return { headline: partial.headline, competencies: partial.competencies };
}

const proposalsText = (proposed: readonly ProposedQuestion[]): string =>
  [
    '',
    'Questions it may answer; copy the ones you like to its answers:',
    ...proposed.map(({ id, text }) => `  - { question: ${id}, fit: workable }   ${text}`),
  ].join('\n');

function checkedTitle(title: string | undefined): string {
  if (title === undefined) throw new UsageError('Give the story a title, in quotation marks.');
  const result = storyFrontmatter.shape.title.safeParse(title);
  const [issue] = result.error?.issues ?? [];
  const found = issue && valueIssue(issue, title);
  if (found && 'found' in found)
    throw new UsageError(`A title needs 3 to 80 characters, and this one has ${found.found}.`);
  if (found) throw new UsageError(`This title doesn’t work: ${withFullStop(issueInWords(found))}`);
  if (idFromTitle(title) === '') throw new UsageError('A title needs a letter or a digit.');
  return title.trim();
}

/**
 * `npm run new`: writes a story file for its author to fill.
 * @returns the exit code: 1 when there is such a story already, which is left as it is
 * @throws UsageError without a title, and without a company where there are several or none
 */
export async function run({ get, positional }: Call): Promise<number> {
  const root = get(options.root);
  const title = checkedTitle(positional);
  await requireStories(root);
  const { bank, problems } = await readBank(root);
  const { source } = bank;
  refuseOtherFormat(problems);
  const company = await companyOf(get(options.company), source);
  const competencies = await competenciesOf(get(options.competency), get(options.definition), source);
  const id = idFromTitle(title);
  const file = `stories/${company.id}/${id}.mdx`;
  const headline = checkedHeadline(get(options.headline));
  const proposedFor = (story: Begun): ProposedQuestion[] =>
    story.headline === undefined
      ? []
      : nearestQuestions(
          { title, headline: story.headline, competencies: story.competencies ?? [] },
          bankFromSource(source),
          readWordTable(),
          proposedQuestions,
        );
  const shown = competencies.map((each) => each.id);
  await refuseTakenFolder(dirname(join(root, file)));
  const present = [...source.stories, ...source.brokenStories, ...source.drafts].find((story) => story.id === id)?.file;
  const taken = present ?? ((await isTaken(join(root, file))) ? file : undefined);
  const text = storyTemplate({
    title,
    company: company.id,
    competencies: shown,
    format: get(options.storyFormat),
    headline,
    proposed: proposedFor({ headline, competencies: shown }),
  });
  const added = taken === undefined ? await writeEntries(root, [company, ...competencies]) : [];
  if (taken !== undefined || !(await writeNewFile(join(root, file), text))) {
    const begun = await presentStory(root, taken ?? file);
    printError(`There’s already a story with the id "${id}": ${taken ?? file}. It was left as it is.`);
    const proposed = proposedFor({ ...begun, headline: headline ?? begun.headline });
    if (proposed.length > 0) print(proposalsText(proposed));
    return exitCodes.problems;
  }
  print(
    [
      ...added.map((entry) => `Added to ${entry}`),
      `Wrote ${file}`,
      '',
      'Next:',
      '  1. Fill in the blanks; each line says what goes there.',
      '  2. Delete the line `draft: true`. Until then the story is left out of everything.',
      `  3. ${withRoot('npm run check', root)}   says what’s still missing.`,
      `  4. ${withRoot('npm run dev', root)}     shows it at /stories/${id}/ while you write.`,
      ...(headline === undefined
        ? [
            '',
            'Once you have a headline, run the same command with --headline: it suggests questions the story may answer.',
          ]
        : []),
    ].join('\n'),
  );
  return exitCodes.done;
}
