import type { BankSource } from '../../bank/bank-source.ts';
import { positionAt, type PositionMap } from '../../bank/source-position.ts';
import { createProblem, type Problem } from '../problem.ts';
import { readableStories } from '../../bank/readable-stories.ts';

/** A file that has a title. */
interface TitledFile {
  file: string;
  title: string;
  positions: PositionMap;
}

function titledFiles(source: BankSource): TitledFile[] {
  return [
    ...readableStories(source).flatMap(({ file, positions, frontmatter: { title } }) =>
      title === undefined ? [] : { file, positions, title },
    ),
    ...source.interviews.map(({ file, positions, value: { title } }) => ({ file, positions, title })),
  ];
}

const folderOf = (file: string): string => file.replace(/[^/]*$/u, '');
const stemOf = (file: string): string => file.replace(/\.[^./]*$/u, '').normalize('NFC');

/** Whether a name is another one with something added, as copies are named in every language: `late Kopie` of `late`. */
const isLonger = (file: string, original: string): boolean => {
  const added = stemOf(file).slice(stemOf(original).length);
  return stemOf(file).startsWith(stemOf(original)) && /^[^\p{L}\p{M}\p{N}]/u.test(added);
};

/**
 * Finds files that have the title and the name of another file of their folder, with something added to the name: sync
 * programs and file managers name a second copy so.
 * @param source what was read
 */
export function checkCopies(source: BankSource): Problem[] {
  const alike = Map.groupBy(titledFiles(source), ({ file, title }) => `${folderOf(file)}\n${title.trim()}`);
  return [...alike.values()].flatMap((files) => {
    const shortestFirst = files.toSorted((one, other) => one.file.length - other.file.length);
    return shortestFirst.flatMap(({ file, positions }, index) => {
      const original = shortestFirst.slice(0, index).find((earlier) => isLonger(file, earlier.file))?.file;
      if (original === undefined) return [];
      return [createProblem('copied-file', { file, ...positionAt(positions, ['title']) }, { original })];
    });
  });
}
