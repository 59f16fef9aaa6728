import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsOf, treeOf } from './script-of.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** Rooms that hold plain data and pure functions. */
const pureRooms = [
  'schemas',
  'src/bank',
  'src/catalogue',
  'src/checks',
  'src/figures',
  'src/publish',
  'src/recall',
  'src/search',
  'src/sheets',
  'src/story-components',
  'src/talks',
];
/** Their edges, where the outside begins: files, fonts and programs. */
const edges = [
  'src/catalogue/read-catalogue.ts',
  'src/publish/pictures/',
  'src/publish/proof/readings.ts',
  'src/publish/vault/cipher.ts',
  'src/publish/vault/passphrase/make-passphrase.ts',
  'src/publish/vault/seal/',
  'src/search/index/index-thread.ts',
  'src/search/index/index-worker.ts',
  'src/search/index/make-index.ts',
  'src/search/index/read-word-table.ts',
  'src/sheets/print/',
];

/** Names by which code would reach out of a pure function: to the page, the machine, the clock and chance. */
const outside = new Set([
  'console',
  'crypto',
  'Date',
  'document',
  'fetch',
  'globalThis',
  'history',
  'localStorage',
  'location',
  'navigator',
  'OffscreenCanvas',
  'performance',
  'process',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
]);

/** A name that stands for itself, neither the name of somebody's property nor a type. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeReferenceNode(parent) || (ts.isBindingElement(parent) && parent.propertyName === node)) return false;
  return !(
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  );
}

/** A name that the file gives to something of its own. */
function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) && parent.name === node
  );
}

function outsideNames(file: SourceFile): string[] {
  const used: string[] = [];
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && outside.has(node.text)) {
      if (isDeclaration(node)) own.add(node.text);
      else if (isUse(node)) used.push(node.text);
    }
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') used.push('Math.random');
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return used.filter((name) => !own.has(name));
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
  it('hold pure functions: no files, no site, no page, no network, no clock, no chance', () => {
    const files = sourceFiles(...pureRooms).filter(({ path }) => !edges.some((edge) => path.startsWith(edge)));
    expect(files.length).toBeGreaterThan(50);
    expect(impurities(files)).toEqual([]);
  });

  it.each([
    "import { readFile } from 'node:fs/promises';",
    "import { getCollection } from 'astro:content';",
    "export { build } from 'astro';",
    'const text = document.title;',
    'const { env } = process;',
    'const query = location.search;',
    'const canvas = new OffscreenCanvas(1, 1);',
    'const today = new Date();',
    'const now = Date.now();',
    'const start = performance.now();',
    'const id = crypto.randomUUID();',
    'const any = Math.random();',
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
    'const at = ({ location }: { location: string }) => ({ location });',
    'let day: Date;',
    'const line = ({ location: place }: { location: string }) => place;',
    'const most = Math.max(1, 2);',
  ])('may hold: %s', (text) => {
    expect(impurities([{ path: 'src/bank/a.ts', text }])).toEqual([]);
  });
});
