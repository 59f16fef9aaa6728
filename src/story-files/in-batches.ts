/** So many files are open at once; a process may not open all files of a large bank. */
const batchSize = 64;

/**
 * Does something with each item, a limited number at a time.
 * @param items in any number
 * @param work what to do with one
 * @returns the results in the order of the items
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    results.push(...(await Promise.all(items.slice(start, start + batchSize).map(work))));
  }
  return results;
}
