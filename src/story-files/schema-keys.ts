import { z } from 'zod';

const keyTree = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

const trees = new WeakMap<z.ZodType, unknown>();

function inputTree(schema: z.ZodType): unknown {
  const known = trees.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  trees.set(schema, known);
  return known;
}

function keysBelow(tree: unknown, path: readonly PropertyKey[]): string[] {
  const parsed = keyTree.safeParse(tree);
  if (!parsed.success) return [];
  const { properties, items, anyOf } = parsed.data;
  const [step, ...rest] = path;
  const inUnion = (anyOf ?? []).flatMap((choice) => keysBelow(choice, path));
  if (step === undefined) return [...Object.keys(properties ?? {}), ...inUnion];
  const next = typeof step === 'number' ? items : properties?.[String(step)];
  return [...keysBelow(next, rest), ...inUnion];
}

/**
 * The keys that a schema knows at a place.
 * @param schema a schema of a whole file or entry
 * @param path keys and indexes from its top
 */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] => keysBelow(inputTree(schema), path);
