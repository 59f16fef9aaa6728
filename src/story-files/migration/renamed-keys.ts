import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** A key's new name by its place: the keys above it and itself, places in lists left out. */
export type NewName = (path: readonly string[]) => string | undefined;

interface Rename {
  start: number;
  end: number;
  name: string;
}

function renamesIn(node: unknown, path: readonly string[], newName: NewName): Rename[] {
  if (isSeq<Node>(node)) return node.items.flatMap((item) => renamesIn(item, path, newName));
  if (!isMap<Node, Node>(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || typeof key.value !== 'string') return [];
    const place = [...path, key.value];
    const name = newName(place);
    const [start, end] = key.range ?? [0, 0];
    return [...(name !== undefined && end > start ? [{ start, end, name }] : []), ...renamesIn(value, place, newName)];
  });
}

/**
 * Gives keys of a YAML text other names; every other character stays as it is.
 * @param yaml a text
 * @returns undefined where the text cannot be read
 */
export function withRenamedKeys(yaml: string, newName: NewName): string | undefined {
  const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  let text = yaml;
  for (const { start, end, name } of renamesIn(document.contents, [], newName).sort(
    (one, other) => other.start - one.start,
  ))
    text = text.slice(0, start) + name + text.slice(end);
  return text;
}
