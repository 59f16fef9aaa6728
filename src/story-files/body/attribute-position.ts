import type { SourcePosition } from '../../bank/source-position.ts';
import type { JsxNode } from './story-tree.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Finds where an attribute of a JSX tag stands; the parser tells only where the tag begins.
 * @param body the text that was parsed
 * @param node the tag
 * @param name the attribute's name
 * @returns the place of the attribute's name, or of the tag if it is not found
 */
export function attributePosition(body: string, node: JsxNode, name: string): SourcePosition {
  const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
  const found = new RegExp(`(?<=[\\s"'}])${escaped(name)}(?=[\\s=/>])`, 'u').exec(
    body.slice(offset, node.position?.end.offset),
  );
  if (!found) return { line, column };
  const before = body.slice(offset, offset + found.index).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line, column: column + last.length }
    : { line: line + before.length - 1, column: last.length + 1 };
}
