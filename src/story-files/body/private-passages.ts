import type { HtmlContent } from '../../story-components/html.ts';
import { isFootnote, withOrderedFootnotes } from './footnotes.ts';
import { componentOf } from './jsx-nodes.ts';
import { visitNodes } from './map-nodes.ts';
import { shownCode } from './shown-code.ts';
import type { StoryTree } from './story-tree.ts';
import { takenOut } from './taken-out.ts';
import { withoutGaps } from './without-gaps.ts';

const isPrivate = (node: HtmlContent): boolean => componentOf(node)?.isPrivate === true;

/** Takes out the passages, and the footnotes that were written in them: the parser has moved these to the end. */
function withoutPassages(content: readonly HtmlContent[]): HtmlContent[] {
  const passages: [number, number][] = [];
  visitNodes(content, (node) => {
    if (isPrivate(node)) passages.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
  });
  if (passages.length === 0) return [...content];
  const isInPassage = ({ position }: HtmlContent): boolean =>
    passages.some(
      ([from, to]) =>
        position?.start.offset !== undefined && position.start.offset >= from && position.start.offset < to,
    );
  return withOrderedFootnotes(takenOut(content, (node) => isPrivate(node) || (isFootnote(node) && isInPassage(node))));
}

/**
 * Takes out everything private: the passages, whatever is there for them alone, and the gaps that comments have left.
 * @param tree a body as parsed
 */
export function withoutPrivatePassages({ esm, content }: StoryTree): StoryTree {
  const shown = withoutPassages(content);
  return { esm: shownCode(esm, content, shown), content: withoutGaps(shown) };
}
