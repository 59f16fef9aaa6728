import { z } from 'zod';
import { listSchemas, type ListEntries } from '../../schemas/lists.ts';
import type { ListName } from '../../schemas/words.ts';
import { listFile, type ListEntry, type ListSource } from '../bank/lists.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { positionAt } from '../bank/source-position.ts';
import { checkSchema } from './check-schema.ts';
import { decodeText } from './source-file.ts';
import { readYaml } from './yaml/yaml-document.ts';

const entrySchemas: { [Name in ListName]: z.ZodType<ListEntries[Name]> } = listSchemas;

/** A list as read, with what is wrong with it. */
export interface ListReading<Value> {
  source: ListSource<Value>;
  problems: Problem[];
}

/**
 * A list whose file does not exist.
 * @param name the list's name
 */
export const missingList = (name: ListName): ListSource<never> => ({
  file: listFile(name),
  entries: [],
  positions: {},
  brokenIds: [],
});

const withId = z.object({ id: z.string() });

/**
 * Reads a YAML list.
 * @param name the list's name
 * @param bytes the file's bytes
 * @returns the entries that fit the schema, and every problem
 */
export function readList<Name extends ListName>(name: Name, bytes: Buffer): ListReading<ListEntries[Name]> {
  const source = missingList(name);
  const { file } = source;
  const schema = entrySchemas[name];
  const decoded = decodeText(file, bytes);
  if ('kind' in decoded) return { source, problems: [decoded] };
  const { value, positions, source: typed, ...yaml } = readYaml(file, decoded.text, { schema: z.array(schema) });
  const problems = [...decoded.problems, ...yaml.problems];
  const entries: ListEntry<ListEntries[Name]>[] = [];
  const brokenIds: string[] = [];
  if (value === undefined) return { source: { ...source, positions }, problems };
  if (!Array.isArray(value)) {
    // A file with comments only is a list that has no entries yet.
    if (value !== null)
      problems.push(createProblem('not-a-list', { file, ...positionAt(positions, []) }, { list: name }));
    return { source: { ...source, positions }, problems };
  }
  value.forEach((entry: unknown, index) => {
    const checked = checkSchema(schema, { file, value: entry, positions, source: typed, path: [index] });
    if (checked.problems === undefined) {
      entries.push({ value: checked.data, index });
      return;
    }
    problems.push(...checked.problems);
    const id = withId.safeParse(entry).data?.id;
    if (id !== undefined) brokenIds.push(id);
  });
  return { source: { file, entries, positions, brokenIds }, problems };
}
