import { nearestName } from '../checks/nearest-name.ts';
import { exitCodes } from './command-line.ts';
import { runSafely, type CommandModule } from './run-safely.ts';

export type { Command } from './run-safely.ts';

const commands: Readonly<Record<string, () => Promise<CommandModule>>> = {
  start: () => import('./start.ts'),
  build: () => import('./build.ts'),
  dev: () => import('./dev.ts'),
  check: () => import('./check.ts'),
  new: () => import('./new-story.ts'),
  ask: () => import('./ask.ts'),
};

/**
 * Runs one command of the project and ends the process with its exit code.
 * @param args the command's name and its arguments
 */
export async function runCommand([name = '', ...args]: string[]): Promise<void> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const meant = nearestName(name, Object.keys(commands));
    const hint = meant === undefined ? `There are: ${Object.keys(commands).join(', ')}.` : `Did you mean "${meant}"?`;
    console.error(`There is no command "${name}". ${hint}`);
    process.exitCode = exitCodes.wrongUse;
    return;
  }
  process.exitCode = await runSafely(name, load, args);
}
