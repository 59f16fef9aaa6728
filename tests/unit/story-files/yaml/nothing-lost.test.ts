import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainText } from '../../../../schemas/index.ts';
import { seededChoices } from '../../../print/random.ts';
import { printedText, readAs, withPrintedFix, type Reading } from './printed-fix.ts';

/** Words, and signs that mean something to YAML. */
const pieces = [
  'We',
  'shipped',
  '12',
  'it',
  'é',
  '#1',
  '#',
  '# 2',
  '# of',
  '# note',
  ': ',
  ':',
  '- ',
  '-',
  '!',
  '!!str ',
  '&',
  '& ',
  '*',
  '**x**',
  "'b'",
  '"c"',
  '[',
  '[x]',
  ']',
  '{',
  '{y}',
  '}',
  ', ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '~',
  'null',
  'true',
  '0x1F',
  '99.90',
  '\\n',
  '\\',
  '? ',
  '=',
  '<b>',
  '...',
  '---',
  '<<',
  'http://x.y',
];

const schema = z.strictObject({ headline: plainText, results: z.array(plainText), after: z.literal('end') });

/** How a text is typed, and where its value is then. */
const places = {
  'after a key': {
    typed: (text: string) => `headline: ${text}\nresults: []\nafter: end\n`,
    value: (value: z.infer<typeof schema>) => value.headline,
  },
  'as an entry': {
    typed: (text: string) => `headline: x\nresults:\n  - ${text}\nafter: end\n`,
    value: (value: z.infer<typeof schema>) => value.results[0],
  },
};

const single = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** Bold words lose their asterisks by what a message says. */
const withoutAsterisks = (text: string): string => text.replaceAll('**', '');

function textOf(seed: number): string {
  const random = seededChoices(seed);
  const count = 2 + random.below(4);
  return single(Array.from({ length: count }, () => random.pick(pieces)).join(random.pick(['', ' '])));
}

/** The text that was read, where nothing was told. */
function quietly(reading: Reading, value: (value: z.infer<typeof schema>) => string | undefined): string | undefined {
  const { data } = schema.safeParse(reading.value);
  return reading.problems.length > 0 || !data ? undefined : single(value(data) ?? '');
}

describe.each(Object.entries(places))('of a text %s', (_place, { typed, value }) => {
  // What begins with a quotation mark or an order for the type says itself where the text is; so does what stands in
  // brackets with a note behind them.
  const texts = Array.from({ length: 800 }, (_, index) => textOf(index)).filter(
    (text) => !/^["'!]|^[[{].*# note/u.test(text),
  );

  it('nothing is lost without a word', () => {
    const lost = texts.filter((text) => {
      const read = quietly(readAs(schema, typed(text)), value);
      return read !== undefined && read !== text;
    });
    expect(texts.length).toBeGreaterThan(600);
    expect(lost).toEqual([]);
  });

  it('nothing is lost by doing what a message says', () => {
    const tried = texts.flatMap((text) => {
      const yaml = typed(text);
      const [problem] = readAs(schema, yaml).problems;
      return problem && printedText(problem) !== undefined ? [{ text, fixed: withPrintedFix(yaml, problem) }] : [];
    });
    const lost = tried.filter(({ text, fixed }) => {
      const read = quietly(readAs(schema, fixed), value);
      return read !== undefined && withoutAsterisks(read) !== withoutAsterisks(text);
    });
    expect(tried.length).toBeGreaterThan(200);
    expect(lost).toEqual([]);
  });
});

const bullet = z.union([plainText, z.strictObject({ text: plainText, priority: z.number().optional() })]);
const inBrackets = z.strictObject({ results: z.array(bullet), after: z.literal('end') });

/** Letters and signs of a text, without what separates texts or marks them as such. */
const signs = (text: string): string => text.replaceAll('**', '').replace(/["'\s,]+/gu, '');

describe.each([
  ['last in brackets', (text: string) => `[first, ${text}]`, (text: string) => `first ${text}`],
  ['first in brackets', (text: string) => `[${text}, last]`, (text: string) => `${text} last`],
  ['in braces', (text: string) => `[{ text: ${text} }]`, (text: string) => text],
  ['in braces with more', (text: string) => `[{ text: ${text}, priority: 2 }]`, (text: string) => text],
])('of a text %s', (_place, typed, whole) => {
  // A closed bracket with a note behind it says itself where the texts are, and so do names for values.
  const texts = Array.from({ length: 800 }, (_, index) => textOf(index)).filter(
    (text) => !/[\]}].*\s#|^(?:[&:]|!!)/u.test(text),
  );

  it('nothing is lost by doing what messages say, one after the other', () => {
    const lost: string[] = [];
    let fixed = 0;
    for (const text of texts) {
      let yaml = `results: ${typed(text)}\nafter: end\n`;
      const [problem] = readAs(inBrackets, yaml).problems;
      if (!problem || printedText(problem) === undefined) continue;
      fixed += 1;
      yaml = withPrintedFix(yaml, problem);
      const [second] = readAs(inBrackets, yaml).problems;
      if (second?.kind === 'broken-yaml') lost.push(`${text}: ${yaml}`);
      if (second && printedText(second) !== undefined) yaml = withPrintedFix(yaml, second);
      const { problems, value } = readAs(inBrackets, yaml);
      const { data } = inBrackets.safeParse(value);
      const read = data?.results.map((one) => (typeof one === 'string' ? one : one.text)).join(' ') ?? '';
      if (problems.length === 0 && signs(read) !== signs(whole(text))) lost.push(`${text}: ${yaml}`);
    }
    expect(fixed).toBeGreaterThan(200);
    expect(lost).toEqual([]);
  });
});
