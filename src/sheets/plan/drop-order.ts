import type { SheetItem } from '../content/sheet-content.ts';

/**
 * The items that may be left out, the first one to go first: lowest priority first, among equals the last one.
 * @param items items in the order of reading
 */
export function dropOrder(items: readonly SheetItem[]): SheetItem[] {
  return items
    .filter((item) => !item.pin)
    .reverse()
    .sort((one, other) => one.priority - other.priority);
}
