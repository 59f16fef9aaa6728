import { createInterface } from 'node:readline/promises';

/**
 * Asks the one who runs the command, where somebody sits at a terminal.
 * @param question without the sign at its end
 * @returns what was typed; undefined where nobody can be asked, and where nothing was typed
 */
export async function askPlainly(question: string): Promise<string | undefined> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question(`${question} `)).trim() || undefined;
  } finally {
    terminal.close();
  }
}
