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

/** Where in a value of a schema something may be named. */
interface Naming {
  reference: Reference | undefined;
  /** Of the items of an array. */
  items: Schema | undefined;
  /** Of the values under an object's keys. */
  keys: readonly [key: string, part: Schema][];
  /** The value itself, seen otherwise. */
  inner: readonly Schema[];
}

const namings = new WeakMap<Schema, Naming | undefined>();

function findNaming(schema: Schema): Naming | undefined {
  const names = (part: Schema): boolean => namingOf(part) !== undefined;
  const found = {
    reference: references.get(schema),
    items: schema instanceof z.ZodArray && names(schema.element) ? schema.element : undefined,
    keys: schema instanceof z.ZodObject ? Object.entries<Schema>(schema.shape).filter(([, part]) => names(part)) : [],
    inner: innerSchemas(schema).filter(names),
  };
  const isNaming =
    found.reference !== undefined || found.items !== undefined || found.keys.length + found.inner.length > 0;
  return isNaming ? found : undefined;
}

/** Looks up once what a schema may name, since every story of a bank is asked for it; most of what authors write is nothing. */
function namingOf(schema: Schema): Naming | undefined {
  if (!namings.has(schema)) namings.set(schema, findNaming(schema));
  return namings.get(schema);
}

/**
 * Every id in a value that names something, in the order of the schema's keys.
 * @param schema as in schemas/
 * @param value fits it, as far as it goes: keys may be missing
 * @param path of the value in the whole
 */
export function referencesIn(schema: Schema, value: unknown, path: FoundReference['path'] = []): FoundReference[] {
  const naming = namingOf(schema);
  if (!naming) return [];
  const { reference, items, keys, inner } = naming;
  if (reference && typeof value === 'string') {
    const { target, once } = reference;
    const index = path.findLastIndex((step) => typeof step === 'number');
    const isOnce = index !== -1 && (once || index === path.length - 1);
    return [{ target, id: value, path, onceIn: isOnce ? path.slice(0, index) : undefined }];
  }
  if (items && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => referencesIn(items, item, [...path, index]));
  }
  if (keys.length > 0 && typeof value === 'object' && value !== null) {
    return keys.flatMap(([key, part]) =>
      Object.hasOwn(value, key) ? referencesIn(part, Reflect.get(value, key), [...path, key]) : [],
    );
  }
  return inner.flatMap((one) => referencesIn(one, value, path));
}
