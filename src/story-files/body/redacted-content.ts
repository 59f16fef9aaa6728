import { markedStandIn, withStandInsIn } from '../../publish/redaction/stand-in.ts';
import type { Redactor } from '../../publish/redaction/redactor.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { headingIdProp } from './heading-ids.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { attributeValue, literalProps } from './jsx-props.ts';
import { mapLists, mapNodes } from './map-nodes.ts';
import { isPhrasing } from './phrasing.ts';
import type { JsxAttribute, JsxNode } from './story-tree.ts';
import { unlinked } from './unlinked.ts';

type Text = Extract<HtmlContent, { type: 'text' }>;

/** Attributes that hold ids of places on pages, whoever gives them. */
const idAttributes = new Set(['id', 'ariaDescribedBy', 'ariaLabelledBy', 'ariaControls', headingIdProp]);
/** Attributes of components that name something by its id. */
const namingProps = new Set(['question', 'id']);
const addresses = new Set(['href', 'src', 'srcSet', 'srcset', 'poster']);

const isExternal = (link: string): boolean => /^(?:[a-z][a-z+.-]*:|\/\/)/iu.test(link);

/** An address whose place on the page has the id that others see. */
const withPlace = (link: string, redactor: Redactor): string => link.replace(/#.*$/su, (place) => redactor.id(place));

/** @returns nothing for the address of another site that says what others must not read */
function address(link: string, redactor: Redactor): string | undefined {
  if (isExternal(link)) return redactor.isInAddress(link) ? undefined : link;
  return withPlace(link, redactor);
}

function property(name: string, value: string, redactor: Redactor): string | undefined {
  if (addresses.has(name)) return address(value, redactor);
  return idAttributes.has(name) ? redactor.id(value) : redactor.text(value);
}

function element(node: HtmlElement, redactor: Redactor): HtmlElement {
  const entries = Object.entries(node.properties).flatMap(([name, value]): [string, typeof value][] => {
    if (typeof value === 'string') {
      const changed = property(name, value, redactor);
      return changed === undefined ? [] : [[name, changed]];
    }
    if (Array.isArray(value) && idAttributes.has(name))
      return [[name, value.map((one) => (typeof one === 'string' ? redactor.id(one) : one))]];
    return [[name, value]];
  });
  return { ...node, properties: Object.fromEntries(entries) };
}

/** Whether a node is a link whose address says what others must not read. */
function isLostLink(node: HtmlContent, redactor: Redactor): boolean {
  const href = node.type === 'element' && node.tagName === 'a' ? node.properties['href'] : undefined;
  return typeof href === 'string' && address(href, redactor) === undefined;
}

function tag(node: JsxNode, redactor: Redactor): JsxNode {
  const isOurs = componentOf(node) !== undefined;
  const attributes = node.attributes.flatMap((attribute): JsxAttribute[] => {
    const { kind, ...written } = attributeValue(attribute);
    if (attribute.type !== 'mdxJsxAttribute' || kind !== 'literal' || !('value' in written)) return [attribute];
    if (typeof written.value !== 'string' || (isOurs && namingProps.has(attribute.name))) return [attribute];
    const value = property(attribute.name, written.value, redactor);
    return value === undefined ? [] : value === written.value ? [attribute] : [{ ...attribute, value }];
  });
  return { ...node, attributes };
}

/** The component's stand-in as content. */
function standInOf(node: HtmlContent): HtmlContent | undefined {
  const standIn = isJsx(node) ? componentOf(node)?.standIn?.(literalProps(node)) : undefined;
  if (standIn === undefined) return undefined;
  const text: Text = { type: 'text', value: markedStandIn(standIn), position: node.position };
  if (node.type === 'mdxJsxTextElement') return text;
  return { type: 'element', tagName: 'p', properties: {}, children: [text], position: node.position };
}

/** Texts beside each other in one, so that a stand-in finds the words before it. */
function joined(nodes: readonly HtmlContent[]): HtmlContent[] {
  const all: HtmlContent[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: last.value + node.value };
    else all.push(node);
  }
  return all;
}

/** The texts of a line, in order, those in bold and in links included. */
const textsIn = (nodes: readonly HtmlContent[]): Text[] =>
  nodes.flatMap((node) => (node.type === 'text' ? [node] : 'children' in node ? textsIn(node.children) : []));

/** Changes the texts of each line, which are read as one. */
function byLine(nodes: readonly HtmlContent[], change: (texts: readonly string[]) => string[]): HtmlContent[] {
  const lines: HtmlContent[][] = [];
  for (const node of nodes) {
    const last = lines.at(-1);
    if (last?.[0] && isPhrasing(last[0]) && isPhrasing(node)) last.push(node);
    else lines.push([node]);
  }
  return lines.flatMap((line): HtmlContent[] => {
    const [first] = line;
    if (!first) return [];
    if (!isPhrasing(first)) {
      if (first.type === 'element') return [{ ...first, children: byLine(first.children, change) }];
      return first.type === 'mdxJsxFlowElement' ? [{ ...first, children: byLine(first.children, change) }] : line;
    }
    const texts = textsIn(line);
    const values = change(texts.map(({ value }) => value));
    const valueOf = new Map(texts.map((text, index) => [text, values.at(index) ?? text.value]));
    return mapNodes(line, (node) =>
      node.type === 'text' ? { ...node, value: valueOf.get(node) ?? node.value } : node,
    );
  });
}

/**
 * A story's content as others read it: without the words and numbers that have a stand-in, in its texts, in what
 * describes pictures, in ids and in links. What code computes is not known before it runs.
 * @param content without private passages
 */
export function redactedContent(content: readonly HtmlContent[], redactor: Redactor): HtmlContent[] {
  const open = unlinked(content, (node) => isLostLink(node, redactor));
  const replaced = mapNodes(open, (node) => {
    const standIn = standInOf(node);
    if (standIn) return standIn;
    if (isJsx(node)) return tag(node, redactor);
    return node.type === 'element' ? element(node, redactor) : node;
  });
  const lines = byLine(mapLists(replaced, joined), (texts) => redactor.markedIn(texts));
  // What stands on no line is told by itself.
  const marked = mapNodes(lines, (node) =>
    node.type === 'text' ? { ...node, value: redactor.marked(node.value) } : node,
  );
  // Every stand-in fits what is before it on its line.
  return byLine(marked, withStandInsIn);
}
