import type { HtmlContent } from '../../story-components/html.ts';
import { componentOf } from './jsx-nodes.ts';
import { mapNodes, visitNodes } from './map-nodes.ts';
import { shownCode } from './shown-code.ts';
import type { StoryTree } from './story-tree.ts';

const isPrivate = (node: HtmlContent): boolean => componentOf(node)?.isPrivate === true;

const propertyOf = (node: HtmlContent, name: string): string =>
  node.type === 'element' ? String(node.properties[name] ?? '') : '';

/** Ids of footnotes whose text was written inside a private passage: the parser moves them to the end of the page. */
function privateFootnotes(content: readonly HtmlContent[]): Set<string> {
  const passages: [number, number][] = [];
  visitNodes(content, (node) => {
    if (isPrivate(node)) passages.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
  });
  const ids = new Set<string>();
  visitNodes(content, (node) => {
    const start = node.position?.start.offset;
    const id = propertyOf(node, 'id');
    if (start === undefined || !id.startsWith('note-fn-')) return;
    if (passages.some(([from, to]) => start >= from && start < to)) ids.add(id);
  });
  return ids;
}

/** Takes out the passages, the footnotes written in them, and the footnotes that only they refer to. */
function withoutPassages(content: readonly HtmlContent[]): HtmlContent[] {
  const hidden = privateFootnotes(content);
  const open = mapNodes(content, (node) => {
    if (isPrivate(node)) return [];
    const target = propertyOf(node, 'href').slice(1);
    return hidden.has(target) || hidden.has(propertyOf(node, 'id')) ? [] : node;
  });
  const referred = new Set<string>();
  visitNodes(open, (node) => {
    if (node.type === 'element' && 'dataFootnoteRef' in node.properties)
      referred.add(propertyOf(node, 'href').slice(1));
  });
  return mapNodes(open, (node) => {
    if (node.type !== 'element') return node;
    if (propertyOf(node, 'id').startsWith('note-fn-') && !referred.has(propertyOf(node, 'id'))) return [];
    return 'dataFootnotes' in node.properties && referred.size === 0 ? [] : node;
  });
}

/**
 * Takes out everything private: the passages, and whatever is there for them alone.
 * @param tree a body as parsed
 */
export function withoutPrivatePassages({ esm, content }: StoryTree): StoryTree {
  const shown = withoutPassages(content);
  return { esm: shownCode(esm, content, shown), content: shown };
}
