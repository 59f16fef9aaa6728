import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { treeOf } from './script-of.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/**
 * Objects in which no word of an author or a reader is looked up, or none that every object has, with the reason.
 * Elsewhere a word such as `constructor` would find something: use a Map.
 */
const harmless: Readonly<Record<string, string>> = {
  positions: 'pointers are empty or begin with a slash',
  properties: 'looked up only where the object itself has it',
  commands: 'looked up only where the object itself has it',
  props: 'asked for by names that the code knows',
  escapes: 'one sign',
  entities: 'one sign, or a name that our own HTML writes',
  classes: 'names that a theme of ours gives',
  kept: 'ideas have names of ours',
  otherTopics: 'ideas have names of ours',
  bodyHtml: 'asked for stories that have one',
};

const isObjectType = (type: ts.TypeNode | undefined): boolean =>
  type !== undefined && /^(?:Readonly<)?(?:Partial<)?Record<string,/u.test(type.getText());

const isMadeObject = (value: ts.Expression | undefined): boolean =>
  value !== undefined && value.getText().startsWith('Object.fromEntries(');

/** Names of variables, parameters and properties that are objects with any word as key. */
function objectNames(file: SourceFile): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isPropertySignature(node) ||
      ts.isPropertyDeclaration(node);
    if (declares && ts.isIdentifier(node.name)) {
      const value = ts.isPropertySignature(node) ? undefined : node.initializer;
      if (isObjectType(node.type) || isMadeObject(value)) names.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return names;
}

const nameOf = (object: ts.Expression): string | undefined => {
  if (ts.isIdentifier(object)) return object.text;
  return ts.isPropertyAccessExpression(object) ? object.name.text : undefined;
};

/** Look-ups by a word that is not written in the code, in objects that the names stand for. */
function lookUps(file: SourceFile, names: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
    const object = ts.isElementAccessExpression(node) ? node.expression : isIn ? node.right : undefined;
    const key = ts.isElementAccessExpression(node) ? node.argumentExpression : isIn ? node.left : undefined;
    const name = object && nameOf(object);
    const isWritten = key && (ts.isStringLiteralLike(key) || ts.isNumericLiteral(key));
    if (name !== undefined && !isWritten && names.has(name) && !Object.hasOwn(harmless, name))
      found.push(`${file.path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}

function dangerousLookUps(files: readonly SourceFile[]): string[] {
  const names = new Set(files.flatMap(objectNames));
  return files.flatMap((file) => lookUps(file, names));
}

describe('words that authors and readers type', () => {
  it('are looked up in maps', () => {
    const files = sourceFiles('src', 'schemas').filter(({ path }) => path.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(objectNames).length).toBeGreaterThan(10);
    expect(dangerousLookUps(files)).toEqual([]);
  });

  it.each([
    'const table: Readonly<Record<string, string>> = { a: "b" }; export const of = (word: string) => table[word];',
    'const table = Object.fromEntries([["a", "b"]]); export const of = (word: string) => table[word];',
    'interface A { table: Record<string, string> } export const of = (a: A, word: string) => a.table[word];',
    'const table: Record<string, string> = {}; export const of = (word: string) => word in table;',
  ])('would be caught in an object: %s', (text) => {
    expect(dangerousLookUps([{ path: 'src/bank/a.ts', text }])).toHaveLength(1);
  });

  it.each([
    'const table = new Map([["a", "b"]]); export const of = (word: string) => table.get(word);',
    'const table: Record<string, string> = { a: "b" }; export const a = table["a"];',
    'const table: Readonly<Record<Fit, string>> = { strong: "b" }; export const of = (fit: Fit) => table[fit];',
    'const list: string[] = []; export const first = (index: number) => list[index];',
  ])('may be: %s', (text) => {
    expect(dangerousLookUps([{ path: 'src/bank/a.ts', text }])).toEqual([]);
  });
});
