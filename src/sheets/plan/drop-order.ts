import type { ItemBlock } from './sheet-blocks.ts';

/**
 * What may be left out, the first to go first: lowest priority first, among equals the last one. The items of a sequence
 * go together, and stay as long as the one of them that stays longest.
 * @param items items in the order of reading
 */
export function dropOrder(items: readonly ItemBlock[]): ItemBlock[][] {
  const units = new Map<unknown, ItemBlock[]>();
  for (const item of items) {
    const key = item.sequence ?? item;
    units.set(key, [...(units.get(key) ?? []), item]);
  }
  const priorityOf = (unit: readonly ItemBlock[]): number => Math.max(...unit.map(({ item }) => item.priority));
  return [...units.values()]
    .filter((unit) => unit.every(({ item }) => !item.pin))
    .reverse()
    .sort((one, other) => priorityOf(one) - priorityOf(other));
}
