import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorSchemaFiles } from './editor-schema-files.ts';
import { projectRoot } from '../../src/cli/project-root.ts';

// Writes the JSON Schemas that editors read; to be run after a change in schemas/.
for (const [file, text] of await editorSchemaFiles(projectRoot)) {
  await mkdir(dirname(join(projectRoot, file)), { recursive: true });
  await writeFile(join(projectRoot, file), text);
  console.log(`Wrote ${file}`);
}
