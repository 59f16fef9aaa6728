import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { resolved } from './import-graph.ts';
import { treeOf } from './script-of.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** Where Astro, Node and the shell look for files and names of their own. */
const entries = /^(?:src\/pages\/|src\/cli\/(?:main|compile-pages)\.mjs$|src\/env\.d\.ts$|\.config\/)|\.d\.ts$/u;

/** The values that a file exports. Types are left out: they say what a function takes and gives, used by name or not. */
function exportedValues(file: SourceFile): string[] {
  return treeOf(file).statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
    }
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? (statement.name?.text ?? []) : [];
  });
}

const wordsOf = ({ text }: SourceFile): Set<string> => new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));

/** Exported values that no other file names. */
function idleExports(files: readonly SourceFile[]): string[] {
  const words = files.map((file) => ({ path: file.path, words: wordsOf(file) }));
  return files
    .filter(({ path }) => !entries.test(path) && !path.startsWith('tests/'))
    .flatMap((file) =>
      exportedValues(file)
        .filter((name) => !words.some((other) => other.path !== file.path && other.words.has(name)))
        .map((name) => `${file.path} exports ${name}`),
    );
}

/** Files of ours that a file names by a relative path, in an import or otherwise: a worker, an entry. */
const namedFiles = (file: SourceFile): string[] =>
  [...file.text.matchAll(/['"](\.\.?\/[^'"\n]+)['"]/gu)].map((match) => resolved(file.path, match[1] ?? ''));

/** Files that no other file names. */
function idleFiles(files: readonly SourceFile[]): string[] {
  const named = new Set(files.flatMap((file) => namedFiles(file).filter((path) => path !== file.path)));
  return files
    .map(({ path }) => path)
    .filter((path) => !entries.test(path) && !/^tests\//u.test(path) && !named.has(path));
}

describe('what is there', () => {
  const files = sourceFiles('src', 'schemas', '.config', 'tests');

  it('is used by another file, or by a test: what is exported', () => {
    expect(files.filter(({ path }) => path.startsWith('src/')).flatMap(exportedValues).length).toBeGreaterThan(200);
    expect(idleExports(files)).toEqual([]);
  });

  it('is used by another file, or by a test: each file', () => {
    expect(files.flatMap(namedFiles).length).toBeGreaterThan(900);
    expect(idleFiles(files)).toEqual([]);
  });
});

describe('what is idle', () => {
  it.each([
    'export const one = 1;',
    'export function one() {}',
    'export async function one() {}',
    'export class one {}',
    'const two = 2; export const one = () => two;',
  ])('would be caught: %s', (text) => {
    const other = { path: 'src/bank/b.ts', text: "const ones = 'once';" };
    expect(idleExports([{ path: 'src/bank/a.ts', text }, other])).toEqual(['src/bank/a.ts exports one']);
  });

  it.each([
    ['src/bank/a.ts', 'export interface One { two: string }'],
    ['src/bank/a.ts', 'const one = 1;'],
    ['src/pages/a.ts', 'export const GET = () => new Response();'],
    ['tests/a.ts', 'export const one = 1;'],
  ])('is not what stands in %s: %s', (path, text) => {
    expect(idleExports([{ path, text }])).toEqual([]);
  });

  it('would be caught as a file that only names itself', () => {
    const a = { path: 'src/bank/a.ts', text: "new URL('./a.ts', import.meta.url); import './b.ts';" };
    expect(idleFiles([a, { path: 'src/bank/b.ts', text: '' }])).toEqual(['src/bank/a.ts']);
  });
});
