import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../schemas/index.ts';
import { largeFigures } from '../../../src/sheets/content/large-figures.ts';
import { sampleBank, sampleStory } from '../../fixtures/sample-bank.ts';

const figure = (id: string, value: number, unit: string, status: Figure['status'] = 'result'): Figure => ({
  id,
  measures: id,
  scope: 'all',
  value,
  unit,
  status,
  company: 'acme',
  say: id,
});

const [story] = sampleBank({
  stories: [
    sampleStory('one', {
      headline: 'I cut the time by 8%, in 17 geos.',
      star: {
        situation: ['Two tries.'],
        task: ['It was mine.'],
        actions: ['I asked 40 people.'],
        results: ['12% more came back.'],
      },
    }),
  ],
}).stories;

describe('the numbers that stand large', () => {
  it.each<[string, Figure[], string[]]>([
    [
      'are those of headline and results, in the order of the ledger',
      [figure('c', 12, '%'), figure('a', 8, '%')],
      ['c', 'a'],
    ],
    ['before those of the other parts', [figure('asked', 40, 'people'), figure('geos', 17, 'geos')], ['geos', 'asked']],
    [
      'and what happened before what was aimed at',
      [figure('goal', 8, '%', 'target'), figure('up', 12, '%')],
      ['up', 'goal'],
    ],
    [
      'are three at the most',
      [figure('a', 8, '%'), figure('b', 17, 'geos'), figure('c', 12, '%'), figure('d', 40, 'people')],
      ['a', 'b', 'c'],
    ],
    ['are no two that look the same', [figure('a', 8, '%'), figure('b', 8, '%')], ['a']],
    ['are none that the story does not say', [figure('a', 80, '%'), figure('b', 7, 'geos'), figure('c', 2, '%')], []],
    [
      'are nothing that was only chosen or worked through',
      [figure('a', 8, '%', 'setting'), figure('b', 12, '%', 'example')],
      [],
    ],
  ])('%s', (_what, figures, ids) => {
    expect(story && largeFigures(figures, story).map(({ id }) => id)).toEqual(ids);
  });
});
