import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { emptyBank } from '../story-files/bank-templates.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { exitCodes } from './command-line.ts';
import { print } from './print.ts';
import { writeNewFile } from './write-new-file.ts';

/** What has to be typed for a bank that does not lie where one stands. */
function rootOption(root: string): string {
  const way = relative(process.cwd(), root);
  if (way === '') return '';
  return ` --root ${/^[\w./~:\\-]+$/u.test(way) ? way : JSON.stringify(way)}`;
}

/**
 * `npm run init`: begins an empty bank. What is there already stays as it is.
 * @returns the exit code
 */
export async function run({ get, positional }: Call): Promise<number> {
  const root = positional === undefined ? get(options.root) : resolve(positional);
  await mkdir(join(root, 'stories'), { recursive: true });
  const written: string[] = [];
  const present: string[] = [];
  for (const [file, text] of Object.entries(emptyBank))
    ((await writeNewFile(join(root, file), text)) ? written : present).push(file);
  const where = rootOption(root);
  print(
    [
      ...written.map((file) => `Wrote ${join(root, file)}`),
      ...present.map((file) => `Was there already, and stays as it is: ${join(root, file)}`),
      '',
      'Nothing in it leaves this machine. Next:',
      `  npm run new -- "The title of a story" --company "Where it happened"${where}`,
      `  npm run dev${where === '' ? '' : ` --${where}`}`,
    ].join('\n'),
  );
  return exitCodes.done;
}
