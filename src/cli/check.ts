import { stoppingProblems } from '../checks/severity.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { cacheFolderOf, checkProject, openReader } from './check-project.ts';
import { exitCodes } from './command-line.ts';
import { printReport } from './print-report.ts';

/**
 * `npm run check`: reads and checks the bank, without building anything.
 * @returns the exit code
 */
export async function run({ get }: Call): Promise<number> {
  const root = get(options.root);
  const checked = await checkProject(await openReader(root, cacheFolderOf(root)));
  const strict = get(options.strict);
  printReport(checked, { format: get(options.reportFormat), strict });
  return stoppingProblems(checked.problems, strict).length === 0 ? exitCodes.done : exitCodes.problems;
}
