const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '); // prettier-ignore
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const magnitudes = new Map(Object.entries({ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 })); // prettier-ignore

const small = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const digit = ones.slice(1, 10).join('|');
const below100 = `(?:(?:${tens.join('|')})(?:[\\s-](?:${digit}))?|(?:${ones.toReversed().join('|')}))\\b`;
const hundreds = `(?:(?:${below100}|a)\\s+)?hundred\\b(?:\\s+(?:and\\s+)?${below100})?`;
const below1000 = `(?:${hundreds}|${below100})`;
const large = '(?:thousand|million|billion|trillion)\\b';

/** A number in words: `twenty-eight`, `a hundred and twenty`, `two and a half thousand`, `ninety-nine point nine`. */
export const numberInWords = [
  `(?:half\\s+a|a|an)\\s+${large}`,
  `(?:a|half\\s+a|(?:${below100}))\\s+dozen\\b`,
  `${below1000}(?:\\s+point(?:\\s+(?:zero|${digit})\\b)+|\\s+and\\s+a\\s+half\\b)?(?:\\s+${large}(?:\\s+(?:and\\s+)?${below1000})?)*`,
].join('|');

/**
 * The value of a number in words.
 * @param text lower-case, as `numberInWords` finds it
 */
export function valueOfWords(text: string): { value: number; decimals: number; magnitude: number } {
  let total = 0;
  let current = 0;
  let decimals = 0;
  let last = 1;
  let isBehindPoint = false;
  const isHalved = /^half a\s/u.test(text);
  if (/^(?:an?|half a)\s/u.test(text)) current = isHalved ? 0.5 : 1;
  const body = text.replace(/^(?:an?|half a)\s+/u, '').replace(/\band\s+a\s+half\b/gu, 'half');
  for (const part of body.split(/[\s-]+/u)) {
    const value = small.get(part);
    const magnitude = magnitudes.get(part);
    if (part === 'half') {
      current += 0.5;
      decimals = 1;
    } else if (part === 'point') isBehindPoint = true;
    else if (part === 'dozen') current = (current === 0 ? 1 : current) * 12;
    else if (value !== undefined && isBehindPoint) {
      decimals += 1;
      current += value / 10 ** decimals;
    } else if (value !== undefined) current += value;
    else if (part === 'hundred') {
      current = (current === 0 ? 1 : current) * 100;
      last = 100;
    } else if (magnitude !== undefined) {
      total += (current === 0 ? 1 : current) * magnitude;
      current = 0;
      last = magnitude;
    }
  }
  // What is said to the last thousand is rounded to it: `seven thousand` is no 7,000.0.
  return { value: total + current, decimals, magnitude: current === 0 ? last : 1 };
}
