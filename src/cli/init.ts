import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { emptyBank } from '../story-files/bank-templates.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { withRoot } from './bank-root.ts';
import { beginEditorFiles, editorFolder } from './editor-files.ts';
import { exitCodes } from './command-line.ts';
import { hooksFolder, writeGuard } from './guard.ts';
import { print } from './print.ts';
import { refuseUnsuitableRoot } from './suitable-root.ts';
import { refuseTakenFolder, writeNewFile } from './write-new-file.ts';

/**
 * `npm run init`: begins an empty bank. What is there already stays as it is.
 * @returns the exit code
 */
export async function run({ get, positional }: Call): Promise<number> {
  const root = positional === undefined ? get(options.root) : resolve(positional);
  refuseUnsuitableRoot(root);
  await refuseTakenFolder(join(root, 'stories'));
  await mkdir(root, { recursive: true });
  // What is refused is refused before anything is written.
  if (get(options.guard)) await hooksFolder(root);
  await mkdir(join(root, 'stories'), { recursive: true });
  const written: string[] = [];
  const present: string[] = [];
  for (const [file, text] of Object.entries(emptyBank))
    ((await writeNewFile(join(root, file), text)) ? written : present).push(file);
  const forEditors = await beginEditorFiles(root);
  const typedRoot = /^[\w./~:\\-]+$/u.test(root) ? root : JSON.stringify(root);
  const guard = get(options.guard) ? await writeGuard(root) : [];
  print(
    [
      ...written.map((file) => `Wrote ${join(root, file)}`),
      ...(forEditors ? [`Wrote ${join(root, editorFolder)}: VS Code completes keys and ids there`] : []),
      ...present.map((file) => `Already there, left as it is: ${join(root, file)}`),
      ...guard,
      '',
      'Nothing in it leaves this computer. Next:',
      `  ${withRoot('npm run new -- "The title of a story" --company "Where it happened"', root)}`,
      `  ${withRoot('npm run dev', root)}`,
      ...(get(options.guard) ? [] : [`  npm run init -- ${typedRoot} --guard   keeps it out of public repositories`]),
    ].join('\n'),
  );
  return exitCodes.done;
}
