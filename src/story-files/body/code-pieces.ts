import type { HtmlContent } from '../../story-components/html.ts';
import { attributeOffset } from './attribute-offset.ts';
import { readExpression, readModule, readSpread, type Code } from './javascript.ts';
import { componentOf, isExpression, isJsx } from './jsx-nodes.ts';
import { attributeName, attributeValue } from './jsx-props.ts';
import { literalExpression } from './literal-expression.ts';
import { visitNodes } from './map-nodes.ts';
import type { EsmNode, JsxAttribute, JsxNode, StoryTree } from './story-tree.ts';

/** A piece of code in a story. */
export interface CodePiece {
  kind: 'module' | 'expression' | 'attribute' | 'spread';
  /** The code, without braces. */
  source: string;
  /** Where in the text it is written, its braces included; of an attribute with its name. */
  start: number;
  end: number;
  /** Undefined where it cannot be read. */
  code: Code | undefined;
  /** Finds in the text what stands in the code. */
  offsetOf: (offsetInCode: number) => number;
}

type UnreadPiece = Omit<CodePiece, 'code'>;

/**
 * Where code is in the text. Inside of lists and quotations the text has signs that the code has not: what is on later
 * lines is looked for there.
 */
function locator(text: string, source: string, start: number, end: number): CodePiece['offsetOf'] {
  const from = text.indexOf(source, start);
  if (from !== -1 && from + source.length <= end) return (offset) => from + offset;
  return (offset) => {
    const word = /^[\w$]+/u.exec(source.slice(offset))?.[0] ?? '';
    const found = text.indexOf(word, start);
    return found !== -1 && found < end ? found : start;
  };
}

function nodePiece(
  text: string,
  kind: CodePiece['kind'],
  { value, position }: EsmNode | { value: string; position?: EsmNode['position'] },
): UnreadPiece {
  // prettier-ignore
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  return { kind, source: value, start, end, offsetOf: locator(text, value, start, end) };
}

function attributePiece(text: string, node: JsxNode, attribute: JsxAttribute): UnreadPiece[] {
  if (attributeValue(attribute).kind !== 'computed') return [];
  const isSpread = attribute.type === 'mdxJsxExpressionAttribute';
  const value = typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? '');
  const start = attributeOffset(text, node, attributeName(attribute));
  const from = text.indexOf(value, start);
  const end = text.indexOf('}', from + value.length) + 1;
  const kind = isSpread ? 'spread' : 'attribute';
  return [{ kind, source: value, start, end, offsetOf: locator(text, value, start, end) }];
}

function piecesOf(text: string, node: HtmlContent): UnreadPiece[] {
  if (isExpression(node)) {
    const braced = literalExpression(node.value);
    const isShown = braced.kind === 'literal' && typeof braced.value !== 'boolean';
    const isComment = braced.kind === 'empty' && node.value.trim() !== '';
    return isShown || isComment ? [] : [nodePiece(text, 'expression', node)];
  }
  // What a component of the bank gets has to be written out anyway.
  return isJsx(node) && !componentOf(node)
    ? node.attributes.flatMap((attribute) => attributePiece(text, node, attribute))
    : [];
}

const readers = { module: readModule, expression: readExpression, attribute: readExpression, spread: readSpread };

/** Pieces of code that a story may have: each is compiled by itself to be checked. */
export const mostPieces = 1000;

/**
 * The code of a story: imports and exports, what stands in braces, and what is computed for attributes. What is only
 * written out in braces, and comments, are no code.
 * @param text the text from which the tree was made
 * @param tree a body as parsed
 * @returns of more pieces than there may be one more than that
 */
export async function codePieces(text: string, { esm, content }: StoryTree): Promise<CodePiece[]> {
  const pieces = esm.map((node) => nodePiece(text, 'module', node));
  visitNodes(content, (node) => {
    pieces.push(...piecesOf(text, node));
  });
  return Promise.all(
    pieces.slice(0, mostPieces + 1).map(async (piece) => ({ ...piece, code: await readers[piece.kind](piece.source) })),
  );
}
