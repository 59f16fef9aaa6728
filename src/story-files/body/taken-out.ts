import type { HtmlContent } from '../../story-components/html.ts';
import { componentOf } from './jsx-nodes.ts';
import { isPhrasing } from './phrasing.ts';

type Text = Extract<HtmlContent, { type: 'text' }>;

const isBlank = (node: HtmlContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Tags that are part of something that would not be whole without them. */
const neededTags = new Set(['td', 'th', 'summary']);

/** Whether something that became empty goes as well: it would show that something was there. */
function goesWhenEmpty(node: HtmlContent): boolean {
  const tag = node.type === 'element' ? node.tagName : 'name' in node ? (node.name ?? '') : '';
  return /^[a-z]/u.test(tag) && !neededTags.has(tag) && !componentOf(node);
}

function withChildren(node: HtmlContent, children: HtmlContent[]): HtmlContent {
  if (node.type === 'mdxJsxFlowElement') return { ...node, children };
  if (node.type === 'mdxJsxTextElement') return { ...node, children };
  return node.type === 'element' ? { ...node, children } : node;
}

/** The text after a gap, without the white space that stood on its other side. */
function afterGap(text: Text, before: HtmlContent | undefined): Text {
  const isSpaceBefore = before === undefined || (before.type === 'text' && /\s$/u.test(before.value));
  return isSpaceBefore ? { ...text, value: text.value.trimStart() } : text;
}

/** The nodes before a gap at the end of what is around them. */
function beforeEnd(nodes: readonly HtmlContent[]): HtmlContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.trimEnd();
  return [...nodes.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
}

/** What is left of some nodes, and whether anything was taken out. */
interface Rest {
  nodes: HtmlContent[];
  changed: boolean;
}

function restOf(nodes: readonly HtmlContent[], isGone: (node: HtmlContent) => boolean): Rest {
  const rest: Rest = { nodes: [], changed: false };
  let gap = false;
  // Whether nothing comes after the gap, not even the line break that ends a list of blocks.
  let isLast = false;
  for (const node of nodes) {
    const inside: Rest = 'children' in node ? restOf(node.children, isGone) : { nodes: [], changed: false };
    if (isGone(node) || (inside.changed && goesWhenEmpty(node) && inside.nodes.every(isBlank))) {
      gap = true;
      isLast = true;
      rest.changed = true;
      continue;
    }
    const kept = gap && node.type === 'text' ? afterGap(node, rest.nodes.at(-1)) : node;
    isLast = false;
    if (kept.type === 'text' && kept.value === '') continue;
    rest.nodes.push(inside.changed ? withChildren(kept, inside.nodes) : kept);
    rest.changed ||= inside.changed;
    gap = false;
  }
  const before = rest.nodes.findLast((node) => !isBlank(node));
  const isEndOfLine = isLast || (before !== undefined && isPhrasing(before));
  return gap && isEndOfLine ? { ...rest, nodes: beforeEnd(rest.nodes) } : rest;
}

/**
 * Takes something out of a text so that nothing tells where it was: no empty paragraph, bullet or line, and no space too
 * many.
 * @param isGone is asked for each node, those inside what is gone as well
 */
export const takenOut = (nodes: readonly HtmlContent[], isGone: (node: HtmlContent) => boolean): HtmlContent[] =>
  restOf(nodes, isGone).nodes;
