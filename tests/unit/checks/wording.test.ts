import { describe, expect, it } from 'vitest';
import { asSentence, fileSize, listing, placeName, quoted, toType } from '../../../src/checks/kinds/wording.ts';

describe('placeName', () => {
  it.each([
    [[], 'the file'],
    [['title'], '`title`'],
    [['star', 'actions'], '`star.actions`'],
    [['competencies', 2], 'entry 3 of `competencies`'],
    [['answers', 1, 'fit'], '`fit` in entry 2 of `answers`'],
    [['star', 'actions', 0, 'priority'], '`priority` in entry 1 of `star.actions`'],
    [[3, 'id'], '`id` in entry 4'],
    [[3, 'terms', 0, 'gloss'], '`gloss` in entry 1 of `terms` in entry 4'],
  ])('%j is %s', (path, expected) => {
    expect(placeName(path)).toBe(expected);
  });
});

describe('quoted', () => {
  it.each([
    ['fit', '`fit`'],
    ['two\n  lines', '`two lines`'],
    ['colored \u001B[31mred', '`colored U+001B[31mred`'],
    ['x'.repeat(90), `\`${'x'.repeat(80)}…\``],
    ['😀'.repeat(81), `\`${'😀'.repeat(80)}…\``],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});

describe('listing', () => {
  const many = Array.from({ length: 25 }, (_, index) => `n${index}`);

  it.each([
    [['a'], 'and', '`a`'],
    [['a', 'b'], 'and', '`a` and `b`'],
    [['a', 'b', 'c'], 'or', '`a`, `b` or `c`'],
  ] as const)('%j with %s', (names, last, expected) => {
    expect(listing(names, last)).toBe(expected);
  });

  it('counts what it does not name', () => {
    expect(listing(many, 'or')).toMatch(/`n18`, `n19` and 5 more$/);
  });
});

describe('toType', () => {
  it.each([
    ['one', '`one`'],
    ['a:\n  b: c\n\nd', '\n    a:\n      b: c\n\n    d'],
    ['role: "`code`"', '\n    role: "`code`"'],
  ])('%j', (text, expected) => {
    expect(toType(text)).toBe(expected);
  });
});

describe('asSentence', () => {
  it.each([
    ['it is empty', 'It is empty.'],
    ['It ends...', 'It ends.'],
    ['really?', 'Really?'],
  ])('%j', (text, expected) => {
    expect(asSentence(text)).toBe(expected);
  });
});

describe('fileSize', () => {
  it.each([
    [1, '1 KB'],
    [999_001, '1000 KB'],
    [1_000_000, '1 MB'],
    [1_449_000, '1.4 MB'],
  ])('%d', (bytes, expected) => {
    expect(fileSize(bytes)).toBe(expected);
  });
});
