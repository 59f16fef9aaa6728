import { expect, it } from 'vitest';
import { listNames } from '../../../schemas/words.ts';
import { allCounted, counted } from '../../../src/bank/counted.ts';
import { lists } from '../../../src/bank/lists.ts';

it.each([
  [0, 'story', '0 stories'],
  [1, 'story', '1 story'],
  [2, 'question', '2 questions'],
  [3, 'lens', '3 lenses'],
  [4, 'day', '4 days'],
])('%d of %s is %s', (count, one, expected) => {
  expect(counted(count, one)).toBe(expected);
});

it.each([
  [0, 'No story yet'],
  [1, '1 story'],
  [2, 'All 2 stories'],
])('all of %d stories are %s', (count, expected) => {
  expect(allCounted(count, 'story')).toBe(expected);
});

it.each(listNames)('the list %s is called by the plural of its entries', (name) => {
  expect(counted(2, lists[name].one)).toBe(`2 ${name}`);
});
