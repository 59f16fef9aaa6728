import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsOf, treeOf } from './script-of.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** Rooms that hold plain data and pure functions, and nothing else. */
const pureRooms = ['schemas', 'src/bank', 'src/checks', 'src/search', 'src/sheets/content', 'src/sheets/plan'];

/** Names by which code would reach out of a pure function. */
const outside = new Set([
  'document',
  'window',
  'process',
  'fetch',
  'globalThis',
  'navigator',
  'localStorage',
  'console',
  'setTimeout',
  'setInterval',
]);

/** A name that stands for itself, not the name of somebody's property. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}

function outsideNames(file: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && outside.has(node.text) && isUse(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}

/** Ways in which files would not be pure functions on plain data. */
const impurities = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => [
    ...importsOf(file)
      .filter((target) => /^(?:node:|astro(?::|\/|$)|@astrojs\/)/u.test(target))
      .map((target) => `${file.path} imports ${target}`),
    ...outsideNames(file).map((name) => `${file.path} uses ${name}`),
  ]);

describe('the pure rooms', () => {
  it('hold pure functions: no files, no site, no page, no network', () => {
    const files = sourceFiles(...pureRooms);
    expect(files.length).toBeGreaterThan(50);
    expect(impurities(files)).toEqual([]);
  });

  it.each([
    "import { readFile } from 'node:fs/promises';",
    "import { getCollection } from 'astro:content';",
    "export { build } from 'astro';",
    'const text = document.title;',
    'const { env } = process;',
    'export const load = (url: string) => fetch(url);',
    'window.print();',
    "console.log('here');",
  ])('would be caught with: %s', (text) => {
    expect(impurities([{ path: 'src/bank/a.ts', text }])).toHaveLength(1);
  });

  it.each([
    '// the document and the window',
    'const said = { document: 1, process: 2 }; export const two = said.process;',
    "export const word = 'fetch';",
    'interface Sheet { window: number }',
  ])('may hold: %s', (text) => {
    expect(impurities([{ path: 'src/bank/a.ts', text }])).toEqual([]);
  });
});
