/** A line that reads otherwise afterwards. */
export interface LineDifference {
  /** From 1 on. */
  line: number;
  before: string | undefined;
  after: string | undefined;
}

/**
 * The lines of a text that a migration changes. It changes names inside lines, so both texts have their lines in the
 * same places.
 * @param before undefined for a text that is new
 */
export function lineDifferences(before: string | undefined, after: string): LineDifference[] {
  const old = before?.split('\n') ?? [];
  const lines = after.replace(before === undefined ? /\n$/u : /$^/u, '').split('\n');
  return Array.from({ length: Math.max(old.length, lines.length) }, (_, index) => ({
    line: index + 1,
    before: old[index],
    after: lines[index],
  })).filter((each) => each.before !== each.after);
}
