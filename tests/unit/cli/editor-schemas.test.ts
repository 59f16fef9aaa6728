import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeEditorCollection } from '../../../src/cli/editor-collection.ts';
import { editorNames, withNames, type EditorName } from '../../../src/cli/editor-names.ts';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { sampleCompany, sampleQuestion } from '../../fixtures/sample-bank.ts';
import { sampleSource } from '../../fixtures/sample-source.ts';
import { editorSchemaFiles } from '../../../.config/editor-schemas/editor-schema-files.ts';
import { softwareRoot } from '../../../src/software/software-root.ts';
import { schemaDescriptions } from '../../../.config/editor-schemas/schema-descriptions.ts';
import { listNames } from '../../../schemas/words.ts';

const readText = (file: string): string => readFileSync(join(softwareRoot, file), 'utf8');

describe('the JSON Schemas for editors', () => {
  it('are those that schemas/ gives (if not: npm run schemas)', async () => {
    const files = await editorSchemaFiles(softwareRoot);
    expect(files.size).toBe(listNames.length + 4);
    for (const [file, text] of files) expect(readText(file), file).toBe(text);
    expect(readdirSync(join(softwareRoot, '.vscode/schemas')).map((name) => `.vscode/schemas/${name}`)).toEqual(
      [...files.keys()].filter((file) => file !== '.vscode/settings.json').sort(),
    );
  });

  it('carry the doc comments of the keys, each at its own place', async () => {
    const story = (await editorSchemaFiles(softwareRoot)).get('.vscode/schemas/story.schema.json') ?? '';
    expect(story).toContain('"description": "The first sentence to say, outcome first, at most 200 characters."');
    expect(story.match(/The first sentence to say/gu)).toHaveLength(1);
    expect(story).toContain(
      '"description": "A pinned bullet is never left off its story\'s sheet; on a sheet of several stories it is among the last to go."',
    );
  });

  it('are named in the settings', () => {
    const settings = z
      .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
      .parse(JSON.parse(readText('.vscode/settings.json')));
    expect(settings['yaml.schemas']['./.vscode/schemas/questions.schema.json']).toBe('stories/questions.yaml');
    expect(Object.keys(settings['yaml.schemas'])).toHaveLength(listNames.length + 2);
  });
});

describe('schemaDescriptions', () => {
  it('reads the comments of objects and keys, wherever the object stands', () => {
    const text = `
      /** An outer thing. */
      export const outer = z.strictObject({
        /** One
         *  in two lines. */
        one: z.string(),
        two: z.array(
          z.strictObject({
            /** Deep down. */
            deep: z.string(),
          }),
        ),
      });`;
    expect(Object.fromEntries(schemaDescriptions([{ name: 'outer.ts', text }]))).toEqual({
      'one two': { self: 'An outer thing.', keys: { one: 'One in two lines.', two: '' } },
      deep: { self: undefined, keys: { deep: 'Deep down.' } },
    });
  });

  it('refuses two objects that it could not tell apart', () => {
    const text = ['A', 'B'].map((name) => `z.strictObject({\n  /** ${name}. */\n  id: a,\n});`).join('\n');
    expect(() => schemaDescriptions([{ name: 'a.ts', text }])).toThrow('two objects have the keys id');
  });
});

describe('the ids that editors complete', () => {
  const schema = JSON.parse(readText('.vscode/schemas/story.schema.json')) as unknown;
  const completed = (names: ReadonlyMap<string, readonly EditorName[]>): string =>
    JSON.stringify(withNames(schema, names));

  it("are the catalogue's, and in a bank its own as well, each once and with what it says", async () => {
    const { catalogue, ...empty } = sampleSource({
      questions: [sampleQuestion('why'), { ...sampleQuestion('twice'), text: 'Mine?' }],
      companies: [sampleCompany('acme')],
    });
    const shipped = { ...sampleQuestion('twice'), text: 'Ours?', scenes: [] };
    const both = { ...empty, catalogue: { ...catalogue, questions: [shipped, { ...shipped, id: 'last' }] } };
    const text = completed(editorNames(both));
    expect(text).toContain('{"enum":["why","twice","last"],"enumDescriptions":["why?","Mine?","Ours?"]}');
    expect(text).toContain('{"enum":["acme"],"enumDescriptions":["acme"]}');
    const [question] = (await readCatalogue()).questions;
    expect(question && readText('.vscode/schemas/story.schema.json')).toContain(`"${question?.id}"`);
  });

  it('are not the only ones: what was written a moment ago fits, too', () => {
    const text = completed(new Map([['questions', [{ id: 'why' }]]]));
    expect(text).toMatch(/"ids of questions","description":"[^"]+","anyOf":\[\{"enum":\["why"\]\},\{"type":"string",/u);
    expect(text).toMatch(/"ids of companies","description":"[^"]+","anyOf":\[\{"type":"string",/u);
  });
});

describe('writeEditorCollection', () => {
  it('tells the Astro extension where the stories are, and nobody where there is no schema', async () => {
    const root = mkdtempSync(join(tmpdir(), 'story-bank-editor-'));
    const manifest = join(root, '.astro/collections/collections.json');
    try {
      await writeEditorCollection(root, ['stories/a.mdx'], new Map());
      expect(() => readFileSync(manifest)).toThrow();
      mkdirSync(join(root, '.vscode/schemas'), { recursive: true });
      writeFileSync(join(root, '.vscode/schemas/story.schema.json'), '{}');
      await writeEditorCollection(root, ['stories/Ä b.mdx', 'stories/a.mdx'], new Map());
      const start = decodeURIComponent(pathToFileURL(root).href).toLowerCase();
      expect(JSON.parse(readFileSync(manifest, 'utf8'))).toEqual({
        collections: [{ hasSchema: true, name: 'story-frontmatter' }],
        entries: {
          [`${start}/stories/a.mdx`]: 'story-frontmatter',
          [`${start}/stories/ä b.mdx`]: 'story-frontmatter',
        },
      });
      expect(readFileSync(join(root, '.astro/collections/story-frontmatter.schema.json'), 'utf8')).toContain(
        '"headline"',
      );
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
