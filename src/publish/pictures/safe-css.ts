const escape = String.raw`\\(?:[\da-f]{1,6}[ \n\t]?|[^\n\da-f])`;
const inWord = String.raw`[-\w\u0080-\u{10ffff}]`;
const inAddress = String.raw`[^\s"'()\\]*`;

/** A token of CSS, as browsers tell them apart; of those without addresses only one character. */
const token = new RegExp(
  [
    String.raw`(?<comment>\/\*[^]*?(?:\*\/|$))`,
    String.raw`(?<string>"[^"\\\n]*(?:\\[^][^"\\\n]*)*"|'[^'\\\n]*(?:\\[^][^'\\\n]*)*')`,
    `(?<word>[@#]?(?:${inWord}|${escape})+)`,
    '[^]',
  ].join('|'),
  'iuy',
);

/** What follows the word of an address that is written without quotation marks. */
const bareAddress = new RegExp(String.raw`\(\s*(?<address>${inAddress}(?:${escape}${inAddress})*)\s*\)`, 'iuy');
/** What follows the word of a function whose first word is an address in quotation marks. */
const beforeQuotes = /\(\s*(?=["'])/uy;

const escapes = /\\(?:(?<code>[\da-f]{1,6})[ \n\t]?|(?<character>[^]))/giu;

/** What a word or string says. */
const unescaped = (text: string): string =>
  text.replaceAll(escapes, (_all, code: string | undefined, character: string | undefined) => {
    if (code === undefined) return character === '\n' ? '' : (character ?? '');
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
  });

const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\\n]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** Matches a pattern at a place. */
function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** Where a rule without a block ends; what separates rules can be part of an address. */
function endOfRule(css: string, start: number): number {
  let place = start;
  while (place < css.length && !/[{};]/u.test(css[place] ?? '')) {
    const found = matchAt(token, css, place);
    place += found?.[0].length ?? 1;
    if (/^url$/iu.test(unescaped(found?.groups?.['word'] ?? '')))
      place += matchAt(bareAddress, css, place)?.[0].length ?? 0;
  }
  return css[place] === ';' ? place + 1 : place;
}

/** How the addresses in some CSS are published. */
interface CssAddresses {
  /** An address as it is published; nothing where it is not. */
  address: (value: string) => string | undefined;
  /** Whether a text in quotation marks is to be taken for an address wherever it stands. */
  isAddress: (text: string) => boolean;
  /** Whether a name of a namespace is published, which is written like an address and never called. */
  isNamespace: (name: string) => boolean;
}

/** What is published of a part of some CSS. */
interface SafePart {
  text: string;
  /** Where the part ends. */
  end: number;
  /** Whether an address in quotation marks follows. */
  isBeforeAddress?: boolean;
}

const namespaceName = /^\s+[\w-]*\s*(?:url\(\s*)?["']?(?<name>[\w:/.-]+)["']?\s*\)?\s*;$/iu;

/** A word, with what belongs to it: the address of `url()`, and a rule that is about another sheet or a namespace. */
function safeWord(css: string, word: string, end: number, how: CssAddresses): SafePart | undefined {
  const said = unescaped(word).toLowerCase();
  if (said === '@import' || said === '@namespace') {
    const ruleEnd = endOfRule(css, end);
    const rule = css.slice(end, ruleEnd);
    const name = said === '@namespace' ? namespaceName.exec(rule)?.groups?.['name'] : undefined;
    return { text: name !== undefined && how.isNamespace(name) ? `${said}${rule}` : '', end: ruleEnd };
  }
  if (css[end] !== '(' || !/(?:^|[^\p{ASCII}])(?:url|src)$/u.test(said)) return { text: word, end };
  // Whether such a character belongs to the word has changed.
  if (/\P{ASCII}/u.test(said)) return undefined;
  const quotes = matchAt(beforeQuotes, css, end)?.[0];
  if (quotes !== undefined) return { text: `${said}(`, end: end + quotes.length, isBeforeAddress: true };
  const bare = matchAt(bareAddress, css, end);
  if (!bare) return undefined;
  const named = unescaped(bare.groups?.['address'] ?? '');
  const kept = how.address(named);
  const text = kept === named ? `${word}${bare[0]}` : `${said}(${quoted(kept ?? '')})`;
  return { text, end: end + bare[0].length };
}

function safeString(string: string, isNamed: boolean, { address, isAddress }: CssAddresses): string {
  const said = unescaped(string.slice(1, -1));
  const kept = isNamed || isAddress(said) ? address(said) : said;
  return kept === said ? string : quoted(kept ?? '');
}

/** Whether what stands before or after a comment is kept apart without it. */
const isApart = (character: string | undefined): boolean => character === undefined || /[\s{};]/u.test(character);

/**
 * CSS with the addresses that may be published, without comments, and without sheets that it would load. Every address
 * is looked at, wherever it stands.
 * @param css a style sheet, declarations, or a value
 * @returns nothing where it is written so that browsers may read it in another way than this does
 */
export function safeCss(css: string, how: CssAddresses): string | undefined {
  const text = css.replaceAll(/\r\n?|\f/gu, '\n');
  let written = '';
  let isBeforeAddress = false;
  for (let place = 0; place < text.length;) {
    const found = matchAt(token, text, place);
    const raw = found?.[0] ?? '';
    const { comment, string, word } = found?.groups ?? {};
    const end = place + raw.length;
    let part: SafePart | undefined = { text: raw, end };
    if (comment !== undefined) part.text = isApart(written.at(-1)) || isApart(text[end]) ? '' : '/**/';
    else if (string !== undefined) part.text = safeString(string, isBeforeAddress, how);
    else if (word !== undefined) part = safeWord(text, word, end, how);
    // What opens a string and is none is left open.
    else if (/^["']?$/u.test(raw)) part = undefined;
    if (!part) return undefined;
    written += part.text;
    place = part.end;
    isBeforeAddress = part.isBeforeAddress ?? false;
  }
  return written;
}
