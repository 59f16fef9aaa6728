import { attributeOffset } from './attribute-offset.ts';
import { codeExtent } from './code-depth.ts';
import { attributeName } from './jsx-props.ts';
import type { JsxAttribute, JsxNode } from './story-tree.ts';

/** A piece of a text, by its offsets. */
export interface Range {
  start: number;
  end: number;
}

const tag = /^<\/?(?:[\w$.:-]+)?(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^"'{}<>])*>/u;
/** Tags are looked for to their end no further than this. */
const longestTag = 5000;

/**
 * A tag as written, with its quoted and braced values; to the first `>` where they are not closed.
 * @param text the whole text
 * @param offset of its `<`
 */
export function tagAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + longestTag);
  return tag.exec(rest)?.[0] ?? /^<[^<>\n]*>?/u.exec(rest)?.[0] ?? '<';
}

/** The name of a tag as written, opening or closing. */
export const tagName = (written: string): string => /^<\/?([\w$.:-]*)/u.exec(written)?.[1] ?? '';

/**
 * The opening and the closing tag of an element; one that closes itself has only the first.
 * @param text the text that was parsed
 */
export function tagsOf(text: string, { name, position }: JsxNode): Range[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const closing = `</${name ?? ''}>`;
  const opening = { start, end: start + tagAt(text, start).length };
  return text.slice(opening.end, end).endsWith(closing) ? [opening, { start: end - closing.length, end }] : [opening];
}

/**
 * An attribute as written, with its value and the white space before it.
 * @param text the text that was parsed
 */
export function attributeRange(text: string, node: JsxNode, attribute: JsxAttribute): Range {
  const start = attributeOffset(text, node, attributeName(attribute));
  const written = /^[^\s=/>{]*(?:\s*=\s*(?:"[^"]*"|'[^']*')?)?/u.exec(text.slice(start, start + longestTag))?.[0] ?? '';
  const braces =
    text.charAt(start + written.length) === '{' ? codeExtent(text, start + written.length)?.end : undefined;
  const before = /\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end: braces ?? start + written.length };
}
