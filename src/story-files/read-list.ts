import { z } from 'zod';
import { identifier } from '../../schemas/index.ts';
import { listSchemas, type ListEntries } from '../../schemas/lists.ts';
import type { ListName } from '../../schemas/words.ts';
import { isCatalogued, type Catalogue } from '../catalogue/catalogue.ts';
import { listFile, type ListEntry, type ListSource } from '../bank/lists.ts';
import { nearestName } from '../bank/nearest-name.ts';
import { idFromText } from '../bank/story-id.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { positionAt, type SourceLocation } from '../bank/source-position.ts';
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
  hidden: [],
});

const withId = z.looseObject({ id: z.string(), hide: z.unknown().optional() });

const withAnyId = z.object({ id: z.union([z.string(), z.number()]).transform(String) });

/** The id that an entry has once what is told of it is mended; none where that cannot be known. */
function mendedId(entry: unknown): string[] {
  const typed = withAnyId.safeParse(entry).data?.id ?? '';
  const id = identifier.safeParse(typed).data ?? identifier.safeParse(idFromText(typed)).data;
  return id === undefined ? [] : [id];
}

/** The catalogue's entries to a list, as far as an owner could write them. */
function catalogued(name: ListName, catalogue: Catalogue): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const keys = Object.keys(listSchemas[name].shape);
  const entries = isCatalogued(name) ? catalogue[name] : [];
  return new Map(
    entries.map((entry) => [entry.id, Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)))]),
  );
}

const nothingToHide = (list: ListName, id: string, known: readonly string[], location: SourceLocation): Problem =>
  createProblem('nothing-to-hide', location, { list, id, suggestion: nearestName(id, known) });

/**
 * Reads a YAML list. An entry with the id of one of the catalogue takes from it the keys that it does not give, or hides
 * it.
 * @param name the list's name
 * @param bytes the file's bytes
 * @param catalogue whole
 * @returns the entries that fit the schema, and every problem
 */
export function readList<Name extends ListName>(
  name: Name,
  bytes: Buffer,
  catalogue: Catalogue,
): ListReading<ListEntries[Name]> {
  const source = missingList(name);
  const { file } = source;
  const schema = entrySchemas[name];
  const decoded = decodeText(file, bytes);
  if ('kind' in decoded) return { source, problems: [decoded] };
  const { value, positions, source: typed, ...yaml } = readYaml(file, decoded.text, { schema: z.array(schema) });
  const problems = [...decoded.problems, ...yaml.problems];
  const entries: ListEntry<ListEntries[Name]>[] = [];
  const brokenIds: string[] = [];
  const hidden: ListSource<never>['hidden'] = [];
  const shipped = catalogued(name, catalogue);
  if (value === undefined) return { source: { ...source, positions }, problems };
  if (!Array.isArray(value)) {
    // A file with comments only is a list that has no entries yet.
    if (value !== null)
      problems.push(createProblem('not-a-list', { file, ...positionAt(positions, []) }, { list: name }));
    return { source: { ...source, positions }, problems };
  }
  const at = (index: number): SourceLocation => ({ file, ...positionAt(positions, [index, 'id']) });
  value.forEach((entry: unknown, index) => {
    const given = withId.safeParse(entry).data;
    const base = given && shipped.get(given.id);
    if (isCatalogued(name) && given?.hide === true) {
      if (base) hidden.push({ id: given.id, index });
      else problems.push(nothingToHide(name, given.id, [...shipped.keys()], at(index)));
      return;
    }
    const whole = base ? { ...base, ...given } : entry;
    const checked = checkSchema(schema, { file, value: whole, positions, source: typed, path: [index] });
    if (checked.problems === undefined) {
      const inherited = Object.keys(base ?? {}).filter((key) => !Object.hasOwn(given ?? {}, key));
      entries.push({ value: checked.data, index, inherited });
      return;
    }
    problems.push(...checked.problems);
    brokenIds.push(...mendedId(entry));
  });
  return { source: { file, entries, positions, brokenIds, hidden }, problems };
}
