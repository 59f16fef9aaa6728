import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src/bank/count-words.ts';
import { storyLengths } from '../../../../src/bank/telling/story-lengths.ts';
import type { VersionedStory } from '../../../../src/bank/telling/versions.ts';
import type { ToldPassage } from '../../../../src/bank/told-passage.ts';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');
const passage = (heading: string, text: string): ToldPassage => ({
  heading,
  depth: 2,
  paragraphs: [{ text, words: countWords(text), position: { line: 1, column: 1 } }],
});
const bullet = (text: string, rest: { priority?: number; pin?: boolean } = {}) => ({ text, ...rest });

const story: VersionedStory = {
  headline: words(20, 'headline'),
  star: {
    situation: [bullet(words(10, 'where'))],
    task: [bullet(words(10, 'mine'))],
    actions: [bullet(words(20, 'first')), bullet(words(20, 'then')), bullet(words(20, 'pinned'), { pin: true })],
    results: [bullet(words(20, 'result'))],
    reflection: [bullet(words(10, 'since'))],
  },
  told: [],
};
const told = [
  passage('Situation', words(60, 'place')),
  passage('What I did', words(100, 'deed')),
  passage('Results', words(80, 'end')),
];
/** Seconds, words, and the first word of each thing said. */
const shape = (given: VersionedStory, pace = 140): string[] =>
  storyLengths(given, pace).versions.map(({ seconds, words: count, parts, isFullStory }) => {
    const said = parts.flatMap(({ said: texts }) => texts.map((text) => text.split(' ')[0]));
    return `${seconds} ${count} ${isFullStory ? 'in full' : said.join(' ')}`;
  });

describe('the versions of a story', () => {
  it('say the headline, then pinned bullets and the result, in the order of telling', () => {
    expect(shape(story)).toEqual(['30 70 where pinned result', '90 130 where mine first then pinned result since']);
  });

  it('tell parts in full where there is time: what was done before the rest', () => {
    expect(shape({ ...story, told })).toEqual([
      '30 70 where pinned result',
      '90 210 place deed result since',
      '120 260 in full',
    ]);
  });

  it('are the full story where it is short enough, and no longer one says it again', () => {
    expect(shape({ ...story, told: [passage('', words(40, 'short'))] })).toEqual(['30 60 in full']);
  });

  it('hold less at a slower pace', () => {
    expect(shape(story, 80)[0]).toBe('30 40 pinned');
  });

  it('are the headline alone where nothing else fits', () => {
    expect(shape({ ...story, headline: words(70, 'long') })[0]).toBe('30 70 ');
  });

  it('choose by priority among the bullets of a round, and never cut one', () => {
    const results = [bullet(words(60, 'toolong'))];
    const star = story.star && { ...story.star, results, task: [bullet(words(10, 'mine'), { priority: 5 })] };
    expect(shape({ ...story, star })[0]).toBe('30 70 mine first pinned');
  });

  it('take the steps of a practice', () => {
    const practice = { steps: [bullet(words(20, 'step'))], example: [bullet(words(20, 'once'))], limits: [] };
    expect(shape({ headline: 'I ask first.', practice, told: [] })).toEqual(['30 43 step once']);
  });
});

describe('the lengths of a story', () => {
  it('are those of its parts', () => {
    const { full, fullParts, short, shortParts } = storyLengths({ ...story, told }, 140);
    expect({ full, short }).toEqual({ full: 240, short: 130 });
    expect(fullParts).toEqual([
      { name: 'Situation and task', words: 60 },
      { name: 'Actions', words: 100 },
      { name: 'Results', words: 80 },
    ]);
    expect(shortParts.map(({ words: count }) => count)).toEqual([10, 10, 60, 20, 10]);
  });
});
