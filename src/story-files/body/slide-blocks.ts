import type { Figure } from '../../../schemas/index.ts';
import type { SlideBlock } from '../../bank/slide-block.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { isPhrasing } from './phrasing.ts';
import { onOneLine, plainTextOf } from './plain-text-of.ts';

type Figures = ReadonlyMap<string, Figure>;

const childrenOf = (node: HtmlContent): HtmlContent[] => ('children' in node ? node.children : []);

const isPicture = (node: HtmlContent): boolean =>
  node.type === 'element' && ['img', 'svg', 'video', 'picture'].includes(node.tagName);

const holdsPicture = (node: HtmlContent): boolean => isPicture(node) || childrenOf(node).some(holdsPicture);

/** Text as a page shows it: with what a figure says of itself. */
function shownText(nodes: readonly HtmlContent[], figures: Figures): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      const component = componentOf(node);
      const text = component?.textOnScreen ?? component?.text;
      return text && isJsx(node) ? text(literalProps(node), figures) : shownText(childrenOf(node), figures);
    })
    .join('');
}

const isTag = (node: HtmlContent, ...names: string[]): boolean =>
  node.type === 'element' && names.includes(node.tagName);

const isList = (node: HtmlContent): boolean => isTag(node, 'ul', 'ol');

function itemsOf(list: HtmlContent, depth: number, figures: Figures): SlideBlock[] {
  return childrenOf(list).flatMap((item): SlideBlock[] => {
    if (item.type !== 'element') return [];
    const text = onOneLine(shownText(item.children.filter((child) => !isList(child)), figures)); // prettier-ignore
    const inner = item.children.filter(isList).flatMap((child) => itemsOf(child, depth + 1, figures));
    return [{ kind: 'item', text, depth }, ...inner];
  });
}

function rowsOf(node: HtmlContent, figures: Figures): string[][] {
  if (node.type !== 'element' || node.tagName !== 'tr') return childrenOf(node).flatMap((child) => rowsOf(child, figures)); // prettier-ignore
  return [
    node.children.flatMap((cell) => (cell.type === 'element' ? onOneLine(shownText(cell.children, figures)) : [])),
  ];
}

const withText = (kind: 'heading' | 'text' | 'quote', nodes: readonly HtmlContent[], figures: Figures): SlideBlock[] => {
  const text = onOneLine(shownText(nodes, figures));
  return text === '' ? [] : [{ kind, text }];
}; // prettier-ignore

function blocksIn(node: HtmlContent, figures: Figures): SlideBlock[] {
  if (isPhrasing(node)) {
    return [...withText('text', [node], figures), ...(holdsPicture(node) ? [{ kind: 'picture' as const }] : [])];
  }
  if (isList(node)) return itemsOf(node, 1, figures);
  if (node.type === 'element') {
    const { tagName, children } = node;
    if (/^h[1-6]$/u.test(tagName)) return withText('heading', children, figures);
    if (tagName === 'pre') return [{ kind: 'code', lines: plainTextOf(children).replace(/\n$/u, '').split('\n') }];
    if (tagName === 'table') return [{ kind: 'table', rows: rowsOf(node, figures) }];
    if (tagName === 'blockquote') return withText('quote', children, figures);
    if (isPicture(node)) return [{ kind: 'picture' }];
    if (tagName === 'p' || children.every(isPhrasing)) {
      return [...withText('text', children, figures), ...(holdsPicture(node) ? [{ kind: 'picture' as const }] : [])];
    }
  }
  return childrenOf(node).flatMap((child) => blocksIn(child, figures));
}

/**
 * What stands on a slide, piece by piece.
 * @param content what stands in it
 * @param figures figures stand there as they are said
 */
export const slideBlocks = (content: readonly HtmlContent[], figures: Figures): SlideBlock[] =>
  content.flatMap((node) => blocksIn(node, figures));
