import { createProblem, type Problem } from './problem.ts';

/** Nobody mends more problems of one file at a time, and they are often the work of one slip. */
export const problemsPerFile = 50;

/**
 * Leaves out what nobody would read: of each file the first problems are told, and the rest is counted.
 * @param problems sorted by file and place
 */
export function firstOfEachFile(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { location } of problems) counts.set(location.file, (counts.get(location.file) ?? 0) + 1);
  return problems.flatMap((problem): Problem[] => {
    const { file } = problem.location;
    const before = told.get(file) ?? 0;
    told.set(file, before + 1);
    const count = counts.get(file) ?? 0;
    // One that is left out would take as much room as saying so.
    if (before < problemsPerFile || count === problemsPerFile + 1) return [problem];
    if (before > problemsPerFile) return [];
    return [createProblem('more-problems', problem.location, { count: count - problemsPerFile })];
  });
}
