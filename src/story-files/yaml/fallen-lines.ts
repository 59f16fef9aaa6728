/** A line that begins with a key. */
const startsWithKey = /^ *\p{Ll}[\p{L}\p{N}_]*:(?:\s|$)/u;
const indentOf = (line: string): number => /^\s*/u.exec(line)?.[0].length ?? 0;
/** How far the keys of an entry stand to the right, its hyphen included. */
const contentIndentOf = (line: string): number => /^\s*(?:-\s+)*/u.exec(line)?.[0].length ?? 0;

/** So many lines above are looked through for where a line may have stood. */
const linesAbove = 40;

/** Lines that may have lost their spaces, and how they may have stood. */
export interface FallenLines {
  /** Indexes of the first line, and of the one behind the last. */
  from: number;
  to: number;
  /** The lines, with each indentation that the lines above have, the deepest first. */
  indented: readonly (readonly string[])[];
}

/**
 * Keys that stand further to the left than the lines above and below them, one below the other.
 * @param lines of a YAML text
 * @param index of the first of them
 */
export function fallenLines(lines: readonly string[], index: number): FallenLines | undefined {
  const first = lines[index] ?? '';
  const indent = indentOf(first);
  const isOneOfThem = (line: string | undefined): boolean =>
    line !== undefined && startsWithKey.test(line) && indentOf(line) === indent;
  if (!isOneOfThem(first) || isOneOfThem(lines[index - 1])) return undefined;
  let to = index + 1;
  while (isOneOfThem(lines[to])) to += 1;
  const above = lines.slice(Math.max(0, index - linesAbove), index).filter((line) => line.trim() !== '');
  const isDeeper = (line: string | undefined): boolean => line !== undefined && indentOf(line) > indent;
  const below = lines.slice(to).find((line) => line.trim() !== '');
  if (!isDeeper(above.at(-1)) || (below !== undefined && !isDeeper(below))) return undefined;
  const indents = [...new Set(above.filter(isDeeper).map(contentIndentOf))].sort((one, other) => other - one);
  const typed = lines.slice(index, to);
  return {
    from: index,
    to,
    indented: indents.map((deeper) => typed.map((line) => `${' '.repeat(deeper)}${line.trimStart()}`)),
  };
}
