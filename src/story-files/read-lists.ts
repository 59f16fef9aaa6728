import { listNames, type ListName } from '../../schemas/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { listFile, ofEachList, type Lists } from '../bank/lists.ts';
import { whileLookingAt, whileReading } from '../checks/crash.ts';
import type { Problem } from '../checks/problem.ts';
import type { BankFiles } from './bank-files.ts';
import { missingList, readList } from './read-list.ts';
import { readSourceBytes } from './source-file.ts';

/** All lists as read, with what is wrong with them. */
export interface ListsReading {
  lists: Lists<'source'>;
  problems: Problem[];
}

/**
 * Reads the YAML lists. A list without a file has no entries.
 * @param root the project's root
 * @param files what there is to read
 * @param catalogue whole; of entries that it has too, owners need not give every key
 */
export async function readLists(root: string, files: BankFiles, catalogue: Catalogue): Promise<ListsReading> {
  const problems: Problem[] = [];
  const bytesOf = new Map<ListName, Buffer>();
  const present = listNames.filter((name) => files.lists.some((list) => list.name === name));
  await Promise.all(
    present.map(async (name) => {
      const source = await whileReading(listFile(name), () => readSourceBytes(root, listFile(name)));
      if ('kind' in source) problems.push(source);
      else bytesOf.set(name, source.bytes);
    }),
  );
  const lists = ofEachList<'source'>((name) => {
    const bytes = bytesOf.get(name);
    if (bytes === undefined) return missingList(name);
    const reading = whileLookingAt(listFile(name), () => readList(name, bytes, catalogue));
    problems.push(...reading.problems);
    return reading.source;
  });
  return { lists, problems };
}
