import type { HastNode } from 'satteri';

/** An element of HTML as plain data (hast). */
export type HtmlElement = Extract<HastNode, { type: 'element' }>;
/** What may stand in an element. */
export type HtmlContent = HtmlElement['children'][number];

/**
 * Makes an element.
 * @param tagName its name
 * @param properties its attributes, named as in hast: `className`, `ariaLabel`
 * @param children elements and texts; a string is text, what is undefined is left out
 */
export function html(
  tagName: string,
  properties: HtmlElement['properties'],
  ...children: readonly (HtmlContent | string | undefined)[]
): HtmlElement {
  return {
    type: 'element',
    tagName,
    properties,
    children: children
      .filter((child) => child !== undefined)
      .map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
