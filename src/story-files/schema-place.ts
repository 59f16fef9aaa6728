import { z } from 'zod';
import { freeText } from '../../schemas/index.ts';

const placeTree = z.object({
  type: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  freeText: z.boolean().optional(),
  required: z.array(z.string()).optional(),
  enum: z.array(z.unknown()).optional(),
});

type PlaceTree = z.infer<typeof placeTree>;

const trees = new WeakMap<z.ZodType, unknown>();

function inputTree(schema: z.ZodType): unknown {
  const known =
    trees.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata: freeText });
  trees.set(schema, known);
  return known;
}

/** Everything that may stand at a place: one description for each choice. */
function choicesAt(tree: unknown, path: readonly PropertyKey[]): PlaceTree[] {
  const parsed = placeTree.safeParse(tree);
  if (!parsed.success) return [];
  const { properties = {}, items, anyOf = [] } = parsed.data;
  const inUnion = anyOf.flatMap((choice) => choicesAt(choice, path));
  const [step, ...rest] = path;
  if (step === undefined) return [parsed.data, ...inUnion];
  const name = String(step);
  const next = typeof step === 'number' ? items : Object.hasOwn(properties, name) ? properties[name] : undefined;
  return [...choicesAt(next, rest), ...inUnion];
}

/**
 * The keys that a schema knows at a place.
 * @param schema a schema of a whole file or entry
 * @param path keys and indexes from its top
 */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  choicesAt(inputTree(schema), path).flatMap(({ properties }) => Object.keys(properties ?? {}));

/**
 * The keys that a group has to have at a place.
 * @param schema a schema of a whole file or entry
 * @param path keys and indexes from its top
 */
export const requiredKeysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  choicesAt(inputTree(schema), path).flatMap(({ required = [] }) => required);

/** What a schema takes at a place. */
export interface TakenTypes {
  /** Text of which every sign counts, no id and no word out of a list. */
  freeText: boolean;
  text: boolean;
  number: boolean;
  list: boolean;
  /** One of several words, and no other text. */
  word: boolean;
}

function findTypes(schema: z.ZodType, path: readonly PropertyKey[]): TakenTypes {
  const choices = choicesAt(inputTree(schema), path);
  return {
    freeText: choices.some((choice) => choice.freeText === true),
    text: choices.some(({ type }) => type === 'string'),
    number: choices.some(({ type }) => type === 'number' || type === 'integer'),
    list: choices.some(({ type }) => type === 'array'),
    word: choices.length > 0 && choices.every((choice) => choice.enum !== undefined),
  };
}

const taken = new WeakMap<z.ZodType, Map<string, TakenTypes>>();

/**
 * What a schema takes at a place, looked up once: all items of a list take the same, and so do all files of a kind.
 * @param schema a schema of a whole file or entry
 * @param path keys and indexes from its top
 */
export function typesAt(schema: z.ZodType, path: readonly PropertyKey[]): TakenTypes {
  const places = taken.get(schema) ?? new Map<string, TakenTypes>();
  taken.set(schema, places);
  const place = JSON.stringify(path.map((step) => (typeof step === 'number' ? 0 : String(step))));
  const types = places.get(place) ?? findTypes(schema, path);
  places.set(place, types);
  return types;
}
