import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { editorSchema, editorSchemaNames } from './editor-schemas.ts';
import { projectRoot } from './project-root.ts';
import { schemaDescriptions } from './schema-descriptions.ts';

/** Where editors look for the JSON Schemas, relative to the project's root. */
export const editorSchemaFolder = '.vscode/schemas';

/**
 * The JSON Schemas that editors read, as files: path relative to the project's root, and text.
 */
export async function editorSchemaFiles(): Promise<Map<string, string>> {
  const folder = join(projectRoot, 'schemas');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const sources = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  const descriptions = schemaDescriptions(sources);
  const files = await Promise.all(
    editorSchemaNames.map(async (name) => {
      const text = await format(JSON.stringify(editorSchema(name, descriptions)), { parser: 'json', printWidth: 120 });
      return [`${editorSchemaFolder}/${name}.schema.json`, text] as const;
    }),
  );
  return new Map(files);
}

if (import.meta.main) {
  await mkdir(join(projectRoot, editorSchemaFolder), { recursive: true });
  for (const [file, text] of await editorSchemaFiles()) {
    await writeFile(join(projectRoot, file), text);
    console.log(`Wrote ${file}`);
  }
}
