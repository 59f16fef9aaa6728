import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { mapNodes } from './map-nodes.ts';

const isSummary = (node: HtmlContent | undefined): node is HtmlElement =>
  node?.type === 'element' && node.tagName === 'summary';
const isBlank = (node: HtmlContent): boolean => node.type === 'text' && node.value.trim() === '';

/** What a paragraph is without a summary that stands at its beginning. */
function partedParagraph(paragraph: HtmlElement): HtmlContent[] {
  const [first, ...rest] = paragraph.children.filter((node, index) => index > 0 || !isBlank(node));
  if (!isSummary(first)) return [paragraph];
  return rest.every(isBlank) ? [first] : [first, { ...paragraph, children: rest }];
}

/**
 * Puts the `<summary>` of a `<details>` where browsers look for it. Markdown takes it into a paragraph when text follows
 * on the next line.
 * @param content a story's content
 */
export const withSummaries = (content: readonly HtmlContent[]): HtmlContent[] =>
  mapNodes(content, (node) =>
    node.type === 'element' && node.tagName === 'details'
      ? {
          ...node,
          children: node.children.flatMap((child) =>
            child.type === 'element' && child.tagName === 'p' ? partedParagraph(child) : [child],
          ),
        }
      : node,
  );
