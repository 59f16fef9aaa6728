import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** The code of a file: all of it, or of an Astro file its frontmatter and its scripts. */
export function codeOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const frontmatter = /^\s*---\r?\n(.*?)\r?\n---/su.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map((match) => match[1] ?? '');
  return [frontmatter, ...scripts].join('\n');
}

const trees = new WeakMap<SourceFile, ts.SourceFile>();

/** The code of a file as a syntax tree; parsed once. */
export function treeOf(file: SourceFile): ts.SourceFile {
  const tree =
    trees.get(file) ?? ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  trees.set(file, tree);
  return tree;
}

/** Something that a file imports. */
export interface Import {
  /** As written. */
  target: string;
  /** Whether nothing of it is left when the types are taken away. */
  isType: boolean;
}

function importOf(node: ts.Node): { target: ts.Node | undefined; isType: boolean } {
  if (ts.isImportDeclaration(node)) {
    return { target: node.moduleSpecifier, isType: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword };
  }
  if (ts.isExportDeclaration(node)) return { target: node.moduleSpecifier, isType: node.isTypeOnly };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { target: node.arguments[0], isType: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { target: node.argument.literal, isType: true };
  }
  return { target: undefined, isType: false };
}

/** Everything that a file imports: static imports, exports from elsewhere, import() and types of modules. */
export function allImportsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const { target, isType } = importOf(node);
    if (target && ts.isStringLiteralLike(target)) found.push({ target: target.text, isType });
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}

/** The targets of everything that a file imports, as written. */
export const importsOf = (file: SourceFile): string[] => allImportsOf(file).map(({ target }) => target);
