import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { pointerStep, type SourcePosition } from '../../bank/source-position.ts';
import type { YamlText } from './yaml-text.ts';

/** A value or a key of a document. */
export interface PlacedNode {
  node: Node;
  start: number;
  end: number;
  /** Keys and indexes from the top of the document; of a key the path of its value. */
  path: readonly (string | number)[];
  isKey: boolean;
  /**
   * The column, from 0, of the key or hyphen that the value belongs to: lines that belong to it, too, stand further
   * in. Undefined inside brackets, where columns say nothing.
   */
  column: number | undefined;
}

/** Every value of a document with its place. */
export interface PlacedNodes {
  positions: Record<string, SourcePosition>;
  /** In the order of the text, each collection before what is in it. */
  nodes: PlacedNode[];
  /** Keys that an earlier key of their group has, too. */
  repeatedKeys: { key: string; offset: number }[];
}

interface Surrounding {
  path: PlacedNode['path'];
  pointer: string;
  column: number | undefined;
}

/** Inside brackets a text that begins with `? ` is a group with that key, and what it begins with belongs to it. */
function startOf(node: Node, start: number, text: YamlText): number {
  if (!isMap(node) || text.text.startsWith('{', start)) return start;
  return start - (/\?[ \t]+$/u.exec(text.lineStart(start))?.[0].length ?? 0);
}

/**
 * Finds the place of every key and value.
 * @param contents the top of the document
 * @param text its text
 */
export function placeNodes(contents: Node | null, text: YamlText): PlacedNodes {
  const found: PlacedNodes = { positions: {}, nodes: [], repeatedKeys: [] };
  const add = (node: Node, { path, pointer, column }: Surrounding, isKey: boolean): void => {
    if (!node.range) return;
    const [, end] = node.range;
    const start = startOf(node, node.range[0], text);
    found.positions[isKey ? `${pointer}#key` : pointer] = text.place(start);
    found.nodes.push({ node, start, end, path, isKey, column });
  };
  const below = ({ path, pointer }: Surrounding, step: string | number, column: number | undefined): Surrounding => ({
    path: [...path, step],
    pointer: `${pointer}${pointerStep(step)}`,
    column,
  });
  const visitMap = (map: YAMLMap, surrounding: Surrounding): void => {
    const seen = new Set<string>();
    for (const { key, value } of map.items) {
      if (!isScalar(key) || !key.range) continue;
      const name = String(key.value);
      const [offset] = key.range;
      if (seen.has(name)) found.repeatedKeys.push({ key: name, offset });
      seen.add(name);
      const inside = below(surrounding, name, map.flow === true ? undefined : text.place(offset).column - 1);
      add(key, inside, true);
      if (isNode(value)) visit(value, inside);
    }
  };
  const visit = (node: Node, surrounding: Surrounding): void => {
    add(node, surrounding, false);
    if (isMap(node)) visitMap(node, surrounding);
    if (!isSeq(node)) return;
    const column = node.flow === true || !node.range ? undefined : text.place(node.range[0]).column - 1;
    node.items.forEach((item, index) => {
      if (isNode(item)) visit(item, below(surrounding, index, column));
    });
  };
  if (contents) visit(contents, { path: [], pointer: '', column: undefined });
  return found;
}
