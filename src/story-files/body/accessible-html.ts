import { html, type HtmlContent, type HtmlElement } from '../../story-components/html.ts';
import { mapNodes } from './map-nodes.ts';

/** A wide table is scrolled inside its own box, which has to be reachable by keyboard. */
const scrollingBox = (table: HtmlElement): HtmlElement =>
  html('div', { className: ['table-box'], role: 'group', ariaLabel: 'Table', tabIndex: 0 }, table);

/** The box of a task list says in words whether the task is done. */
function labeledCheckbox(input: HtmlElement): HtmlElement {
  const ariaLabel = input.properties['checked'] === true ? 'Done' : 'To do';
  return { ...input, properties: { ...input.properties, ariaLabel } };
}

/** `true` and the empty text mean the same in an attribute, but two writers of HTML write them differently. */
const withoutTrue = (properties: HtmlElement['properties']): HtmlElement['properties'] =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, value === true && name.startsWith('data') ? '' : value]),
  );

/**
 * Adds what readers need who use a keyboard or listen: boxes for wide tables, labels for the boxes of task lists.
 * @param content a story's content
 */
export function withAccessibleHtml(content: readonly HtmlContent[]): HtmlContent[] {
  const boxed = new Set<HtmlContent>();
  return mapNodes(content, (node) => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'table' && !boxed.has(node)) {
      boxed.add(node);
      return scrollingBox(node);
    }
    if (node.tagName === 'input' && node.properties['type'] === 'checkbox') return labeledCheckbox(node);
    return { ...node, properties: withoutTrue(node.properties) };
  });
}
