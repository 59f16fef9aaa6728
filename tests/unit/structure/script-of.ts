import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** The code of a file: all of it, or of an Astro file its frontmatter and its scripts. */
export function codeOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const frontmatter = /^\s*---\r?\n(.*?)\r?\n---/su.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map((match) => match[1] ?? '');
  return [frontmatter, ...scripts].join('\n');
}

/** The code of a file as a syntax tree. */
export const treeOf = (file: SourceFile): ts.SourceFile =>
  ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

/** Everything that a file imports, as written: static imports, exports from elsewhere, and import(). */
export function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const target =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (target && ts.isStringLiteralLike(target)) found.push(target.text);
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}
