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
