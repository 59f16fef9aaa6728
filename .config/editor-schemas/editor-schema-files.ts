import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { listNames } from '../../schemas/words.ts';
import { redactionsFile } from '../../src/bank/bank-format.ts';
import { listFile } from '../../src/bank/lists.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { editorSchemaFolder } from '../../src/cli/editor-files.ts';
import { withNames, type EditorName } from '../../src/cli/editor-names.ts';
import { editorSchema, fileSchemas } from './editor-schemas.ts';
import { schemaDescriptions } from './schema-descriptions.ts';

const settingsFile = '.vscode/settings.json';

const schemaFile = (name: string): string => `${editorSchemaFolder}/${name}.schema.json`;

/** The files to which the schema of YAML files belongs, as VS Code's settings name them. */
const yamlFiles: Readonly<Record<string, string>> = Object.fromEntries([
  ...listNames.map((name) => [`./${schemaFile(name)}`, listFile(name)]),
  [`./${schemaFile('interview')}`, 'stories/interviews/*.yaml'],
  [`./${schemaFile('redactions')}`, redactionsFile],
]);

/** The catalogue's texts change often, and stand in what each bank's own editor files are told. */
const idAlone = ({ id }: { id: string }): EditorName => ({ id });

const asJson = (value: unknown): Promise<string> =>
  format(JSON.stringify(value), { parser: 'json', printWidth: 120, objectWrap: 'collapse' });

/** The settings with our schemas in them; whatever else is there stays. */
async function settings(root: string): Promise<string> {
  const present = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(join(root, settingsFile), 'utf8')));
  return asJson({ ...present, 'yaml.schemas': yamlFiles });
}

/**
 * The JSON Schemas that editors read, made from schemas/, and VS Code's settings, which say where they hold.
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
  const files = new Map([[settingsFile, await settings(root)]]);
  const ids = new Map(Object.entries(await readCatalogue()).map(([name, entries]) => [name, entries.map(idAlone)]));
  for (const [name, schema] of fileSchemas) {
    files.set(schemaFile(name), await asJson(withNames(editorSchema(schema, descriptions), ids)));
  }
  return files;
}
