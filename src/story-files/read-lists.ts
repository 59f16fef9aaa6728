import { listNames, type ListName } from '../../schemas/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { listFile, ofEachList, type Lists } from '../bank/lists.ts';
import { whileLookingAt, whileReading } from '../checks/crash.ts';
import type { Problem } from '../checks/problem.ts';
import type { BankFiles } from './bank-files.ts';
import { missingList, readList } from './read-list.ts';
import type { ReadSource } from './source-file.ts';

/** Lists without problems, as they were read from files of these digests. */
export interface KeptLists {
  digests: readonly [ListName, string][];
  lists: Lists<'source'>;
}

/** All lists as read, with what is wrong with them. */
export interface ListsReading {
  lists: Lists<'source'>;
  problems: Problem[];
  /** What to keep for the next reading. */
  kept: KeptLists | undefined;
}

const isSame = (one: KeptLists['digests'], other: KeptLists['digests']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Reads the YAML lists. A list without a file has no entries.
 * @param files what there is to read
 * @param catalogue whole; of entries that it has too, owners need not give every key
 * @param kept what the last reading kept
 */
export async function readLists(
  files: BankFiles,
  catalogue: Catalogue,
  kept: KeptLists | undefined,
  readSource: ReadSource,
): Promise<ListsReading> {
  const problems: Problem[] = [];
  const bytesOf = new Map<ListName, Buffer>();
  const digestOf = new Map<ListName, string>();
  const present = listNames.filter((name) => files.lists.some((list) => list.name === name));
  await Promise.all(
    present.map(async (name) => {
      const source = await whileReading(listFile(name), () => readSource(listFile(name)));
      if ('kind' in source) {
        problems.push(source);
        return;
      }
      bytesOf.set(name, source.bytes);
      digestOf.set(name, source.digest);
    }),
  );
  const digests = present.map((name): [ListName, string] => [name, digestOf.get(name) ?? '']);
  if (kept && problems.length === 0 && isSame(kept.digests, digests)) return { lists: kept.lists, problems, kept };
  const lists = ofEachList<'source'>((name) => {
    const bytes = bytesOf.get(name);
    if (bytes === undefined) return missingList(name);
    const reading = whileLookingAt(listFile(name), () => readList(name, bytes, catalogue));
    problems.push(...reading.problems);
    return reading.source;
  });
  return { lists, problems, kept: problems.length === 0 ? { digests, lists } : undefined };
}
