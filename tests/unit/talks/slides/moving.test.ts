import { describe, expect, it } from 'vitest';
import { slideHash, slideOfHash } from '../../../../src/talks/slides/slide-address.ts';
import { actOfKey, slideAfter } from '../../../../src/talks/slides/slide-keys.ts';
import { readSlideMessage } from '../../../../src/talks/slides/slide-message.ts';
import { swipe } from '../../../../src/talks/slides/swipe.ts';

describe('the address of a slide', () => {
  it.each([
    ['#1', 3, 0],
    ['#3', 3, 2],
    ['#0', 3, 0],
    ['#4', 3, 2],
    ['#1', 0, 0],
    ['', 3, undefined],
    ['#', 3, undefined],
    ['#-1', 3, undefined],
    ['#1.5', 3, undefined],
    ['#the-problem', 3, undefined],
    ['#99999999', 3, undefined],
  ])('%s of %i is %s', (hash, count, index) => {
    expect(slideOfHash(hash, count)).toBe(index);
  });

  it('comes back', () => {
    for (const index of [0, 1, 41]) expect(slideOfHash(slideHash(index), 42)).toBe(index);
  });
});

describe('a key', () => {
  it.each([
    ['ArrowRight', 'slides', 'next'],
    ['PageUp', 'presenter', 'back'],
    ['ArrowDown', 'slides', 'next'],
    // It scrolls what the speaker reads.
    ['ArrowDown', 'presenter', undefined],
    ['O', 'slides', 'overview'],
    ['Escape', 'overview', 'close'],
    ['q', 'slides', undefined],
    ['constructor', 'slides', undefined],
  ] as const)('%s in the view %s means %s', (key, view, act) => {
    expect(actOfKey({ key, shiftKey: false, isCommand: false }, view)).toBe(act);
    expect(actOfKey({ key, shiftKey: false, isCommand: true }, view)).toBeUndefined();
  });

  it('goes back with space where shift is held', () => {
    expect(actOfKey({ key: ' ', shiftKey: true, isCommand: false }, 'slides')).toBe('back');
    expect(actOfKey({ key: ' ', shiftKey: false, isCommand: false }, 'slides')).toBe('next');
  });

  it.each([
    ['next', 0, 3, 1],
    ['next', 2, 3, 2],
    ['back', 0, 3, 0],
    ['first', 2, 3, 0],
    ['last', 0, 3, 2],
    ['last', 0, 0, 0],
    ['overview', 1, 3, 1],
  ] as const)('%s leads from %i of %i to %i', (act, from, count, to) => {
    expect(slideAfter(act, from, count)).toBe(to);
  });
});

describe('a finger', () => {
  it.each([
    [-120, 10, 'next'],
    [120, -10, 'back'],
    [-40, 0, undefined],
    [-120, 80, undefined],
    [0, 300, undefined],
  ])('that goes by %i and %i means %s', (x, y, meant) => {
    expect(swipe({ x: 200, y: 300 }, { x: 200 + x, y: 300 + y })).toBe(meant);
  });
});

describe('a message of another window', () => {
  it.each([
    [{ type: 'where' }, { type: 'where' }],
    [
      { type: 'at', slide: 2 },
      { type: 'at', slide: 2 },
    ],
    [{ type: 'at', slide: 3 }, undefined],
    [{ type: 'at', slide: -1 }, undefined],
    [{ type: 'at', slide: 0.5 }, undefined],
    [{ type: 'at', slide: '1' }, undefined],
    [{ type: 'at' }, undefined],
    [{ type: 'else' }, undefined],
    [null, undefined],
    ['at', undefined],
  ])('%j is read as %j', (data, message) => {
    expect(readSlideMessage(data, 3)).toEqual(message);
  });
});
