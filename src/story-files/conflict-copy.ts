/** The marks that sync programs, browsers and file managers put at the end of the name of a second copy. */
const copyMark =
  /^(?<original>.+?)(?: \((?:\d+|[^()]*\b(?:copy|conflict\w*)\b[^()]*)\)| \[conflict[^[\]]*\]| - copy(?: \(\d+\))?| copy(?: \d+)?|\.sync-conflict-[\w-]+|_conflict-[\d-]+| \d+)$/iu;

const parts = (file: string): { folder: string; stem: string; ending: string } => {
  const [, folder = '', stem = '', ending = ''] = /^(.*\/)?([^/]*?)(\.[^./]*)?$/u.exec(file) ?? [];
  return { folder, stem, ending };
};

/**
 * The file that a file is a copy of, as far as its name tells: `late.mdx` for `late (conflicted copy 2026-03-01).mdx`.
 * @param file relative to the project's root
 * @param files all files of the bank
 * @returns nothing where the name has no such mark, or where there is no file without the mark
 */
export function originalByName(file: string, files: ReadonlySet<string>): string | undefined {
  const { folder, stem, ending } = parts(file);
  const original = copyMark.exec(stem)?.groups?.['original'];
  const name = original === undefined ? undefined : `${folder}${original}${ending}`;
  return name !== undefined && files.has(name) ? name : undefined;
}
