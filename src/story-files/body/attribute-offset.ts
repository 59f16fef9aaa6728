import type { JsxNode } from './story-tree.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Finds where an attribute of a JSX tag stands; the parser tells only where the tag begins.
 * @param text the text that was parsed
 * @param node the tag
 * @param name the attribute's name, or `…` for spread ones
 * @returns the offset of the attribute's name, or of the tag if it is not found
 */
export function attributeOffset(text: string, node: JsxNode, name: string): number {
  const start = node.position?.start.offset ?? 0;
  const written = name === '…' ? String.raw`\{\s*\.\.\.` : `${escaped(name)}(?=[\\s=/>])`;
  const found = new RegExp(`(?<=[\\s"'}])${written}`, 'u').exec(text.slice(start, node.position?.end.offset));
  return start + (found?.index ?? 0);
}
