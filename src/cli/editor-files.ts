import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { softwareRoot } from '../software/software-root.ts';
import { isTaken, writeNewFile } from './write-new-file.ts';

/** Where an editor's settings lie, relative to the folder that is open in it. */
export const editorFolder = '.vscode';
/** Where the JSON Schemas for editors lie, relative to the same. */
export const editorSchemaFolder = `${editorFolder}/schemas`;

/** Writes a file where it would change. One that cannot be read, such as a link that leads nowhere, stays as it is. */
export async function writeIfChanged(path: string, text: string): Promise<void> {
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === text || (present === undefined && (await isTaken(path)))) return;
  await writeFile(path, text);
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

/**
 * Gives a bank what editors need to complete its keys and ids. What is there already stays as it is.
 * @param root the folder that the bank lies in
 * @returns whether anything was written
 */
export async function beginEditorFiles(root: string): Promise<boolean> {
  let written = false;
  for (const folder of [editorFolder, editorSchemaFolder])
    for (const name of await namesIn(join(softwareRoot, folder)))
      if (await writeNewFile(join(root, folder, name), await readFile(join(softwareRoot, folder, name), 'utf8')))
        written = true;
  return written;
}

/**
 * Brings the schemas that a bank has got up to the software's. A bank without them gets none.
 * @param root the folder that the bank lies in
 * @returns the schema of a story's frontmatter, if the bank has one
 */
export async function currentStorySchema(root: string): Promise<string | undefined> {
  const own = join(root, editorSchemaFolder);
  const present = await namesIn(own).catch((): string[] => []);
  if (!present.includes('story.schema.json')) return undefined;
  const shipped = join(softwareRoot, editorSchemaFolder);
  if (own !== shipped)
    for (const name of await namesIn(shipped))
      await writeIfChanged(join(own, name), await readFile(join(shipped, name), 'utf8'));
  return readFile(join(own, 'story.schema.json'), 'utf8');
}
