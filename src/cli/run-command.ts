/** A command of the project: takes its arguments, returns the exit code. */
export type Command = (args: string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
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
  const load = commands[name];
  if (!load) {
    console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const { run } = await load();
  process.exitCode = await run(args);
}
