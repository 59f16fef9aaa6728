import type { Problem } from './problem.ts';

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Sorts problems by file, line, column and kind, so that every run prints them in the same order.
 * @param problems in any order; the list stays as it is
 */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (one, other) =>
      byText(one.location.file, other.location.file) ||
      one.location.line - other.location.line ||
      one.location.column - other.location.column ||
      byText(one.kind, other.kind),
  );
}
