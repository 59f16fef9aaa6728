import type { BankStory } from '../../src/bank/story-bank.ts';
import { starParts } from '../../schemas/words.ts';
import { readFixtureBank } from '../fixture-bank.ts';
import type { Random } from './random.ts';

const textsOf = ({ headline, star, followUps }: BankStory): string[] => [
  headline,
  ...(star ? starParts.flatMap((part) => star[part].map(({ text }) => text)) : []),
  ...followUps.flatMap(({ ask, answer }) => [ask, answer]),
];

/** Texts as authors write them: every headline, bullet, question and answer of two small banks. */
export async function writtenTexts(): Promise<string[]> {
  const banks = await Promise.all(['nurse', 'student'].map(readFixtureBank));
  return banks.flatMap(({ stories }) => stories).flatMap(textsOf);
}

/** Texts in Japanese and Arabic, the letters of which the fonts of tests/fixtures/fonts have. */
export async function scriptTexts(): Promise<string[]> {
  const { stories } = await readFixtureBank('scripts');
  return stories.filter(({ company }) => ['midori', 'al-waha'].includes(company)).flatMap(textsOf);
}

/** Words that have broken a line breaker or a font before. */
export const hardWords: readonly string[] = [
  'https://example.com/a/very/long/path/with/no/end?query=all&the=parameters#and-a-fragment',
  'someone.with.a.long.name@department.example.com',
  `${'x'.repeat(70)}`,
  '漢字仮名交じり文の長い見出しです',
  '데이터파이프라인',
  'مرحبا بالعالم',
  'שלום עולם',
  'สวัสดีชาวโลก',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🎉🎉🎉',
  'efficient offline affinity flows',
  'ﬁne ﬂow',
  'naïve',
  'Ångström',
  'Ελληνικά',
  'Привет',
  'co\u00ADop\u00ADer\u00ADa\u00ADtion',
  'no\u00A0break\u00A0at\u00A0all\u00A0here',
  'well-known',
  'and/or',
  'AVATAR To Wy',
  '1–2',
  '≥95%',
  '→',
  '“quoted”',
  'C++',
  'snake_case_name_that_goes_on',
  'e\u0301',
  '(in brackets)',
  '10,000.50',
  'x2x3x',
];

const longest = 400;

/**
 * A bullet of hard and ordinary words.
 * @param random where the choice comes from
 * @param words ordinary words
 */
export function hardBullet(random: Random, words: readonly string[]): string {
  const count = 1 + random.below(40);
  const chosen = Array.from({ length: count }, () =>
    random.below(3) === 0 ? random.pick(hardWords) : random.pick(words),
  );
  return [...chosen.join(' ')].slice(0, longest).join('').trim();
}
