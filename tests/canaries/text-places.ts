import { z } from 'zod';
import { freeText } from '../../schemas/index.ts';

const placeTree = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  freeText: z.boolean().optional(),
});

function placesIn(tree: unknown, path: string): string[] {
  const { properties = {}, items, anyOf = [], freeText: isText = false } = placeTree.parse(tree);
  return [
    ...(isText ? [path] : []),
    ...Object.entries(properties).flatMap(([key, part]) => placesIn(part, path === '' ? key : `${path}.${key}`)),
    ...(items === undefined ? [] : placesIn(items, `${path}[]`)),
    ...anyOf.flatMap((choice) => placesIn(choice, path)),
  ];
}

/**
 * Every place of a value that can hold text of the author's own: `star.results[].text`.
 * @param schema as in schemas/
 */
export const textPlaces = (schema: z.ZodType): string[] => [
  ...new Set(placesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata: freeText }), '')),
];
