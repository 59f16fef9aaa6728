import type { SourcePosition } from '../../bank/source-position.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { componentByName } from '../../story-components/registry.ts';
import type { StoryComponent } from '../../story-components/story-component.ts';
import type { JsxNode } from './story-tree.ts';

/** Whether a node is a tag as MDX writes it: a component, or HTML that has not been made an element yet. */
export const isJsx = (node: HtmlContent): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Code in braces, on lines of its own or in a line of text. */
export type ExpressionNode = Extract<HtmlContent, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

/** Whether a node is code in braces. */
export const isExpression = (node: HtmlContent): node is ExpressionNode =>
  node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';

/** The component of the registry that a node uses, if it uses one. */
export const componentOf = (node: HtmlContent): StoryComponent | undefined =>
  isJsx(node) ? componentByName.get(node.name ?? '') : undefined;

/** Where a node begins. */
export const positionOf = ({ position }: HtmlContent): SourcePosition => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
