import { cacheFolderOf, checkProject, openReader } from './check-project.ts';
import { exitCodes, oneOf, readArguments } from './command-line.ts';
import { printReport, reportFormats } from './print-report.ts';
import { projectRoot } from './project-root.ts';

/** How the command is used. */
export const usage = `npm run check -- [--format text|json|github] [--root <folder>]

Reads everything in stories/ and says what has to change.

  --format text     for people (this is what you get without it)
  --format json     a list of { file, line, column, kind, what, why, fix }, for programs
  --format github   messages that GitHub shows beside the lines of a pull request
  --root <folder>   another folder that holds stories/
  --help            this text

Ends with 0 when all is well, with 1 when something has to change, with 2 for a command line that makes no sense.`;

/**
 * `npm run check`: reads and checks the bank, without building anything.
 * @param args as typed after the command's name
 * @returns the exit code
 * @throws UsageError for wrong arguments
 */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    root: { type: 'string', default: projectRoot },
    help: { type: 'boolean', default: false },
  });
  if (values.help) {
    console.log(usage);
    return exitCodes.done;
  }
  const format = oneOf('format', values.format, reportFormats);
  // Another folder is only looked at: nothing is kept in it.
  const cacheFolder = values.root === projectRoot ? cacheFolderOf(projectRoot) : undefined;
  const checked = await checkProject(await openReader(values.root, cacheFolder));
  printReport(checked, format);
  return checked.problems.length === 0 ? exitCodes.done : exitCodes.problems;
}
