import { z } from 'zod';
import { freeText } from './plain-text.ts';
import { innerSchemas } from './reference.ts';

/** As many texts in a list as there are, each changed; the list itself where nothing changes. */
function mapParts<Part>(parts: readonly Part[], change: (part: Part) => Part): readonly Part[] {
  const changed = parts.map(change);
  return changed.every((part, index) => part === parts.at(index)) ? parts : changed;
}

function mapped(schema: z.core.$ZodType, value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string' && freeText.get(schema)) return change(value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return mapParts<unknown>(value, (item) => mapped(schema.element, item, change));
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const entries: (readonly [string, unknown])[] = Object.entries(value);
    const parts = new Map<string, z.core.$ZodType>(Object.entries(schema.shape));
    const changed = mapParts(entries, (entry): readonly [string, unknown] => {
      const [key, part] = entry;
      const inner = parts.get(key);
      const other = inner ? mapped(inner, part, change) : part;
      return other === part ? entry : [key, other];
    });
    return changed === entries ? value : Object.fromEntries(changed);
  }
  for (const inner of innerSchemas(schema)) {
    const changed = mapped(inner, value, change);
    if (changed !== value) return changed;
  }
  return value;
}

/**
 * Changes every text of an author's own in a value, and neither ids nor words out of a list.
 * @param schema as in schemas/
 * @param value fits it
 * @returns the value itself where nothing changes
 */
export function mapTexts<Value>(schema: z.ZodType<Value>, value: Value, change: (text: string) => string): Value {
  // Texts take the place of texts, so the value still has its type.
  return mapped(schema, value, change) as Value;
}
