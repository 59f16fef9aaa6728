import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/search/words/fold-text.ts';
import { meantWord } from '../../../src/search/words/meant-word.ts';
import { stemWord } from '../../../src/search/words/stem-word.ts';
import { readSigns, signsOf, textSign } from '../../../src/search/words/text-sign.ts';

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

describe('a typing error', () => {
  const common = ['deadline', 'trip', 'colleague', 'dealing'];
  const table = {
    commonWords: common,
    vectorOf: (word: string) => (common.includes(word) ? new Float32Array(2) : undefined),
    weightOf: (word: string) => word.length,
  };
  const meant = (word: string): string => meantWord(word, table, (known) => known === 'headline');

  it.each([
    ['deadlin', 'deadline'],
    ['daedline', 'deadline'],
    ['deadlline', 'deadline'],
    ['deedline', 'deadline'],
    ['colleauge', 'colleague'],
  ])('%s is read as %s', (typed, word) => {
    expect(meant(typed)).toBe(word);
  });

  it.each(['deadline', 'headline', 'eadline', 'dxxdline', 'trap', 'deadl1ne'])('%s stays as it is', (word) => {
    expect(meant(word)).toBe(word);
  });
});

describe('the sign of a text', () => {
  it('is the same for the same words, whatever their capitals and signs', () => {
    const signs = readSigns(signsOf(['Why did it slip?', 'When were you late']));
    expect(signs.size).toBe(2);
    expect(signs.has(textSign(['why', 'did', 'it', 'slip']))).toBe(true);
    expect(signs.has(textSign(['why', 'it', 'did', 'slip']))).toBe(false);
  });
});
