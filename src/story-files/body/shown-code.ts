import { mdxToJs, type EstreeProgram } from 'satteri';
import type { HtmlContent } from '../../story-components/html.ts';
import { isExpression, isJsx } from './jsx-nodes.ts';
import { visitNodes } from './map-nodes.ts';
import type { EsmNode } from './story-tree.ts';

/** One import or export. */
interface Statement {
  code: string;
  /** Names that it gives to something, as far as they are simple; none where that cannot be said. */
  names: readonly string[];
}

/** The names that code mentions, and words in its texts besides: too many do no harm. */
const wordsOf = (code: string): string[] => code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [];

function namesOf(statement: EstreeProgram['body'][number]): string[] {
  if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name);
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
  if (!declaration) return [];
  if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
  const ids = declaration.declarations.map(({ id }) => id);
  return ids.every((id) => id.type === 'Identifier') ? ids.map(({ name }) => name) : [];
}

/** @param code one block of imports and exports */
function statementsOf(code: string): Statement[] {
  const statements: Statement[] = [];
  // The parser counts bytes.
  const bytes = Buffer.from(code);
  mdxToJs(code, {
    features: { frontmatter: false },
    hastPlugins: [
      {
        name: 'statements',
        mdxjsEsm(node) {
          for (const statement of node.parseExpression()?.body ?? []) {
            const [start, end] = 'start' in statement && 'end' in statement ? [statement.start, statement.end] : [];
            statements.push({ code: bytes.subarray(Number(start), Number(end)).toString(), names: namesOf(statement) });
          }
        },
      },
    ],
  });
  return statements;
}

/** All names that a story's content mentions in its tags and braces. */
function namesIn(content: readonly HtmlContent[]): string[] {
  const code: string[] = [];
  visitNodes(content, (node) => {
    if (isExpression(node)) code.push(node.value);
    if (!isJsx(node)) return;
    code.push(node.name ?? '');
    for (const { value } of node.attributes) if (value) code.push(typeof value === 'string' ? value : value.value);
  });
  return code.flatMap(wordsOf);
}

/** The statements that are needed for some names, those that these need included. */
function neededFor(names: readonly string[], statements: readonly Statement[]): Set<Statement> {
  const known = new Set(names);
  const needed = new Set<Statement>();
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    for (const statement of statements) {
      if (needed.has(statement) || !statement.names.some((name) => known.has(name))) continue;
      needed.add(statement);
      for (const word of wordsOf(statement.code)) known.add(word);
    }
  }
  return needed;
}

/**
 * Leaves out what a story imports and exports for its private passages alone: the pictures, styles and scripts of what
 * is imported become part of a site, whether it is shown or not.
 * @param esm the imports and exports
 * @param content all of the story's content
 * @param shown what an edition shows of it
 */
export function shownCode(
  esm: readonly EsmNode[],
  content: readonly HtmlContent[],
  shown: readonly HtmlContent[],
): EsmNode[] {
  const blocks = esm.map((node) => ({ node, statements: statementsOf(node.value) }));
  const statements = blocks.flatMap((block) => block.statements);
  const nameless = statements.filter(({ names }) => names.length === 0).flatMap(({ code }) => wordsOf(code));
  const [all, open] = [content, shown].map((part) => neededFor([...namesIn(part), ...nameless], statements));
  return blocks.flatMap(({ node, statements }): EsmNode[] => {
    const kept = statements.filter((statement) => !all?.has(statement) || open?.has(statement));
    if (kept.length === statements.length) return [node];
    return kept.length === 0 ? [] : [{ ...node, value: kept.map(({ code }) => code).join('\n') }];
  });
}
