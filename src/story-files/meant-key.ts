import type { z } from 'zod';
import { nearestName } from '../bank/nearest-name.ts';
import { valueAt, type CheckedData } from './checked-data.ts';
import { keysAt } from './schema-place.ts';
import { kindOfValue } from './value-kinds.ts';
import { withKeys } from './yaml/entry-with-keys.ts';

type Path = readonly PropertyKey[];

/** What was probably meant by a key that nothing reads. */
export interface MeantKey {
  /** With the space that is missing behind its colon. */
  spaced?: string;
  /** The group beside it in which it belongs. */
  group?: string;
  /** The list beside it in whose entries it belongs. */
  list?: string;
  /** The entry of that list as it should be typed. */
  entry?: string;
  suggestion?: string;
  /** The place of the value with the key that was meant. */
  path?: Path;
}

/** The data in which a key stands, and what belongs there. */
interface Looked {
  schema: z.ZodType;
  checked: CheckedData;
}

/** The group beside a key in which it belongs, as `task` does in `star`: keys lose their indentation. */
function groupOf({ schema, checked }: Looked, path: Path, key: string, allowed: readonly string[]): string | undefined {
  const groups = allowed.filter((group) => {
    const value = valueAt(checked.value, [...path, group]) ?? {};
    const isGroup = kindOfValue(value) === 'keys' && !Object.hasOwn(Object(value), key);
    return isGroup && keysAt(schema, [...path, group]).includes(key);
  });
  return groups.length === 1 ? groups[0] : undefined;
}

/** The list in whose entries a key belongs: the one above it, or the only one that there may be. */
function listOf({ schema, checked }: Looked, path: Path, key: string, allowed: readonly string[]): string | undefined {
  const isOfEntries = (list: string): boolean => keysAt(schema, [...path, list, 0]).includes(key);
  const keys = Object.keys(valueAt(checked.value, path) ?? {});
  const above = keys.slice(0, keys.indexOf(key)).findLast((other) => allowed.includes(other));
  if (above !== undefined && isOfEntries(above)) return above;
  const lists = allowed.filter(isOfEntries);
  return lists.length === 1 && !keys.includes(lists[0] ?? '') ? lists[0] : undefined;
}

/** The entry of a list, as typed, with the keys in it that stand below the list and belong to its entries. */
function entryWith(looked: Looked, path: Path, key: string, list: string): { entry?: string; path?: Path } {
  const { schema, checked } = looked;
  const { source, path: start = [] } = checked;
  const entries = valueAt(checked.value, [...path, list]);
  const last = Array.isArray(entries) ? entries.length - 1 : -1;
  const place = [...path, list, Math.max(last, 0)];
  const entry: unknown = valueAt(checked.value, place) ?? {};
  if (kindOfValue(entry) !== 'keys' || Object.hasOwn(Object(entry), key)) return {};
  const known = keysAt(schema, place);
  const fallen = Object.keys(valueAt(checked.value, path) ?? {}).filter(
    (other) => known.includes(other) && listOf(looked, path, other, keysAt(schema, path)) === list,
  );
  const typed = fallen.flatMap((other) => source?.lines([...start, ...path, other]).join('\n') ?? []);
  const text = source && withKeys(source, [...start, ...path, list], last < 0 ? undefined : last, typed);
  return { ...(text !== undefined && { entry: text }), path: [...place, key] };
}

/** What was probably meant by a key that nothing reads, unless the group has that already. */
export function meantKey(looked: Looked, path: Path, key: string): MeantKey {
  const { schema, checked } = looked;
  const allowed = keysAt(schema, path);
  const [, name = '', value = ''] = /^([^:]+):\s*(\S.*)$/u.exec(key) ?? [];
  if (allowed.includes(name)) return { spaced: `${name}: ${value}`, path: [...path, name] };
  const group = groupOf(looked, path, key, allowed);
  if (group !== undefined) return { group, path: [...path, group, key] };
  const list = listOf(looked, path, key, allowed);
  if (list !== undefined) return { list, ...entryWith(looked, path, key, list) };
  const suggestion = nearestName(key, allowed);
  if (suggestion === undefined || valueAt(checked.value, [...path, suggestion]) !== undefined) return {};
  return { suggestion, path: [...path, suggestion] };
}
