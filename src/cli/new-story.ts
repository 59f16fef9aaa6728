import { formats } from '../../schemas/words.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { storyFrontmatter } from '../../schemas/index.ts';
import type { BankSource } from '../bank/bank-source.ts';
import { nearestName } from '../checks/nearest-name.ts';
import { storyIdFromFile } from '../bank/story-id.ts';
import { readBank } from '../story-files/read-bank.ts';
import { exitCodes, oneOf, readArguments, UsageError } from './command-line.ts';
import { projectRoot } from './project-root.ts';
import { storyTemplate } from '../story-files/story-template.ts';

/** How the command is used. */
export const usage = `npm run new -- "A title" --company <id> [--format behavioral|project] [--root <folder>]

Writes a new story file with every key in its place, and says what to do next.

  --company <id>    where it happened: an id from stories/companies.yaml
  --format <name>   behavioral (one answer, what you get without it) or project (a talk in sections)
  --root <folder>   another folder that holds stories/
  --help            this text`;

/** Longer file names are cumbersome to refer to. */
const longestId = 50;

/** An id from a title: its letters and digits, with hyphens between words, cut between two words. */
function idFromTitle(title: string): string {
  const id = storyIdFromFile(title.replace(/['’]/gu, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
  return id.length <= longestId ? id : id.slice(0, longestId + 1).replace(/-[^-]*$/u, '');
}

function knownCompany(wanted: string | undefined, { lists }: BankSource): string {
  const known = lists.companies.entries.map((entry) => entry.value.id);
  if (wanted !== undefined && known.includes(wanted)) return wanted;
  const only = known.length === 1 ? known[0] : undefined;
  if (wanted === undefined && only !== undefined) return only;
  const meant = wanted === undefined ? undefined : nearestName(wanted, known);
  const choice = meant === undefined ? `There are: ${known.join(', ') || 'none yet'}.` : `Did you mean ${meant}?`;
  throw new UsageError(
    wanted === undefined
      ? `Say where it happened: --company <id>. ${choice}`
      : `stories/companies.yaml has no company "${wanted}". ${choice}`,
  );
}

function checkedTitle(title: string | undefined): string {
  if (title === undefined) throw new UsageError('Give the story a title, in quotation marks.');
  const result = storyFrontmatter.shape.title.safeParse(title);
  if (!result.success) throw new UsageError(`A title has 3 to 80 characters, and this one has ${title.trim().length}.`);
  if (idFromTitle(result.data) === '') throw new UsageError('A title needs a letter or a digit.');
  return result.data;
}

async function writeNewFile(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * `npm run new`: writes a story file for its author to fill.
 * @param args as typed after the command's name
 * @returns the exit code: 1 when there is such a story already, which is left as it is
 * @throws UsageError for wrong arguments
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      company: { type: 'string' },
      format: { type: 'string', default: 'behavioral' },
      root: { type: 'string', default: projectRoot },
      help: { type: 'boolean', default: false },
    },
    ['title'],
  );
  if (values.help) {
    console.log(usage);
    return exitCodes.done;
  }
  const title = checkedTitle(positionals[0]);
  const format = oneOf('format', values.format, formats);
  const {
    bank: { source },
  } = await readBank(values.root);
  const company = knownCompany(values.company, source);
  const id = idFromTitle(title);
  const file = `stories/${company}/${id}.mdx`;
  const taken = [...source.stories, ...source.brokenStories].find((story) => story.id === id)?.file;
  if (
    taken !== undefined ||
    !(await writeNewFile(join(values.root, file), storyTemplate({ title, company, format })))
  ) {
    console.error(`There is a story with the id "${id}" already: ${taken ?? file}. It was left as it is.`);
    return exitCodes.problems;
  }
  console.log(
    [
      `Wrote ${file}`,
      '',
      'Next:',
      '  1. Fill in what is empty; each line says what belongs there.',
      '  2. npm run check   names what is still missing.',
      `  3. npm run dev     shows it at /stories/${id}/ while you write.`,
    ].join('\n'),
  );
  return exitCodes.done;
}
