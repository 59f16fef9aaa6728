/**
 * The spans of code in a line of Markdown: from a run of backticks to the next run of the same length.
 * @param line text without a line break
 * @returns by the offset at which each begins, the offset behind it
 */
export function codeSpans(line: string): Map<number, number> {
  const spans = new Map<number, number>();
  const runs = [...line.matchAll(/`+/gu)].map(({ index, 0: { length } }) => ({ index, length }));
  const laterRuns = Map.groupBy(runs.toReversed(), ({ length }) => length);
  let behind = 0;
  for (const { index, length } of runs) {
    const sameLength = laterRuns.get(length);
    sameLength?.pop();
    const close = sameLength?.at(-1);
    const isEscaped = line.charAt(index - 1) === '\\' && line.charAt(index - 2) !== '\\';
    if (index < behind || isEscaped || !close) continue;
    behind = close.index + length;
    spans.set(index, behind);
  }
  return spans;
}
