import { z } from 'zod';
import { interview, redaction, storyFrontmatter } from '../../schemas/index.ts';
import { listSchemas } from '../../schemas/lists.ts';
import { referenceTarget, referenceTo } from '../../schemas/reference.ts';
import { listNames } from '../../schemas/words.ts';
import { isCatalogued, type CataloguedList } from '../../src/catalogue/catalogue.ts';
import { namesMark } from '../../src/cli/editor-names.ts';
import { objectSignature, type ObjectDescription } from './schema-descriptions.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;
type Descriptions = ReadonlyMap<string, ObjectDescription>;

/** An owner may give any of the keys of an entry that the catalogue has; the rest is the catalogue's. */
const asOverride = (name: CataloguedList): z.ZodType => listSchemas[name].partial().extend({ id: referenceTo(name) });

/** The schema of each kind of file for which editors get a JSON Schema, by its name. */
export const fileSchemas: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['story', storyFrontmatter],
  ['interview', interview],
  ['redactions', z.array(redaction)],
  ...listNames.map((name) => {
    const entry: z.ZodType = isCatalogued(name) ? asOverride(name) : listSchemas[name];
    return [name, z.array(entry)] as const;
  }),
]);

function describedProperties(
  properties: NonNullable<JsonSchema['properties']>,
  { keys }: ObjectDescription,
  descriptions: Descriptions,
): NonNullable<JsonSchema['properties']> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const description = keys[key];
      if (!description) throw new Error(`The key ${key} has no doc comment in schemas/.`);
      return [key, typeof value === 'boolean' ? value : { ...described(value, descriptions), description }];
    }),
  );
}

/** A copy of a schema in which every object and key is described; parts that are shared are copied for each place. */
function described(schema: JsonSchema, descriptions: Descriptions): JsonSchema {
  const { properties, items, anyOf, minimum, maximum, ...rest } = schema;
  const copy: JsonSchema = { ...rest };
  // Whole numbers without a limit of their own get that of the machine, which helps nobody who types one.
  if (minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER) copy.minimum = minimum;
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) copy.maximum = maximum;
  if (Array.isArray(items))
    throw new Error('A list in schemas/ has a schema for each place, which is not described yet.');
  if (items !== undefined) copy.items = typeof items === 'boolean' ? items : described(items, descriptions);
  if (anyOf !== undefined) copy.anyOf = anyOf.map((choice) => described(choice, descriptions));
  if (properties !== undefined) {
    const description = descriptions.get(objectSignature(Object.keys(properties)));
    if (!description) throw new Error(`No object in schemas/ has the keys ${Object.keys(properties).join(', ')}.`);
    if (description.self !== undefined) copy.description = description.self;
    copy.properties = describedProperties(properties, description, descriptions);
  }
  return copy;
}

/**
 * The JSON Schema of what an author may write, with the doc comments of schemas/ as descriptions.
 * @param schema of a whole file
 * @param descriptions as schemaDescriptions() gives them
 * @throws Error when a key has no doc comment
 */
export function editorSchema(schema: z.ZodType, descriptions: Descriptions): JsonSchema {
  // Draft 7 is the one that editors' YAML support is written for.
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const target = referenceTarget(zodSchema);
      if (target !== undefined) jsonSchema.$comment = namesMark(target);
    },
  });
  return described(json, descriptions);
}
