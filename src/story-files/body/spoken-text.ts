import type { Figure } from '../../../schemas/index.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';

const isOfFootnotes = (node: HtmlContent): boolean =>
  node.type === 'element' &&
  ['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref'].some((name) => name in node.properties);

/** Whether what stands in a node is read with the eyes only: headings, code, and footnotes with their marks. */
const isForEyes = (node: HtmlContent): boolean =>
  (node.type === 'element' && /^(?:h[1-6]|pre)$/u.test(node.tagName)) || isOfFootnotes(node);

/** Whether a component keeps what stands in it from being said. */
export const isSilent = (node: HtmlContent): boolean => {
  const component = componentOf(node);
  return component?.isPrivate === true || component?.isUnspoken === true;
};

/** Whether what stands inside all of these is said aloud by whoever tells the story. */
export const isSpoken = (ancestors: readonly HtmlContent[]): boolean =>
  !ancestors.some((node) => isSilent(node) || isForEyes(node));

/** What is said for a text, or for a component that stands for one. */
export function spokenText(node: HtmlContent, figureById: ReadonlyMap<string, Figure>): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  const text = componentOf(node)?.text;
  return text && isJsx(node) ? text(literalProps(node), figureById) : '';
}
