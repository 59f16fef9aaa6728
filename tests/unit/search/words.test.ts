import { describe, expect, it } from 'vitest';
import { stemCorrector, wordsLookingMistyped } from '../../../src/search/words/correct-stem.ts';
import { firstSentence } from '../../../src/search/words/first-sentence.ts';
import { foldText } from '../../../src/search/words/fold-text.ts';
import { stemWord } from '../../../src/search/words/stem-word.ts';
import { countKeys, typicality } from '../../../src/search/ranking/typicality.ts';
import { bareStems, indexWords } from '../../../src/search/ranking/word-likeness.ts';

describe('folded text', () => {
  it.each([
    ['They couldn’t sign off the Résumé', 'they could not sign off the resume'],
    ['can’t', 'can not'],
    ['co-worker', 'coworker'],
  ])('of %s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('stems', () => {
  it.each([
    ['prioritising', 'prioritize'],
    ['missed', 'misses'],
    ['judgement', 'judgment'],
    ['colours', 'color'],
  ])('of %s and %s are the same', (one, other) => {
    expect(stemWord(one)).toBe(stemWord(other));
  });
});

describe('typing errors', () => {
  const stemOf = stemCorrector({ words: ['deadline', 'trip'], stems: ['colleagu'] }, new Set(['trim']));

  it.each([
    ['deadlin', 'deadline'],
    ['daedline', 'deadline'],
    ['eadline', 'deadline'],
    ['colleauge', 'colleague'],
    ['deadlines', 'deadline'],
  ])('%s is read as %s', (typed, meant) => {
    expect(stemOf(typed)).toBe(stemWord(meant));
  });

  it.each(['trim', 'sedline', 'lime2'])('%s stays as it is', (word) => {
    expect(stemOf(word)).toBe(stemWord(word));
  });

  it('right words that look like one are told', () => {
    expect(
      wordsLookingMistyped(['ripped', 'deadlock', 'headline'], { words: ['tripped', 'deadline'], stems: [] }),
    ).toEqual(['ripped']);
  });
});

describe('the first sentence that asks', () => {
  it.each([
    ['I read your CV. When were you late? What did you learn?', 'When were you late'],
    ['When were you late, and what did you learn?', 'When were you late'],
  ])('of "%s" is "%s"', (text, first) => {
    expect(firstSentence(text, (sentence) => sentence.includes('late'))).toBe(first);
  });
});

describe('likeness by bare words', () => {
  const wordings = [
    [
      ['miss', 'deadlin'],
      ['late', 'deliver'],
    ],
    [['fire', 'person']],
  ];
  const index = indexWords(wordings);

  it('leaves articles, pronouns and grammar out, and keeps frame words', () => {
    expect(bareStems(['the', 'first', 'deadlin', 'of', 'deadlin'])).toEqual(['first', 'deadlin']);
  });

  it('is 1 for the same words and 0 for none of them', () => {
    const [late, fire] = index.compare(['miss', 'deadlin']);
    expect(late?.likeness).toBeCloseTo(1);
    expect(fire?.likeness).toBe(0);
    expect(late?.typicality).toBeGreaterThan(fire?.typicality ?? 1);
  });

  it('weighs a rare word more than a common one', () => {
    const many = indexWords([[['same', 'rare']], [['same', 'other']], [['same', 'more']]]);
    const [rare, other] = many.compare(['rare', 'same']);
    expect(rare?.likeness).toBeGreaterThan(2 * (other?.likeness ?? 1));
  });
});

describe('typicality', () => {
  const unit = (key: string) => ({ keys: [key], words: [], strength: 1 });
  const here = countKeys([[unit('#late')], [unit('#late'), unit('plan')]]);
  const anywhere = countKeys([[unit('#late')], [unit('#late'), unit('plan')], [unit('#hire')], [unit('#pay')]]);

  it('is higher for what the question says, lower for what others say', () => {
    expect(typicality([unit('#late')], here, anywhere)).toBeGreaterThan(typicality([], here, anywhere));
    expect(typicality([unit('#hire')], here, anywhere)).toBeLessThan(typicality([], here, anywhere));
  });
});
