import { stemOf } from './stem.ts';

const words = (text: string): Set<string> => new Set(text.split(/\s+/u));

/** Words after which nothing is counted any more. */
const ends = words(
  `a an the and or but of in on at to for from by with as is was are were be been has have had having it its this that these those we i you they he she
  his her hers us our ours my their theirs your not no than then when while which who whom whose because so if after before during until since across
  within without per each every both plus minus versus vs over under above below into onto out up down off always does did do can could will would should
  may might must about around between through though although yet nor via where there here now also only just even still already again later earlier ago
  away apart together instead otherwise perhaps maybe thus hence once twice times says said`,
);
/** Plural words that count the parts of a talk and not those of the work. */
const parts = words(
  `things reasons steps ways parts questions options sections sides points examples words bullets slides lines lessons principles rules ideas stages
  phases aspects areas factors kinds types sorts themes topics pieces pillars criteria choices thoughts takeaways angles levels layers forms
  minuses pluses letters names others ones halves thirds quarters days weeks months years hours minutes seconds`,
);
const irregular = words(
  'people men women children staff persons mice geese feet teeth personnel police cattle data fte ftes headcount',
);
/** Words that end like a plural and are none. */
const singular = words('less previous various serious business process access success address analysis basis status bus gas plus bonus focus campus class loss glass press progress express cross across always perhaps express its this yes series news physics ours continuous anonymous obvious numerous'); // prettier-ignore

const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (irregular.has(lower)) return true;
  return lower.length > 2 && /[^su]s$/u.test(lower) && !singular.has(lower);
};

const nextWord = /[\s\u00A0-]+([\p{L}][\p{L}’'/&]*)/uy;
const partitive = /\s+of\s+(?:the|our|my|these|those|all|all the|their|its|her|his)\s+/uy;

/** What a number counts. */
export interface Noun {
  stem: string;
  end: number;
}

/**
 * The noun that a number counts: `patients` in `40 new patients`, `bed` in `12-bed ward`.
 * @param text where the number stands
 * @param from where the number ends
 */
export function nounAfter(text: string, from: number): Noun | undefined {
  partitive.lastIndex = from;
  let at = partitive.test(text) ? partitive.lastIndex - 1 : from;
  const isJoined = text[from] === '-';
  for (let count = 0; count < 4; count += 1) {
    nextWord.lastIndex = at;
    const found = nextWord.exec(text);
    const word = found?.[1];
    if (word === undefined) return undefined;
    at = nextWord.lastIndex;
    if (ends.has(word.toLowerCase())) return undefined;
    if (parts.has(word.toLowerCase())) return undefined;
    // `12-person team`.
    if (/^persons?$/iu.test(word)) return { stem: stemOf('people'), end: at };
    if (isPlural(word) || (isJoined && count === 0)) return { stem: stemOf(word), end: at };
  }
  return undefined;
}
