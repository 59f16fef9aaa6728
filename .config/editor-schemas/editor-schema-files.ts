import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { editorSchemaFolder } from './editor-schema-folder.ts';
import { editorSchema, editorSchemaNames } from './editor-schemas.ts';
import { schemaDescriptions } from './schema-descriptions.ts';

/**
 * The JSON Schemas that editors read, made from schemas/.
 * @param root the project's root
 * @returns path relative to the root, and text, of each file
 */
export async function editorSchemaFiles(root: string): Promise<Map<string, string>> {
  const folder = join(root, 'schemas');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
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
