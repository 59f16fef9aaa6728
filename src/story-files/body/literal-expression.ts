/** What stands in braces: a value written out, nothing at all, or something that has to be computed. */
export type BracedValue =
  { kind: 'literal'; value: string | number | boolean } | { kind: 'empty' } | { kind: 'computed' };

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
const unescaped = (text: string): string =>
  text.replace(/\\(.)/gsu, (_whole, character: string) => escapes[character] ?? character);

/**
 * Reads what stands in braces in MDX without running it.
 * @param source the JavaScript between the braces
 * @example literalExpression('2.5') // { kind: 'literal', value: 2.5 }
 */
export function literalExpression(source: string): BracedValue {
  const code = source.replace(/^\s*(?:\/\*.*?\*\/\s*)+/su, '').trim();
  if (code === '') return { kind: 'empty' };
  if (/^-?(?:\d+\.?\d*|\.\d+)$/u.test(code)) return { kind: 'literal', value: Number(code) };
  if (code === 'true' || code === 'false') return { kind: 'literal', value: code === 'true' };
  const quoted = /^(["'`])((?:\\.|(?!\1)[^\\])*)\1$/su.exec(code);
  // An escape by number (\u00e9, \x41) and a template with a hole are left to JavaScript.
  if (quoted?.[2] === undefined || /\\[\dux]|\$\{/u.test(quoted[2])) return { kind: 'computed' };
  return { kind: 'literal', value: unescaped(quoted[2]) };
}
