import type { ValueKind } from '../checks/kinds/value-words.ts';

/**
 * The kind of a value.
 * @param value parsed YAML, or what a component was given
 */
export function kindOfValue(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'true-or-false';
    default:
      return 'keys';
  }
}

const schemaTypes = new Map<string, ValueKind>([
  ['string', 'text'],
  ['number', 'number'],
  ['int', 'whole-number'],
  ['boolean', 'true-or-false'],
  ['array', 'list'],
  ['object', 'keys'],
]);

/**
 * The kind that a schema expects.
 * @param type zod's name for it
 */
export const kindOfType = (type: string): ValueKind => schemaTypes.get(type) ?? 'text';

/**
 * A value as an author typed it, where it is short enough to be quoted.
 * @param value parsed YAML
 */
export function quotableValue(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = String(value);
  return text.trim() === '' || text.length > 60 ? undefined : text;
}
