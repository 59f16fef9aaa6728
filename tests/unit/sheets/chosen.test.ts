import { describe, expect, it } from 'vitest';
import { toggled, withOpened } from '../../../src/sheets/chosen/choice-changes.ts';
import { inOrderOf, joined, movedTo } from '../../../src/sheets/chosen/choice-order.ts';
import { linkOffer, placeText } from '../../../src/sheets/chosen/choice-words.ts';
import { chosenSheet, isSameSheet, sheetQuery } from '../../../src/sheets/chosen/chosen-sheet.ts';
import { walkPlace } from '../../../src/sheets/chosen/walk.ts';

const sheet = (ids: readonly string[], title?: string): { ids: readonly string[]; title: string | undefined } => ({
  ids,
  title,
});

describe('the query of a sheet', () => {
  it.each([
    [[], undefined, ''],
    [[], 'Monday', ''],
    [['a'], undefined, '?stories=a'],
    [['b', 'a'], 'Monday & Tuesday', '?stories=b,a&title=Monday%20%26%20Tuesday'],
    [['納期'], '', '?stories=%E7%B4%8D%E6%9C%9F'],
  ])('of %j under %j is %s', (ids, title, query) => {
    expect(sheetQuery({ ids, title })).toBe(query);
  });

  it.each([[['a', 'b']], [['納期', 'weekly-plan']]])('is read as it was written: %j', (ids) => {
    expect(chosenSheet(sheetQuery(sheet(ids, 'For Monday')))).toEqual(sheet(ids, 'For Monday'));
  });

  it.each(['', '{"a":1}', 'null', 'stories', '?stories=', '?stories=,,', '%', '\0'])(
    'may be anything at all: %j has no story',
    (text) => {
      expect(chosenSheet(text).ids).toEqual([]);
    },
  );

  it('tells orders and titles apart', () => {
    expect(isSameSheet(sheet(['a', 'b']), sheet(['a', 'b']))).toBe(true);
    expect(isSameSheet(sheet(['a', 'b']), sheet(['b', 'a']))).toBe(false);
    expect(isSameSheet(sheet(['a'], 'One'), sheet(['a'], 'Two'))).toBe(false);
  });
});

describe('a choice', () => {
  it.each([
    [[], 'a', ['a']],
    [['a'], 'b', ['a', 'b']],
    [['a', 'b', 'c'], 'b', ['a', 'c']],
  ])('of %j with %s toggled is %j', (ids, id, after) => {
    expect(toggled(ids, id)).toEqual(after);
  });

  it.each([
    ['a', 1, ['b', 'a', 'c']],
    ['c', 0, ['c', 'a', 'b']],
    ['a', 9, ['b', 'c', 'a']],
    ['c', -1, ['c', 'a', 'b']],
    ['b', 1, ['a', 'b', 'c']],
    ['z', 0, ['a', 'b', 'c']],
  ])('has %s at place %i: %j', (id, place, after) => {
    expect(movedTo(['a', 'b', 'c'], id, place)).toEqual(after);
  });

  it('takes on others after its own, each once', () => {
    expect(joined(['b', 'a'], ['a', 'c'])).toEqual(['b', 'a', 'c']);
  });

  it('keeps its order when others are chosen', () => {
    expect(inOrderOf(['c', 'a', 'gone'], ['a', 'b', 'c', 'd'])).toEqual(['c', 'a', 'b', 'd']);
  });

  it('of what was opened has the last first, each once, and eight at most', () => {
    expect(withOpened(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
    expect(withOpened(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual(['9', '1', '2', '3', '4', '5', '6', '7']);
  });
});

describe('a walk', () => {
  it.each([
    ['a', 1, undefined, 'b'],
    ['b', 2, 'a', 'c'],
    ['c', 3, 'b', undefined],
  ])('at %s is at place %i, between %s and %s', (id, place, previous, next) => {
    expect(walkPlace(['a', 'b', 'c'], id)).toEqual({ place, count: 3, previous, next });
  });

  it('is none where the story is not among them', () => {
    expect(walkPlace(['a'], 'b')).toBeUndefined();
  });
});

describe('what a link offers', () => {
  it.each([
    [[], ['a'], undefined],
    [['a', 'b'], ['a', 'b'], undefined],
    [['a', 'b'], [], ['Keep for tomorrow']],
    [['a', 'b'], ['b'], ['Add to my list', 'Replace my list']],
    [['b', 'a'], ['a', 'b'], ['Replace my list']],
  ])('for %j, where %j is kept, is %j', (linked, own, choices) => {
    expect(linkOffer(sheet(linked), sheet(own))?.choices.map(({ text }) => text)).toEqual(choices);
  });

  it('says that nothing is replaced unasked', () => {
    expect(linkOffer(sheet(['a']), sheet([]))?.text).toBe('This link has 1 story. Nothing is kept until you say so.');
    expect(linkOffer(sheet(['a', 'b']), sheet(['c']))?.text).toBe(
      'This link has 2 stories. Your own list has 1 and stays as it is until you choose.',
    );
  });
});

it('says where a story stands now', () => {
  expect(placeText('The query', ['a', 'b', 'c'], 'b')).toBe('The query: 2 of 3.');
});
