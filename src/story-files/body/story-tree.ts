import type { Features, HastNode } from 'satteri';
import type { HtmlContent } from '../../story-components/html.ts';

/** A JSX tag in a story, on lines of its own or in a line of text. */
export type JsxNode = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
/** An attribute of a JSX tag. */
export type JsxAttribute = JsxNode['attributes'][number];
/** Imports and exports in a story. */
export type EsmNode = Extract<HastNode, { type: 'mdxjsEsm' }>;

/** The body of a story as a tree. */
export interface StoryTree {
  esm: EsmNode[];
  content: HtmlContent[];
}

/** How Markdown is read, for stories rendered at load and for deferred ones alike. */
export const markdownFeatures = {
  frontmatter: false,
  gfm: { footnotes: { clobberPrefix: 'note-', backContent: '↩\uFE0E' } },
  // Two hyphens are left alone: they stand for options of commands more often than for a dash.
  smartPunctuation: { quotes: true, ellipses: true, dashes: false },
} satisfies Features;

/**
 * Parts the imports and exports of a parsed text from what is shown.
 * @param root a tree as the parser gives it
 */
export function storyTree(root: HastNode): StoryTree {
  const tree: StoryTree = { esm: [], content: [] };
  if (root.type !== 'root') return tree;
  for (const node of root.children) {
    if (node.type === 'mdxjsEsm') tree.esm.push(node);
    else if (node.type !== 'doctype') tree.content.push(node);
  }
  return tree;
}
