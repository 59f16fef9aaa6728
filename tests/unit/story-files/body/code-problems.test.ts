import { describe, expect, it } from 'vitest';
import { fineCode } from '../../../fixtures/fine-code.ts';
import { problemsOfText, readText } from '../../../fixtures/read-text.ts';

const frontmatter = ['title', 'period', 'period/from', 'competencies', 'competencies/0'];

describe('code that is fine', () => {
  it.each(fineCode)('%s', async (text) => {
    expect(await problemsOfText(text, { frontmatter })).toEqual([]);
  });
});

describe('names that nobody defines', () => {
  it.each<[text: string, place: string, names: string[], where: string]>([
    ['I told {manager} that', '1:9', ['manager'], 'braces'],
    ['Hi {{name}}', '1:6', ['name'], 'braces'],
    ['One.\n\n- two\n  {a} three', '4:4', ['a'], 'braces'],
    ['> a {b\n> + c}', '1:6', ['b', 'c'], 'braces'],
    ['{[1].map((one) => one + other)}', '1:25', ['other'], 'braces'],
    ['{[1].map((one) => <Chart value={one} />)}', '1:20', ['Chart'], 'braces'],
    ['<p title={word}>a</p>', '1:11', ['word'], 'attribute'],
    ['<p class="x" {...rest}>a</p>', '1:18', ['rest'], 'attribute'],
    ['export const a = 1\nexport const b = a + c', '2:22', ['c'], 'code'],
    ['Größe {"größer 😀" + wanted}', '1:22', ['wanted'], 'braces'],
    ["import { b } from './sum'; export const c = 'é😀', d = e", '1:56', ['e'], 'code'],
    ['{module} {exports} {require}', '1:2', ['module'], 'braces'],
    ['{file} {url}', '1:2', ['file'], 'braces'],
  ])('%j', async (text, place, names, where) => {
    const [first] = await problemsOfText(text, { frontmatter });
    expect(first).toEqual([place, 'unknown-name', expect.objectContaining({ names, place: where })]);
  });

  it.each([
    ['{title}', 'frontmatter.title'],
    ['export const total = 1\n\n{totl}', 'total'],
    ['{manager}', undefined],
  ])('%j is perhaps %s', async (text, meant) => {
    expect(await problemsOfText(text, { frontmatter })).toMatchObject([[expect.anything(), 'unknown-name', { meant }]]);
  });
});

describe('code that shows nothing', () => {
  it.each<[text: string, place: string, message: RegExp]>([
    ['a {} b', '1:3', /empty/u],
    ['{true}', '1:1', /value for code/u],
    ['{undefined}', '1:1', /value for code/u],
    ['{1, 2}', '1:1', /only the last/u],
    ['{{ a: 1 }}', '1:1', /\[object Object\]/u],
    ['export const o = { a: 1 }\n\nSee {o}.', '3:5', /`o` is a plain object/u],
    ['{frontmatter}', '1:1', /`frontmatter` is a plain object/u],
    ['{props.title}', '1:2', /no `props`/u],
    ['{frontmatter.sources.length}', '1:2', /no `sources`/u],
    ['{frontmatter.period.to}', '1:2', /no `period\.to`/u],
  ])('%j', async (text, place, message) => {
    expect(await problemsOfText(text, { frontmatter })).toEqual([
      [place, 'unshown-code', expect.objectContaining({ message: expect.stringMatching(message) })],
    ]);
  });

  it('says nothing of a frontmatter that cannot be read', async () => {
    expect(await problemsOfText('{frontmatter.sources.length}')).toEqual([]);
  });
});

describe('imports', () => {
  it.each([
    'import A from "./chart.astro"',
    'import A from "./chart.astro?raw"',
    'import A from "./sum"',
    'import numbers from "./numbers.json"',
    'import plan from "./plan.svg"',
    'import { readFile } from "node:fs/promises"',
    'import z from "zod"',
    'import z from "zod/v4"',
    'import escape from "astro/runtime/server/escape.js"',
    'export { sum } from "./sum.js"',
    '{(await import("./sum.js")).sum(1, 2)}',
  ])('%s', async (text) => {
    expect(await problemsOfText(text)).toEqual([]);
  });

  it.each<[text: string, place: string, kind: string, details: object]>([
    [
      'Text.\n\nimport A from "./nowhere.astro"',
      '3:15',
      'missing-import',
      { from: './nowhere.astro', corrections: [] },
    ],
    [
      'import A from "./chart"',
      '1:15',
      'missing-import',
      { corrections: [{ line: 1, column: 15, typed: '"./chart"', instead: '"./chart.astro"' }] },
    ],
    [
      "import { Aside } from '@astrojs/starlight/components'",
      '1:23',
      'missing-import',
      { from: '@astrojs/starlight/components' },
    ],
    ["import { useState } from 'react'", '1:26', 'missing-import', { from: 'react' }],
    ["import z from 'zod/nowhere'", '1:15', 'missing-import', { from: 'zod/nowhere' }],
    ["import { a } from './sum.js'\nimport { b } from 'nowhere'", '2:19', 'missing-import', { from: 'nowhere' }],
    ["import { ä } from './größe.js'", '1:19', 'missing-import', { from: './größe.js' }],
    ["import Other from './other.mdx'", '1:19', 'refused-import', { reason: 'is another story' }],
    ["import other from './other.mdx?raw'", '1:19', 'refused-import', { reason: 'is another story' }],
    [
      "import times from '../companies.yaml?raw'",
      '1:19',
      'refused-import',
      { reason: 'is neither code nor a picture' },
    ],
    ["import A from '../../src/a.astro'", '1:15', 'refused-import', { reason: 'is outside the stories folder' }],
    ["import A from '/src/a.astro'", '1:15', 'refused-import', { reason: 'is outside the stories folder' }],
    ["import { getCollection } from 'astro:content'", '1:31', 'refused-import', { from: 'astro:content' }],
    ["{Object.keys(import.meta.glob('../**/*.mdx'))}", '1:14', 'refused-import', { reason: 'can be any file' }],
    [
      "export const a = await import(['./other', '.mdx'].join(''))",
      '1:31',
      'refused-import',
      { reason: 'can be any file' },
    ],
  ])('%s', async (text, place, kind, details) => {
    expect(await problemsOfText(text)).toEqual([[place, kind, expect.objectContaining(details)]]);
  });
});

describe('imports and exports that cannot be read', () => {
  it.each([
    ['import X from\n\na', '1:1', 'this isn’t a valid `import`'],
    ['export const a = {\n\nb', '1:1', 'this isn’t a valid `export`'],
    ['<Private>\n\nexport const a = 1\n\n</Private>', '3:1', '`export` is inside a component'],
  ])('%j', async (text, place, message) => {
    expect(await problemsOfText(text)).toEqual([[place, 'mdx-syntax', expect.objectContaining({ message })]]);
  });

  it('leave the words of sentences alone', async () => {
    const { html } = await readText('Important: imports and exports.\n\n- import taxes\n\n> export controls');
    expect(html).toContain('<li>import taxes</li>');
  });
});
