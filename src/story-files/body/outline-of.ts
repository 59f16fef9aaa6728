import type { Figure } from '../../../schemas/index.ts';
import { emptyOutline, type OutlineSection, type OutlineSlide, type StoryOutline } from '../../bank/outline.ts';
import type { SourcePosition } from '../../bank/source-position.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { headingIdProp } from './heading-ids.ts';
import { literalProps } from './jsx-props.ts';
import { visitNodes } from './map-nodes.ts';
import { onOneLine, plainTextOf } from './plain-text-of.ts';
import type { JsxNode } from './story-tree.ts';
import { countWords } from './words.ts';

const isJsx = (node: HtmlContent): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isTag = (node: HtmlContent, ...names: string[]): boolean =>
  node.type === 'element' && names.includes(node.tagName);
const isComponent = (node: HtmlContent, ...names: string[]): boolean => isJsx(node) && names.includes(node.name ?? '');

const positionOf = (node: HtmlContent): SourcePosition => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Reads the outline of one story while its nodes are visited from top to bottom. */
class OutlineReader {
  readonly outline: StoryOutline = emptyOutline();
  readonly #sectionOf = new Map<HtmlContent, OutlineSection>();
  readonly #slideOf = new Map<HtmlContent, OutlineSlide>();
  readonly #figureById: ReadonlyMap<string, Figure>;

  constructor(figureById: ReadonlyMap<string, Figure>) {
    this.#figureById = figureById;
  }

  #text(nodes: readonly HtmlContent[]): string {
    return onOneLine(plainTextOf(nodes, this.#figureById));
  }

  visit(node: HtmlContent, ancestors: readonly HtmlContent[]): void {
    const section = ancestors.map((ancestor) => this.#sectionOf.get(ancestor)).findLast((found) => found !== undefined);
    const slide = ancestors.map((ancestor) => this.#slideOf.get(ancestor)).findLast((found) => found !== undefined);
    if (isJsx(node)) this.#component(node, section);
    else if (node.type === 'element') this.#element(node, slide);
    if (node.type === 'text' || isComponent(node, 'Figure')) this.#countWords(node, section, ancestors);
  }

  #reference(list: 'figures' | 'asks' | 'links' | 'images', target: string, node: HtmlContent): void {
    this.outline[list].push({ target, position: positionOf(node) });
  }

  #element(node: HtmlElement, slide: OutlineSlide | undefined): void {
    if (/^h[1-6]$/u.test(node.tagName)) this.#heading(node, slide);
    else if (node.tagName === 'a') this.#link(node);
    else if (node.tagName === 'img') this.#reference('images', String(node.properties['src'] ?? ''), node);
    else if (node.tagName === 'li') {
      slide?.bullets.push(this.#text(node.children.filter((child) => !isTag(child, 'ul', 'ol'))));
    }
  }

  #heading(node: HtmlElement, slide: OutlineSlide | undefined): void {
    if (node.properties['id'] === 'footnote-label') return;
    const text = this.#text(node.children);
    if (slide) slide.title ??= text;
    const slug = String(node.properties['id'] ?? '');
    this.outline.headings.push({ depth: Number(node.tagName.slice(1)), text, slug, position: positionOf(node) });
  }

  #link(node: HtmlElement): void {
    const { href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (typeof href !== 'string' || dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return;
    this.#reference('links', href, node);
  }

  #component(node: JsxNode, section: OutlineSection | undefined): void {
    const props = literalProps(node);
    const position = positionOf(node);
    if (node.name === 'Figure') this.#reference('figures', String(props['id'] ?? ''), node);
    else if (node.name === 'Private') this.outline.privatePassages += 1;
    else if (node.name === 'Ask') {
      const question = String(props['question'] ?? '');
      this.#reference('asks', question, node);
      section?.asks.push(question);
    } else if (node.name === 'Slide') {
      const slide: OutlineSlide = { title: undefined, bullets: [], position };
      this.#slideOf.set(node, slide);
      section?.slides.push(slide);
    } else if (node.name === 'Section') {
      const { title, minutes } = props;
      const slug = String(props[headingIdProp] ?? '');
      const opened: OutlineSection = {
        title: String(title ?? ''),
        slug,
        minutes: typeof minutes === 'number' ? minutes : undefined,
        slides: [],
        asks: [],
        spokenWords: 0,
        position,
      };
      this.#sectionOf.set(node, opened);
      this.outline.sections.push(opened);
      this.outline.headings.push({ depth: 2, text: opened.title, slug, position });
    } else if (node.name === 'a' || node.name === 'img') {
      const address = props[node.name === 'a' ? 'href' : 'src'];
      if (typeof address === 'string') this.#reference(node.name === 'a' ? 'links' : 'images', address, node);
    }
  }

  #countWords(node: HtmlContent, section: OutlineSection | undefined, ancestors: readonly HtmlContent[]): void {
    if (ancestors.some((ancestor) => isComponent(ancestor, 'Private'))) return;
    const words = countWords(plainTextOf([node], this.#figureById));
    this.outline.words += words;
    const isSpoken = !ancestors.some((ancestor) => isComponent(ancestor, 'Slide', 'Ask') || isTag(ancestor, 'pre'));
    if (section && isSpoken) section.spokenWords += words;
  }
}

/**
 * Reads what a story's body holds.
 * @param content the body with heading ids, addresses as the author wrote them
 * @param figureById the figures whose values are part of the text
 */
export function outlineOf(content: readonly HtmlContent[], figureById: ReadonlyMap<string, Figure>): StoryOutline {
  const reader = new OutlineReader(figureById);
  visitNodes(content, (node, ancestors) => reader.visit(node, ancestors));
  return reader.outline;
}
