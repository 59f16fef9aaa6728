import { mdxToMdast, type MdastNode } from 'satteri';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { visitNodes } from './map-nodes.ts';
import { markdownFeatures } from './story-tree.ts';
import type { Range } from './tag-source.ts';

/** An address that is given apart from the text, and that nothing in the text refers to. */
export interface LooseDefinition extends Range {
  /** As typed between the square brackets. */
  label: string;
}

const definitionStart = /^[^\n[]*\[[^\]\n]+\]:/mu;

/**
 * Finds `[name]: …` where no link of this name uses it: such a line is taken for an address, and is not shown.
 * @param text a body that can be parsed
 */
export function looseDefinitions(text: string): LooseDefinition[] {
  if (!definitionStart.test(text)) return [];
  const used = new Set<string>();
  const definitions: (LooseDefinition & { identifier: string })[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'definition') {
      const { identifier, label, position } = node;
      const [start, end] = [position?.start.offset, position?.end.offset];
      if (start !== undefined && end !== undefined)
        definitions.push({ start, end, identifier, label: label ?? identifier });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(mdxToMdast(text, { features: markdownFeatures }));
  const loose: LooseDefinition[] = [];
  for (const { identifier, ...definition } of definitions) {
    // Of several with one name the first counts.
    if (!used.delete(identifier)) loose.push(definition);
  }
  return loose;
}

const isRow = (node: HtmlContent): node is HtmlElement => node.type === 'element' && node.tagName === 'tr';

/**
 * Finds the first row of a table with something in more cells than the table has columns.
 * @param text the whole text
 * @param table as parsed: without what is in those cells
 */
export function overlongRow(text: string, table: HtmlElement): Range | undefined {
  const rows: Range[] = [];
  visitNodes([table], (node) => {
    if (!isRow(node)) return;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    const shown = node.children.findLast(({ type }) => type === 'element')?.position?.end.offset;
    if (start === undefined || end === undefined || shown === undefined) return;
    if (/[^|\s]/u.test(text.slice(shown, end))) rows.push({ start, end });
  });
  return rows[0];
}
