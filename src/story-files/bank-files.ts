import { identifier } from '../../schemas/index.ts';
import { listNames, type ListName } from '../../schemas/words.ts';
import type { DraftSource } from '../bank/bank-source.ts';
import { redactionsFile, settingsFile } from '../bank/bank-format.ts';
import { listFile } from '../bank/lists.ts';
import { storyIdFromFile } from '../bank/story-id.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { originalByName } from './conflict-copy.ts';
import { listFolder } from './folder-listing.ts';
import { codeEnding } from './code-files.ts';

/** The files under stories/ by what they are, and what stories may show or link to. Paths are relative to the root. */
export interface BankFiles {
  stories: string[];
  interviews: string[];
  lists: { name: ListName; file: string }[];
  /** Whether the bank says in which form it is written. */
  hasSettings: boolean;
  /** Whether the bank says what editions for others must not say. */
  hasRedactions: boolean;
  /** Files that are drafts by their name: something in it begins with `_`. */
  drafts: DraftSource[];
  /** Fonts for letters that the sheets' own font lacks. */
  fonts: string[];
  /** Images under stories/ as paths relative to the root; everything in the public folder as addresses. */
  assets: string[];
  /** Files that are none of these, or that cannot be what they are. */
  problems: Problem[];
}

/** The endings of pictures that browsers show. */
export const pictureEnding = /\.(?:svg|png|jpe?g|gif|webp|avif)$/iu;
/** Where files lie that are served as they are. */
const publicFolder = 'public';
/** The folders that hold all of a bank, beside each other. Either may be missing. */
export const bankFolders = ['stories', publicFolder] as const;

const start = (file: string) => ({ file, line: 1, column: 1 });

const listOf = (file: string): ListName | undefined => listNames.find((name) => file === listFile(name));
const isInterview = (file: string): boolean => /^stories\/interviews\/[^/]+\.yaml$/u.test(file);
const isFont = (file: string): boolean => /^stories\/fonts\/.*\.(?:ttf|otf|woff2)$/iu.test(file);
/** A font's license lies beside it. */
const isFontNote = (file: string): boolean => /^stories\/fonts\/(?:.*\.(?:txt|md)|[^.]*)$/iu.test(file);
const givesId = (file: string): boolean =>
  (file.endsWith('.mdx') || isInterview(file)) && identifier.safeParse(storyIdFromFile(file)).success;

/** Names that are one and the same on systems where large and small letters, or the forms of an accent, are equal. */
function twinNames(files: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const folded = file.normalize('NFC').toLowerCase();
    const otherFile = first.get(folded);
    if (otherFile !== undefined) return [createProblem('twin-names', start(file), { otherFile })];
    first.set(folded, file);
    return [];
  });
}

function sortFiles(all: readonly string[]): BankFiles {
  const files: BankFiles = {
    stories: [],
    interviews: [],
    lists: [],
    hasSettings: all.includes(settingsFile),
    hasRedactions: all.includes(redactionsFile),
    drafts: [],
    fonts: [],
    assets: [],
    problems: [],
  };
  const known = new Set(all);
  for (const file of all) {
    const list = listOf(file);
    const original = givesId(file) ? undefined : originalByName(file, known);
    if (file === settingsFile || file === redactionsFile) continue;
    if (list !== undefined) files.lists.push({ name: list, file });
    else if (pictureEnding.test(file)) files.assets.push(file);
    else if (isFont(file)) files.fonts.push(file);
    else if (isFontNote(file)) continue;
    else if (file.includes('/_')) files.drafts.push({ id: storyIdFromFile(file), file });
    else if (original !== undefined) files.problems.push(createProblem('copied-file', start(file), { original }));
    else if (file.endsWith('.mdx')) files.stories.push(file);
    else if (isInterview(file)) files.interviews.push(file);
    // What stories import is read by whoever runs them.
    else if (!codeEnding.test(file)) files.problems.push(createProblem('misplaced-file', start(file), { file }));
  }
  files.problems.push(...twinNames(files.assets));
  return files;
}

/**
 * Lists what there is to read, links followed. What is no author's file is passed over: see isPassedOver().
 * @param root the project's root, which holds stories/
 */
export async function findBankFiles(root: string): Promise<BankFiles> {
  const [stories, served] = await Promise.all([listFolder(root, 'stories'), listFolder(root, publicFolder)]);
  const files = sortFiles(stories.files);
  files.assets.push(...served.files.map((file) => file.slice(publicFolder.length)));
  const linked = [...stories.outside.filter((file) => pictureEnding.test(file)), ...served.outside];
  files.problems.push(
    ...stories.problems,
    ...served.problems,
    ...linked.map((file) => createProblem('linked-picture', start(file), {})),
  );
  return files;
}
