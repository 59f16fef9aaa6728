import { isMap, isScalar } from 'yaml';
import { pointerStep, type SourcePosition } from '../../bank/source-position.ts';
import type { PlacedNode } from './placed-nodes.ts';
import type { YamlText } from './yaml-text.ts';

const pointerOf = (path: readonly PropertyKey[]): string => path.map(pointerStep).join('');

/** What an author typed, asked for by the place of a value in the data. */
export class YamlSource {
  readonly #nodes: readonly PlacedNode[];
  readonly #text: YamlText;
  #byPointer: ReadonlyMap<string, PlacedNode> | undefined;

  constructor(nodes: readonly PlacedNode[], text: YamlText) {
    this.#nodes = nodes;
    this.#text = text;
  }

  #find(path: readonly PropertyKey[]): PlacedNode | undefined {
    this.#byPointer ??= new Map(this.#nodes.filter(({ isKey }) => !isKey).map((node) => [pointerOf(node.path), node]));
    return this.#byPointer.get(pointerOf(path));
  }

  /** The characters of a value as typed; nothing where it has none or runs over several lines. */
  typed(path: readonly PropertyKey[]): string | undefined {
    const node = this.#find(path);
    if (!node) return undefined;
    const typed = this.#text.text.slice(node.start, this.#text.meantEnd(node.start, node.end)).trim();
    return typed === '' || this.#text.text.slice(node.start, node.end).trim().includes('\n') ? undefined : typed;
  }

  /**
   * The line with another value in its place; several lines become one.
   * @param yaml what to type, quotation marks included where it needs them
   */
  replaced(path: readonly PropertyKey[], yaml: string): string | undefined {
    const node = this.#find(path);
    if (!node) return undefined;
    const { text } = this.#text;
    const whole = text.slice(node.start, node.end).trimEnd();
    const isLong = whole.includes('\n');
    if (isLong && !(isScalar(node.node) && node.node.type !== 'BLOCK_FOLDED' && node.node.type !== 'BLOCK_LITERAL'))
      return undefined;
    return this.#text.replaced(
      node.start,
      isLong ? node.start + whole.length : this.#text.meantEnd(node.start, node.end),
      yaml,
    );
  }

  /** The lines on which a value stands, whole. */
  lines(path: readonly PropertyKey[]): string[] {
    const node = this.#find(path);
    if (!node) return [];
    const { text } = this.#text;
    const from = node.start - this.#text.lineStart(node.start).length;
    return text
      .slice(from, this.#text.lineEnd(Math.max(node.start, node.end - 1)))
      .trimEnd()
      .split('\n');
  }

  /** Whether a value is a group of keys in braces. */
  isInBraces(path: readonly PropertyKey[]): boolean {
    const node = this.#find(path)?.node;
    return isMap(node) && node.flow === true;
  }

  /** Where the first piece of a value stands that a pattern finds; the value's start where it finds none. */
  placeOf(path: readonly PropertyKey[], pattern: RegExp): SourcePosition | undefined {
    const node = this.#find(path);
    if (!node) return undefined;
    const found = this.#text.text.slice(node.start, node.end).search(pattern);
    return this.#text.place(node.start + Math.max(found, 0));
  }
}
