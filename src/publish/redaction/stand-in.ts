/** Signs that no text has: they stand around a stand-in until the words beside it fit. */
const open = '\uFDD0';
const close = '\uFDD1';
/** Stands between texts that are read as one, such as those around a word in bold. */
export const between = '\uFDD2';
const marked = new RegExp(`${open}([^${open}${close}]*)${close}`, 'u');

/** A stand-in, marked so that what stands beside it can be made to fit. */
export const markedStandIn = (text: string): string => open + text + close;

/** The parts of a text that are no stand-ins, changed; stand-ins stay as they are. */
export const outsideStandIns = (text: string, change: (part: string) => string): string =>
  text
    .split(new RegExp(`(${marked.source})`, 'u'))
    // Every third part is the inside of a stand-in once more.
    .flatMap((part, index) => (index % 3 === 0 ? [change(part)] : index % 3 === 1 ? [part] : []))
    .join('');

/** Whether there is a stand-in in a text. */
const hasStandIn = (text: string): boolean => text.includes(open);

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** A word that leaves no room for an article after it. */
const determiner = new RegExp(
  `(?<![\\p{L}\\p{N}])(a|an|the|my|our|his|her|its|their|your|this|that)${between}?\\s+${between}*$`,
  'iu',
);
const article = /^(?:a|an|the)[\s\u00A0]+/iu;
// One letter before a point is an abbreviation: `i.e.`
const sentenceEnd = /(?:^|(?<=[\p{L}\p{N}%)”"]{2})[.!?…]["”’)\]]*\s+|\n)["“‘([]*$/u;

/** What stands before a stand-in, and the stand-in, so that both fit together. */
function fitted(before: string, standIn: string): [before: string, standIn: string] {
  const found = determiner.exec(before);
  const word = found?.[1] ?? '';
  if (!found) return [before, sentenceEnd.test(before.replaceAll(between, '')) ? capital(standIn) : standIn];
  if (!/^an?$/iu.test(word)) return [before, standIn.replace(article, '')];
  // The stand-in brings its own article, or gets the one that fits its first letter.
  const own = article.test(standIn) ? standIn : `${/^[aeiou]/iu.test(standIn) ? 'an' : 'a'} ${standIn}`;
  const rest = before.slice(0, found.index) + found[0].replace(new RegExp(`[^${between}]+`, 'gu'), '');
  return [rest, isCapital(word) ? capital(own) : own];
}

/**
 * Takes the marks from the stand-ins of a text, and makes articles and capitals fit: `an Acme store` becomes `a large
 * retailer store`.
 * @param text with marked stand-ins; a sentence begins where it begins
 */
export function withStandIns(text: string): string {
  let done = '';
  let rest = text;
  for (let match = marked.exec(rest); match; match = marked.exec(rest)) {
    const [before, standIn] = fitted(done + rest.slice(0, match.index), match[1] ?? '');
    done = before + standIn;
    rest = rest.slice(match.index + match[0].length);
  }
  return done + rest;
}

/** Texts that are read as one, such as those before, in and behind a word in bold, changed as one. */
export const asOneText = (texts: readonly string[], change: (text: string) => string): string[] =>
  change(texts.join(between)).split(between);

/** A stand-in for something that may go on in the next text: each text stays where it begins. */
export const markedStandInFor = (found: string, text: string): string =>
  markedStandIn(text) + found.replaceAll(new RegExp(`[^${between}]`, 'gu'), '');

/** The same for texts that are read as one. */
export const withStandInsIn = (texts: readonly string[]): string[] =>
  texts.some(hasStandIn) ? asOneText(texts, withStandIns) : [...texts];

/** Words that come twice beside a stand-in: `a large retailer retailer`. */
export function doubledWord(text: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const settled = text.matchAll(new RegExp(marked.source, 'gu'));
  for (const { index, 0: whole } of settled) {
    const ends = [index, index + whole.length];
    const inside = words.filter((word) => word.index > index && word.index < index + whole.length);
    const before = words.findLast((word) => word.index < (ends[0] ?? 0))?.[0];
    const after = words.find((word) => word.index >= (ends[1] ?? 0))?.[0];
    const [first, last] = [inside[0]?.[0], inside.at(-1)?.[0]];
    const isSame = (one: string | undefined, other: string | undefined): boolean =>
      one !== undefined && one.length > 2 && one.toLowerCase() === other?.toLowerCase();
    if (isSame(before, first)) return before;
    if (isSame(last, after)) return after;
  }
  return undefined;
}
