import type { OutlineReference, OutlineSection, StoryOutline } from '../../bank/outline.ts';
import { emptyOutline } from '../../bank/outline.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import type { OutlineScope } from '../../story-components/story-component.ts';
import { headingIdProp } from './heading-ids.ts';
import { componentOf, isJsx, positionOf } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { visitNodes } from './map-nodes.ts';
import { passagesOf, type TextLookup } from './passages.ts';
import { onOneLine, plainTextOf } from './plain-text-of.ts';
import type { JsxNode } from './story-tree.ts';
import { countWords } from './words.ts';

const isTag = (node: HtmlContent, ...names: string[]): boolean =>
  node.type === 'element' && names.includes(node.tagName);

/** Reads the outline of one story while its nodes are visited from top to bottom. */
class OutlineReader {
  readonly outline: StoryOutline = emptyOutline();
  readonly #scopeOf = new Map<HtmlContent, OutlineScope>();
  readonly #lookup: TextLookup;

  constructor(lookup: TextLookup) {
    this.#lookup = lookup;
  }

  #text(nodes: readonly HtmlContent[]): string {
    return onOneLine(plainTextOf(nodes, this.#lookup.figureById));
  }

  visit(node: HtmlContent, ancestors: readonly HtmlContent[]): void {
    const scopes = ancestors.flatMap((ancestor) => this.#scopeOf.get(ancestor) ?? []);
    const section = scopes.findLast((scope) => scope.section)?.section;
    if (isJsx(node)) this.#jsx(node, section);
    else if (node.type === 'element') this.#element(node, scopes.findLast((scope) => scope.slide)?.slide);
    if (node.type === 'text' || componentOf(node)?.text) this.#countWords(node, section, ancestors);
  }

  #reference(list: OutlineReference[], target: string, node: HtmlContent): void {
    list.push({ target, position: positionOf(node) });
  }

  #element(node: HtmlElement, slide: OutlineScope['slide']): void {
    if (/^h[1-6]$/u.test(node.tagName)) this.#heading(node, slide);
    else if (node.tagName === 'a') this.#link(node);
    else if (node.tagName === 'img') this.#reference(this.outline.images, String(node.properties['src'] ?? ''), node);
    else if (node.tagName === 'li') {
      slide?.bullets.push(this.#text(node.children.filter((child) => !isTag(child, 'ul', 'ol'))));
    }
  }

  #heading(node: HtmlElement, slide: OutlineScope['slide']): void {
    if (node.properties['id'] === 'footnote-label') return;
    const text = this.#text(node.children);
    if (slide) slide.title ??= text;
    const slug = String(node.properties['id'] ?? '');
    this.outline.headings.push({ depth: Number(node.tagName.slice(1)), text, slug, position: positionOf(node) });
  }

  #link(node: HtmlElement): void {
    const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (typeof href !== 'string' || dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return;
    this.#reference(this.outline.links, href, node);
  }

  #jsx(node: JsxNode, section: OutlineSection | undefined): void {
    const props = literalProps(node);
    const place = { outline: this.outline, section, position: positionOf(node) };
    const opened = componentOf(node)?.outline?.(props, { ...place, headingId: String(props[headingIdProp] ?? '') });
    if (opened) this.#scopeOf.set(node, opened);
    if (node.name === 'a' && typeof props['href'] === 'string')
      this.#reference(this.outline.links, props['href'], node);
    if (node.name === 'img' && typeof props['src'] === 'string')
      this.#reference(this.outline.images, props['src'], node);
  }

  #countWords(node: HtmlContent, section: OutlineSection | undefined, ancestors: readonly HtmlContent[]): void {
    const around = ancestors.flatMap((ancestor) => componentOf(ancestor) ?? []);
    if (around.some(({ isPrivate }) => isPrivate)) return;
    const words = countWords(plainTextOf([node], this.#lookup.figureById));
    this.outline.words += words;
    const isSpoken = !around.some(({ isUnspoken }) => isUnspoken) && !ancestors.some((one) => isTag(one, 'pre'));
    if (section && isSpoken) section.spokenWords += words;
  }
}

/**
 * Reads what a story's body holds.
 * @param content the body with heading ids, addresses as the author wrote them
 * @param lookup what is part of the text though it does not stand in it
 */
export function outlineOf(content: readonly HtmlContent[], lookup: TextLookup): StoryOutline {
  const reader = new OutlineReader(lookup);
  visitNodes(content, (node, ancestors) => reader.visit(node, ancestors));
  return { ...reader.outline, passages: passagesOf(content, lookup) };
}
