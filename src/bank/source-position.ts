/** A place in a text; line and column start at 1 and count characters as an editor shows them. */
export interface SourcePosition {
  line: number;
  column: number;
}

/** A place in a file; `file` is relative to the project's root, with forward slashes. */
export interface SourceLocation extends SourcePosition {
  file: string;
}

/**
 * Where each value of a parsed YAML document stands. The key is a JSON Pointer to the value (`/answers/0/question`);
 * a pointer followed by `#key` is the place of the key itself (`/answers/0/question#key`). The document is `''`.
 */
export type PositionMap = Readonly<Record<string, SourcePosition>>;

/**
 * One step of a JSON Pointer: `/answers`.
 * @param step a key or an index
 */
export const pointerStep = (step: PropertyKey): string =>
  `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Finds the place of a value.
 * @param positions the map of one document
 * @param path keys and indexes from the document's root
 * @param part `key` for the place of the key instead of the value
 * @returns the place of the value, else that of its nearest ancestor that has one, else the first character
 */
export function positionAt(
  positions: PositionMap,
  path: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): SourcePosition {
  for (let length = path.length; length >= 0; length -= 1) {
    const pointer = path.slice(0, length).map(pointerStep).join('');
    const found =
      (part === 'key' && length === path.length ? positions[`${pointer}#key`] : undefined) ?? positions[pointer];
    if (found) return found;
  }
  return { line: 1, column: 1 };
}
