import type { OutlineSection, StoryOutline } from '../../bank/outline.ts';
import { emptyOutline } from '../../bank/outline.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import type { OutlineScope } from '../../story-components/story-component.ts';
import { addressKind, addressesOf } from './address-attributes.ts';
import { headingIdProp } from './heading-ids.ts';
import { componentOf, isJsx, positionOf } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { visitNodes } from './map-nodes.ts';
import { passagesOf, type TextLookup } from './passages.ts';
import { onOneLine, plainTextOf } from './plain-text-of.ts';
import type { JsxNode } from './story-tree.ts';
import { SaidText } from './said-text.ts';
import { slideBlocks } from './slide-blocks.ts';
import { ToldText } from './told-text.ts';
import { statementsOf } from './statements.ts';
import { countWords } from '../../bank/count-words.ts';

const isTag = (node: HtmlContent, ...names: string[]): boolean =>
  node.type === 'element' && names.includes(node.tagName);

/** Reads the outline of one story while its nodes are visited from top to bottom. */
class OutlineReader {
  readonly outline: StoryOutline = emptyOutline();
  readonly #scopeOf = new Map<HtmlContent, OutlineScope>();
  readonly #lookup: TextLookup;
  readonly #said: SaidText;
  readonly #told: ToldText;

  constructor(lookup: TextLookup) {
    this.#lookup = lookup;
    this.#said = new SaidText(lookup.figureById);
    this.#told = new ToldText(lookup.figureById);
  }

  #text(nodes: readonly HtmlContent[], onPaper = false): string {
    return onOneLine(plainTextOf(nodes, this.#lookup.figureById, onPaper));
  }

  visit(node: HtmlContent, ancestors: readonly HtmlContent[]): void {
    const scopes = ancestors.flatMap((ancestor) => this.#scopeOf.get(ancestor) ?? []);
    const section = scopes.findLast((scope) => scope.section)?.section;
    if (isJsx(node)) this.#jsx(node, section, ancestors);
    else if (node.type === 'element') this.#element(node, scopes.findLast((scope) => scope.slide)?.slide, ancestors);
    if (node.type === 'text' || componentOf(node)?.text) {
      this.#countWords(node, ancestors);
      this.#told.add(node, ancestors);
      if (section) this.#said.add(node, section, ancestors);
    }
  }

  /** Ends the reading. */
  end(): StoryOutline {
    this.outline.sections.forEach((section) => this.#said.finish(section));
    return { ...this.outline, told: this.#told.end() };
  }

  /** Notes where the addresses in a tag lead to. */
  #addresses(tag: string, properties: Readonly<Record<string, unknown>>, node: HtmlContent): void {
    const position = positionOf(node);
    for (const [name, value] of Object.entries(properties)) {
      const kind = addressKind(tag, name);
      // A tag without a value leads nowhere.
      const written = value === true ? '' : value;
      if (kind === undefined || typeof written !== 'string') continue;
      const list = { link: 'links', picture: 'images', pictures: 'images', media: 'media' } as const;
      const targets = kind === 'pictures' ? addressesOf(written) : [written];
      this.outline[list[kind]].push(...targets.map((target) => ({ target, position })));
    }
  }

  #element(node: HtmlElement, slide: OutlineScope['slide'], ancestors: readonly HtmlContent[]): void {
    const { tagName, properties, children } = node;
    const isOfFootnotes = Object.keys(properties).some((name) => name.startsWith('dataFootnote'));
    if (!isOfFootnotes) this.#addresses(tagName, properties, node);
    if (/^h[1-6]$/u.test(tagName)) this.#heading(node, slide, ancestors);
    else if (typeof properties['id'] === 'string') this.outline.anchors.push(properties['id']);
    if (tagName === 'li')
      slide?.bullets.push(
        this.#text(
          children.filter((child) => !isTag(child, 'ul', 'ol')),
          true,
        ),
      );
  }

  #heading(node: HtmlElement, slide: OutlineScope['slide'], ancestors: readonly HtmlContent[]): void {
    if (node.properties['id'] === 'footnote-label') return;
    const text = this.#text(node.children);
    const slug = String(node.properties['id'] ?? '');
    if (slide && slide.title === undefined) {
      slide.title = this.#text(node.children, true);
      slide.slug = slug;
    }
    const depth = Number(node.tagName.slice(1));
    this.outline.headings.push({ depth, text, slug, position: positionOf(node) });
    this.#told.open(text, depth, ancestors);
  }

  #jsx(node: JsxNode, section: OutlineSection | undefined, ancestors: readonly HtmlContent[]): void {
    const props = literalProps(node);
    const heading = componentOf(node)?.heading?.(props);
    if (heading !== undefined) this.#told.open(heading, 2, [...ancestors, node]);
    const place = { outline: this.outline, section, position: positionOf(node) };
    const opened = componentOf(node)?.outline?.(props, { ...place, headingId: String(props[headingIdProp] ?? '') });
    if (opened) this.#scopeOf.set(node, opened);
    if (opened?.slide) opened.slide.shown = slideBlocks(node.children, this.#lookup.figureById);
    if (!componentOf(node)) this.#addresses(node.name ?? '', props, node);
    if (!componentOf(node) && typeof props['id'] === 'string') this.outline.anchors.push(props['id']);
  }

  #countWords(node: HtmlContent, ancestors: readonly HtmlContent[]): void {
    const around = ancestors.flatMap((ancestor) => componentOf(ancestor) ?? []);
    if (around.some(({ isPrivate }) => isPrivate)) return;
    this.outline.words += countWords(plainTextOf([node], this.#lookup.figureById));
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
  return { ...reader.end(), passages: passagesOf(content, lookup), statements: statementsOf(content) };
}
