import { describe, expect, it } from 'vitest';
import { checkOrder } from '../../../src/checks/bank/check-order.ts';
import { sampleStorySource } from '../../fixtures/sample-source.ts';

/** @param after the stories that each story came after, by its id */
function circlesOf(after: Readonly<Record<string, readonly string[]>>): unknown[] {
  const stories = Object.entries(after).map(([id, ids]) => sampleStorySource(id, { after: ids }));
  return checkOrder({ stories, brokenStories: [] }).map(({ details }) => details);
}

describe('the order of stories', () => {
  it.each([
    ['in a line', { a: ['b'], b: ['c'], c: [] }],
    ['that meet again', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }],
    ['with one that is not there', { a: ['b'] }],
    ['with one that names itself, which is told elsewhere', { a: ['a'] }],
  ])('is fine %s', (_, after) => {
    expect(circlesOf(after)).toEqual([]);
  });

  it.each([
    ['of two', { a: ['b'], b: ['a'] }, [['b', 'a']]],
    ['of three', { a: ['b'], b: ['c'], c: ['a'] }, [['c', 'a', 'b']]],
    ['behind others', { x: ['a'], a: ['b'], b: ['a'] }, [['b', 'a']]],
    [
      'two apart',
      { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
      [
        ['b', 'a'],
        ['d', 'c'],
      ],
    ],
    [
      'that share a story',
      { a: ['b', 'c'], b: ['a'], c: ['a'] },
      [
        ['b', 'a'],
        ['c', 'a'],
      ],
    ],
  ])('has circles: %s', (_, after, circles) => {
    expect(circlesOf(after)).toEqual(circles.map((circle) => ({ circle })));
  });
});
