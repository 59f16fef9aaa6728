import { createProblem, type Problem } from './problem.ts';
import { severityOf } from './severity.ts';

/** Nobody mends more problems of one file at a time, and they are often the work of one slip. */
export const problemsPerFile = 50;

/**
 * Leaves out what nobody would read: of each file the first problems and the first warnings are told, and the rest is
 * counted.
 * @param problems sorted by file and place
 */
export function firstOfEachFile(problems: readonly Problem[]): Problem[] {
  const groupOf = (problem: Problem): string => `${severityOf(problem)} ${problem.location.file}`;
  const told = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(groupOf(problem), (counts.get(groupOf(problem)) ?? 0) + 1);
  return problems.flatMap((problem): Problem[] => {
    const group = groupOf(problem);
    const before = told.get(group) ?? 0;
    told.set(group, before + 1);
    const count = counts.get(group) ?? 0;
    // One that is left out would take as much room as saying so.
    if (before < problemsPerFile || count === problemsPerFile + 1) return [problem];
    if (before > problemsPerFile) return [];
    const kind = severityOf(problem) === 'warning' ? 'more-warnings' : 'more-problems';
    return [createProblem(kind, problem.location, { count: count - problemsPerFile })];
  });
}
