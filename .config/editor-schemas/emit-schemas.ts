import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorSchemaFiles } from './editor-schema-files.ts';
import { softwareRoot } from '../../src/software/software-root.ts';

// Writes the JSON Schemas that editors read; to be run after a change in schemas/.
for (const [file, text] of await editorSchemaFiles(softwareRoot)) {
  await mkdir(dirname(join(softwareRoot, file)), { recursive: true });
  await writeFile(join(softwareRoot, file), text);
  console.log(`Wrote ${file}`);
}
