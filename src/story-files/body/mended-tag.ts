import { componentByName } from '../../story-components/registry.ts';

const opening = /["'“”„‟«»‘’‚]/u;

/**
 * One attribute from the place at which it begins: its name, the sign behind that, and its value.
 * @param value what a value may be, as a pattern
 */
const attributePattern = (value: string): RegExp =>
  new RegExp(
    String.raw`^(\s*)([A-Za-z_][\w.-]*(?::[\w-]+)?)(?:(\s*=\s*|\s*:\s*(?=["“„«{\d]))(${value}))?(?=\s|$|["'}\w])`,
    'u',
  );

const bareWord = String.raw`[^\s"'<>{}“”„‟«»‘’‚]+`;
const braced = String.raw`\{[^{}]*\}`;
/** A value of several words without quotation marks ends where the next attribute begins. */
const bareWords = String.raw`${bareWord}(?:\s+(?![\w-]+\s*=)[^\s"<>{}]+)*`;
/** A value with quotation marks of its own ends at the one behind which the next attribute begins, or the tag ends. */
const loose = String.raw`["'“”„‟«»‘’‚].*?["'“”„‟«»‘’‚](?=\s*$|\s+[\w-]+\s*=)`;
const strict = String.raw`"[^"]*"(?=\s|$)|'[^']*'(?=\s|$)`;

/** What is wrong with a value or with values, and what to type instead. */
interface MendedValue {
  /** In plain words. */
  message: string;
  instead: string;
}

function mendedValue(value: string): MendedValue | undefined {
  const [first = '', last = ''] = [value.at(0), value.at(-1)];
  if (first === '{') return undefined;
  if (!opening.test(first)) {
    const message = 'a value after `=` needs quotation marks, and a number needs braces';
    return { message, instead: /^\d+(?:\.\d+)?$/u.test(value) ? `{${value}}` : `"${value}"` };
  }
  const words = value.slice(1, -1);
  if (first === last && /["']/u.test(first) && !words.includes(first)) return undefined;
  const isCurly = !/["']/u.test(first) && !words.includes('"');
  const message = isCurly
    ? 'a value after `=` needs straight quotation marks, and these are curly ones'
    : 'a quotation mark inside this value ends it';
  if (!words.includes('"')) return { message, instead: `"${words}"` };
  return { message, instead: words.includes("'") ? `"${words.replaceAll('"', '&quot;')}"` : `'${words}'` };
}

/** The attributes of a tag with their values as they should be typed; undefined where nothing is wrong or they cannot be told apart. */
function mendedAttributes(written: string, value: string): MendedValue | undefined {
  const attribute = attributePattern(value);
  const found: MendedValue = { message: '', instead: '' };
  let rest = written;
  while (rest.trim() !== '') {
    const [whole, space = '', name = '', sign, typed] = attribute.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    const mended = typed === undefined ? undefined : mendedValue(typed);
    const equals = sign?.replace(/\s*:\s*/u, '=') ?? '';
    found.message ||= mended?.message ?? (equals === (sign ?? '') ? '' : 'a value is given with `=`, not with a colon');
    found.instead += `${space === '' && found.instead !== '' ? ' ' : space}${name}${equals}${mended?.instead ?? typed ?? ''}`;
    rest = rest.slice(whole.length);
  }
  return found.message === '' ? undefined : { ...found, instead: found.instead + rest };
}

/**
 * A tag with its values in quotation marks and braces as they should be.
 * @param tag as written, from `<` to `>`
 * @param isClosed whether the text goes on to a closing tag, so that a slash at the end belongs to the last value
 * @returns undefined where nothing is wrong with its values, or it cannot be told what
 */
export function mendedTag(tag: string, isClosed: boolean): MendedValue | undefined {
  const [, start = '', name = ''] = /^(<([A-Za-z][\w.-]*))/u.exec(tag) ?? [];
  const [end = '>'] = (isClosed ? /(?<=[\s"'}])\/>$|>$/u : /\/?>$/u).exec(tag) ?? [];
  const written = tag.slice(start.length, tag.length - end.length);
  const words = componentByName.has(name) ? bareWords : bareWord;
  const mended =
    mendedAttributes(written, `${braced}|${strict}|${loose}|${words}`) ??
    mendedAttributes(written, `${braced}|${loose}|${words}`);
  return mended && { ...mended, instead: `${start}${mended.instead}${end}` };
}
