import { z } from 'zod';
import { company, competency, figure, lens, question } from '../../schemas/index.ts';
import type { BankLists, ListEntry, ListName, ListSource } from '../bank/bank-source.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { positionAt } from '../bank/source-position.ts';
import { checkSchema } from './check-schema.ts';
import { decodeText } from './source-file.ts';
import { readYaml } from './yaml-document.ts';

/** The schema of one entry of each list. */
export const entrySchemas = {
  competencies: competency,
  companies: company,
  questions: question,
  figures: figure,
  lenses: lens,
} satisfies { [Name in ListName]: z.ZodType<BankLists[Name]> };

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
  file: `stories/${name}.yaml`,
  entries: [],
  positions: {},
  brokenIds: [],
});

const withId = z.object({ id: z.string() });

/**
 * Reads a YAML list.
 * @param name the list's name
 * @param schema the schema of one entry
 * @param file relative to the project's root
 * @param bytes the file's bytes
 * @returns the entries that fit the schema, and every problem
 */
export function readList<Value>(
  name: ListName,
  schema: z.ZodType<Value>,
  file: string,
  bytes: Buffer,
): ListReading<Value> {
  const source: ListSource<Value> = { file, entries: [], positions: {}, brokenIds: [] };
  const text = decodeText(file, bytes);
  if (typeof text !== 'string') return { source, problems: [text] };
  const { value, positions, problems } = readYaml(file, text);
  const entries: ListEntry<Value>[] = [];
  const brokenIds: string[] = [];
  if (value === undefined) return { source: { ...source, positions }, problems };
  if (!Array.isArray(value)) {
    // A file with comments only is a list that has no entries yet.
    if (value !== null)
      problems.push(createProblem('not-a-list', { file, ...positionAt(positions, []) }, { list: name }));
    return { source: { ...source, positions }, problems };
  }
  value.forEach((entry: unknown, index) => {
    const checked = checkSchema(schema, { file, value: entry, positions, path: [index] });
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
