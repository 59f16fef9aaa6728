import { nearestName } from '../bank/nearest-name.ts';
import { exitCodes } from './command-line.ts';
import { commandNames, commandRow, isCommandName, type CommandName } from './arguments/command-table.ts';
import { runSafely, type CommandModule } from './run-safely.ts';
import { print, printError } from './print.ts';

const modules: Readonly<Record<CommandName, () => Promise<CommandModule>>> = {
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  dev: () => import('./dev.ts'),
  check: () => import('./check.ts'),
  init: () => import('./init.ts'),
  new: () => import('./new-story.ts'),
  ask: () => import('./ask.ts'),
  todo: () => import('./to-do.ts'),
  'publish-check': () => import('./publish-check.ts'),
  'publish-host': () => import('./publish-host.ts'),
  migrate: () => import('./migrate.ts'),
};

const overview = (): string =>
  commandNames.map((name) => `${commandRow(name).call.padEnd(24)}${commandRow(name).does}`).join('\n');

/**
 * Runs one command of the project and ends the process with its exit code.
 * @param args the command's name and its arguments
 */
export async function runCommand([name = '--help', ...args]: string[]): Promise<void> {
  if (isCommandName(name)) {
    process.exitCode = await runSafely(name, modules[name], args);
    return;
  }
  if (name === '--help') {
    print(overview());
    return;
  }
  const meant = nearestName(name, commandNames);
  const hint = meant === undefined ? `The commands are: ${commandNames.join(', ')}.` : `Did you mean "${meant}"?`;
  printError(`There’s no command "${name}". ${hint}`);
  process.exitCode = exitCodes.wrongUse;
}
