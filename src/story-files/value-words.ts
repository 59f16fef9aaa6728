/**
 * The kind of a value in words that an author uses: `text`, `a number`, `a list`, `a group of keys`, `nothing`.
 * @param value parsed YAML
 */
export function kindOfValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    bigint: 'a number',
    boolean: 'true or false',
  };
  return names[typeof value] ?? 'a group of keys';
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

/**
 * A type that a schema expects, in the same words.
 * @param type zod's name for it
 */
export const typeInWords = (type: string): string => typeNames[type] ?? type;

/**
 * A value as an author typed it, where it is short enough to be quoted.
 * @param value parsed YAML
 */
export function quotableValue(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const text = String(value);
  return text.trim() === '' || text.length > 60 ? undefined : text;
}
