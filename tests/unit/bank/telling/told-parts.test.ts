import { describe, expect, it } from 'vitest';
import { partOfHeading } from '../../../../src/bank/telling/heading-words.ts';
import { partsOfTold } from '../../../../src/bank/telling/told-parts.ts';
import type { ToldPassage } from '../../../../src/bank/told-passage.ts';
import { countWords } from '../../../../src/bank/count-words.ts';

const passage = (heading: string, depth: number, ...texts: string[]): ToldPassage => ({
  heading,
  depth,
  paragraphs: texts.map((text, index) => ({ text, words: countWords(text), position: { line: index + 1, column: 1 } })),
});
const bullets = (...texts: string[]) => texts.map((text) => ({ text }));
const star = {
  situation: bullets('The oven broke two hours before a wedding'),
  task: bullets('Dinner for ninety'),
  actions: bullets('Borrowed grills from the neighbours', 'Cooked outside in the garden'),
  results: bullets('Everybody was served by eight'),
  reflection: bullets('A contract with a repair service'),
};
const shape = (told: readonly ToldPassage[], given: Parameters<typeof partsOfTold>[1] = { star }): unknown =>
  partsOfTold(told, given)?.map(({ part, paragraphs }) => `${part}: ${paragraphs.map(({ text }) => text).join(' ')}`);

describe('a heading', () => {
  it.each([
    ['Situation', 'situation'],
    ['What was going on', 'situation'],
    ['What I did', 'actions'],
    ['What we set out to do', 'actions'],
    ['What came of it', 'results'],
    ['How it turned out', 'results'],
    ['What I took from it', 'reflection'],
    ['What I changed', 'reflection'],
    ['What I learned from what I did', 'reflection'],
    ['結果', 'results'],
    ['What happened', undefined],
    ['What I didn’t do', undefined],
    ['The oven', undefined],
  ])('%j is of %s', (heading, part) => {
    expect(partOfHeading(heading)).toBe(part);
  });
});

describe('the parts of a full story', () => {
  it('are told by its headings, with what stands under smaller ones', () => {
    const told = [
      passage('Situation', 2, 'A.'),
      passage('What I did', 2, 'B.'),
      passage('The grills', 3, 'C.'),
      passage('What came of it', 2, 'D.'),
    ];
    expect(shape(told)).toEqual(['situation: A.', 'actions: B. C.', 'results: D.']);
  });

  it('are found by the words of the bullets where it has no headings', () => {
    const told = [
      passage('', 0, 'The oven was dead, and the wedding was at six.', 'My neighbours had grills, and I carried them into the garden.', 'It rained a little.', 'At eight everybody had been served.'), // prettier-ignore
    ];
    expect(shape(told)).toEqual([
      'situation: The oven was dead, and the wedding was at six.',
      'actions: My neighbours had grills, and I carried them into the garden. It rained a little.',
      'results: At eight everybody had been served.',
    ]);
  });

  it.each([
    ['nothing is written', []],
    ['headings tell another order', [passage('Results', 2, 'A.'), passage('What I did', 2, 'B.'), passage('Situation', 2, 'C.')]], // prettier-ignore
    ['a part is missing', [passage('Situation', 2, 'A.'), passage('What I did', 2, 'B.')]],
    ['no words are shared', [passage('', 0, 'Well.', 'So it was.', 'Fine.')]],
    ['it is told from the end', [passage('', 0, 'At eight everybody was served.', 'I borrowed grills.', 'The oven broke before a wedding.')]], // prettier-ignore
  ])('cannot be told where %s', (_, told) => {
    expect(shape(told)).toBeUndefined();
  });

  it('are those of an event alone', () => {
    expect(shape([passage('Situation', 2, 'A.'), passage('What I did', 2, 'B.'), passage('Results', 2, 'C.')], {})).toBeUndefined(); // prettier-ignore
  });
});
