import { mdxToHast, type Features, type HastNode } from 'satteri';
import { createProblem, type Problem } from '../../checks/problem.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { mdxTrouble } from './mdx-trouble.ts';

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

/**
 * Parses the body of a story.
 * @param file relative to the project's root, for the problem's location
 * @param body MDX whose lines are the lines of the file, without frontmatter
 */
export function parseStoryTree(file: string, body: string): StoryTree | Problem {
  try {
    return storyTree(mdxToHast(body, { features: markdownFeatures }));
  } catch (error) {
    return mdxSyntaxProblem(file, body, error);
  }
}

/**
 * Makes a problem of what the parser threw.
 * @param file relative to the project's root
 * @param body the text that was parsed
 * @param error the parser's messages begin with line and column and end with a rule's name
 */
export function mdxSyntaxProblem(file: string, body: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = text] =
    /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/su.exec(text) ?? [];
  const location = { file, line: Number(line), column: Number(column) };
  const rest = body.split('\n')[location.line - 1]?.slice(location.column - 1) ?? '';
  return createProblem('mdx-syntax', location, mdxTrouble(message, rest));
}
