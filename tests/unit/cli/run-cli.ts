import { spawnSync } from 'node:child_process';

const main = new URL('../../../src/cli/main.mjs', import.meta.url).pathname;

/** How a command ended. */
export interface CommandResult {
  code: number | null;
  output: string;
  errors: string;
}

/**
 * Runs a command of the project in a process of its own, without a terminal.
 * @param args the command's name and its arguments
 */
export function runCli(...args: string[]): CommandResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return { code: status, output: stdout, errors: stderr };
}
