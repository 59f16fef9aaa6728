import type { OutlinePassage } from '../../bank/outline.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import type { RenderContext } from '../../story-components/story-component.ts';
import { headingIdProp } from './heading-ids.ts';
import { componentOf, isJsx, positionOf } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { isPhrasing } from './phrasing.ts';
import { onOneLine, plainTextOf } from './plain-text-of.ts';
import type { JsxNode } from './story-tree.ts';

/** What is part of a story's text though it does not stand in its file. */
export type TextLookup = Pick<RenderContext, 'figureById' | 'questionById'>;

const isFootnoteMark = (node: HtmlContent): boolean =>
  node.type === 'element' && ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties);

/** Reads the passages of one story while its nodes are walked through in the order of the text. */
class PassageReader {
  readonly passages: OutlinePassage[] = [];
  readonly #lookup: TextLookup;
  #pieces: string[] = [];

  constructor(lookup: TextLookup, first: HtmlContent | undefined) {
    this.#lookup = lookup;
    this.#begin('', '', first);
  }

  #begin(heading: string, slug: string, node: HtmlContent | undefined): void {
    this.end();
    this.passages.push({ heading, slug, text: '', position: node ? positionOf(node) : { line: 1, column: 1 } });
  }

  /** Puts what was gathered into the passage that was begun last. */
  end(): void {
    const last = this.passages.at(-1);
    if (last) last.text = this.#pieces.join('').split('\n').map(onOneLine).filter((line) => line !== '').join('\n'); // prettier-ignore
    this.#pieces = [];
  }

  read(nodes: readonly HtmlContent[]): void {
    for (const node of nodes) {
      const isBlock = !isPhrasing(node) || (node.type === 'element' && node.tagName === 'br');
      if (isBlock) this.#pieces.push('\n');
      this.#node(node);
      if (isBlock) this.#pieces.push('\n');
    }
  }

  #node(node: HtmlContent): void {
    if (node.type === 'text') this.#pieces.push(node.value.replaceAll('\n', ' '));
    else if (isJsx(node)) this.#jsx(node);
    else if (node.type !== 'element' || isFootnoteMark(node)) return;
    else if (node.tagName === 'pre') this.#pieces.push(plainTextOf([node]));
    else if (/^h[1-6]$/u.test(node.tagName)) {
      const heading = onOneLine(plainTextOf(node.children, this.#lookup.figureById));
      this.#begin(heading, String(node.properties['id'] ?? ''), node);
    } else this.read(node.children);
  }

  #jsx(node: JsxNode): void {
    const component = componentOf(node);
    const props = literalProps(node);
    if (component?.heading) this.#begin(component.heading(props), String(props[headingIdProp] ?? ''), node);
    if (component?.label) this.#pieces.push(component.label(props, this.#lookup), '\n');
    if (component?.text) this.#pieces.push(component.text(props, this.#lookup.figureById));
    else this.read(node.children);
  }
}

/**
 * Parts the text of a story by its headings.
 * @param content the body with heading ids
 * @param lookup what is part of the text though it does not stand in it
 */
export function passagesOf(content: readonly HtmlContent[], lookup: TextLookup): OutlinePassage[] {
  const reader = new PassageReader(lookup, content[0]);
  reader.read(content);
  reader.end();
  return reader.passages.filter(({ heading, text }) => heading !== '' || text !== '');
}
