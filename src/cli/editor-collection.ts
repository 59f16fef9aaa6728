import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { currentStorySchema, writeIfChanged } from './editor-files.ts';
import { withNames, type EditorName } from './editor-names.ts';

/** The folder, relative to the project's root, in which Astro's language server looks for schemas of frontmatter. */
const folder = '.astro/collections';
/** Astro itself writes a schema file for each collection of the site; this name is none of theirs. */
const collection = 'story-frontmatter';

/**
 * Tells Astro's editor extension which files are stories and what their frontmatter may hold, in the form in which
 * Astro's `experimental.contentIntellisense` does for its own collections.
 * Editors are a comfort: where nothing can be written, nothing is.
 * @param root the folder that the bank lies in; without a story schema for editors in it nothing is written
 * @param storyFiles relative to the root
 * @param names what frontmatter may name, to be completed
 */
export async function writeEditorCollection(
  root: string,
  storyFiles: readonly string[],
  names: ReadonlyMap<string, readonly EditorName[]>,
): Promise<void> {
  const schema = await currentStorySchema(root).catch(() => undefined);
  if (schema === undefined) return;
  // The language server compares decoded addresses in lower case.
  const address = (file: string): string => decodeURIComponent(pathToFileURL(join(root, file)).href).toLowerCase();
  const manifest = {
    collections: [{ hasSchema: true, name: collection }],
    entries: Object.fromEntries(storyFiles.toSorted().map((file) => [address(file), collection])),
  };
  try {
    const completed = JSON.stringify(withNames(JSON.parse(schema), names));
    await mkdir(join(root, folder), { recursive: true });
    await writeIfChanged(join(root, folder, `${collection}.schema.json`), completed);
    await writeIfChanged(join(root, folder, 'collections.json'), JSON.stringify(manifest, null, 2));
  } catch {
    return;
  }
}
