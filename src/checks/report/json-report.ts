import { describeProblem } from '../describe-problem.ts';
import type { Problem } from '../problem.ts';
import { severityOf } from '../severity.ts';

/**
 * Problems for programs: a JSON list of `{ file, line, column, severity, kind, what, why, fix }`.
 * @param problems sorted
 */
export function jsonReport(problems: readonly Problem[]): string {
  const rows = problems.map((problem) => ({
    ...problem.location,
    severity: severityOf(problem),
    kind: problem.kind,
    ...describeProblem(problem),
  }));
  // JSON itself escapes only a part of what a terminal would obey.
  return JSON.stringify(rows, null, 2).replace(/[\x7F-\x9F]/gu, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
