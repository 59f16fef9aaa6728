import type { ListSource, BankLists, BankSource, ListName } from '../bank/bank-source.ts';
import { whileReading } from '../checks/crash.ts';
import type { Problem } from '../checks/problem.ts';
import type { z } from 'zod';
import type { BankFiles } from './bank-files.ts';
import { entrySchemas, missingList, readList } from './read-list.ts';
import { readSourceBytes } from './source-file.ts';

/** All lists as read, with what is wrong with them. */
export interface ListsReading {
  lists: BankSource['lists'];
  problems: Problem[];
}

/**
 * Reads the YAML lists. A list without a file has no entries.
 * @param root the project's root
 * @param files what there is to read
 */
export async function readLists(root: string, files: BankFiles): Promise<ListsReading> {
  const problems: Problem[] = [];
  const read = async <Name extends ListName>(
    name: Name,
    schema: z.ZodType<BankLists[Name]>,
  ): Promise<ListSource<BankLists[Name]>> => {
    const file = files.lists.find((list) => list.name === name)?.file;
    if (file === undefined) return missingList(name);
    return whileReading(file, async () => {
      const source = await readSourceBytes(root, file);
      if ('kind' in source) {
        problems.push(source);
        return missingList(name);
      }
      const reading = readList(name, schema, file, source.bytes);
      problems.push(...reading.problems);
      return reading.source;
    });
  };
  const [competencies, companies, questions, figures, lenses] = await Promise.all([
    read('competencies', entrySchemas.competencies),
    read('companies', entrySchemas.companies),
    read('questions', entrySchemas.questions),
    read('figures', entrySchemas.figures),
    read('lenses', entrySchemas.lenses),
  ]);
  return { lists: { competencies, companies, questions, figures, lenses }, problems };
}
