import type { ItemBlock } from './sheet-blocks.ts';

/**
 * The items that may be left out, the first one to go first: lowest priority first, among equals the last one.
 * @param items items in the order of reading
 */
export function dropOrder(items: readonly ItemBlock[]): ItemBlock[] {
  return items
    .filter(({ item }) => !item.pin)
    .reverse()
    .sort((one, other) => one.item.priority - other.item.priority);
}
