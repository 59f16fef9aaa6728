import { z } from 'zod';
import { identifier } from './identifier.ts';
import type { ListName } from './words.ts';

/** What an id can name: an entry of a list, a story, or a story that is a project. */
export type ReferenceTarget = ListName | 'stories' | 'projects';

/** What the checks know of an id that names something. */
interface Reference {
  target: ReferenceTarget;
  /** Whether only one entry of the list in which it stands may name it. */
  once: boolean;
}

const references = z.registry<Reference>();

/**
 * The id of something else in the bank. The checks find it by this, and see that what it names exists.
 * @param target what it names
 * @param options `once` where it is one key among others of a list's entries, and only one of them may name the same
 */
export function referenceTo(target: ReferenceTarget, { once = false } = {}): typeof identifier {
  return identifier.clone().register(references, { target, once });
}

/** What the values of a schema name; nothing for schemas of anything but ids that name something. */
export const referenceTarget = (schema: z.core.$ZodType): ReferenceTarget | undefined => references.get(schema)?.target;

/** One id that names something, in a value of a schema. */
export interface FoundReference {
  target: ReferenceTarget;
  id: string;
  /** Keys and indexes from the value's top. */
  path: readonly (string | number)[];
  /** Path of the list in which the id may stand only once; undefined where it may come again. */
  onceIn: readonly (string | number)[] | undefined;
}

type Schema = z.core.$ZodType;

/** The schemas of a value that may be left out, or that is changed while it is parsed. */
export function innerSchemas(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out];
  if (schema instanceof z.ZodUnion) return schema.options;
  const wrappers = [z.ZodOptional, z.ZodNullable, z.ZodDefault, z.ZodPrefault, z.ZodCatch, z.ZodReadonly];
  return wrappers.flatMap((wrapper) => (schema instanceof wrapper ? schema.unwrap() : []));
}

/** The schemas of what is in a value. */
function partsOf(schema: Schema): readonly Schema[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  return schema instanceof z.ZodObject ? Object.values<Schema>(schema.shape) : innerSchemas(schema);
}

const naming = new WeakMap<Schema, boolean>();

/** Whether anything in a value of a schema may name something; most of what authors write does not. */
function mayName(schema: Schema): boolean {
  const found = naming.get(schema) ?? (references.get(schema) !== undefined || partsOf(schema).some(mayName));
  naming.set(schema, found);
  return found;
}

const namingKeys = new WeakMap<Schema, [key: string, part: Schema][]>();

/** The keys of an object under which something may be named, looked up once: every story of a bank is asked. */
function namingKeysOf(schema: z.ZodObject): [key: string, part: Schema][] {
  const found = namingKeys.get(schema) ?? Object.entries<Schema>(schema.shape).filter(([, part]) => mayName(part));
  namingKeys.set(schema, found);
  return found;
}

/**
 * Every id in a value that names something, in the order of the schema's keys.
 * @param schema as in schemas/
 * @param value fits it, as far as it goes: keys may be missing
 * @param path of the value in the whole
 */
export function referencesIn(schema: Schema, value: unknown, path: FoundReference['path'] = []): FoundReference[] {
  if (!mayName(schema)) return [];
  if (typeof value === 'string') {
    const reference = references.get(schema);
    if (reference) {
      const { target, once } = reference;
      const index = path.findLastIndex((step) => typeof step === 'number');
      const isOnce = index !== -1 && (once || index === path.length - 1);
      return [{ target, id: value, path, onceIn: isOnce ? path.slice(0, index) : undefined }];
    }
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => referencesIn(schema.element, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    return namingKeysOf(schema).flatMap(([key, part]) =>
      Object.hasOwn(value, key) ? referencesIn(part, Reflect.get(value, key), [...path, key]) : [],
    );
  }
  return innerSchemas(schema).flatMap((inner) => referencesIn(inner, value, path));
}
