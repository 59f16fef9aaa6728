import { describeProblem } from '../describe-problem.ts';
import type { Problem } from '../problem.ts';

/**
 * Problems for programs: a JSON list of `{ file, line, column, kind, what, why, fix }`.
 * @param problems sorted
 */
export function jsonReport(problems: readonly Problem[]): string {
  const rows = problems.map((problem) => ({
    ...problem.location,
    kind: problem.kind,
    ...describeProblem(problem),
  }));
  return JSON.stringify(rows, null, 2);
}
