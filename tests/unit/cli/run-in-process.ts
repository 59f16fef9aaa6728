import { vi } from 'vitest';
import type { CommandName } from '../../../src/cli/arguments/command-table.ts';
import { runSafely, type CommandModule } from '../../../src/cli/run-safely.ts';
import type { CommandResult } from './run-cli.ts';

/**
 * Runs a command in this process, as the command line would, and catches what it prints through the console.
 * @param name the command's name
 * @param command its module
 * @param args as typed after the name
 */
export async function runInProcess(
  name: CommandName,
  command: CommandModule,
  ...args: string[]
): Promise<CommandResult> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const code = await runSafely(name, async () => command, args);
    return { code, output: log.mock.calls.flat().join('\n'), errors: error.mock.calls.flat().join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
