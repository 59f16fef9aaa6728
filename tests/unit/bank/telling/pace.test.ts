import { describe, expect, it } from 'vitest';
import { lengthText, measuredPace, readPace, secondsToSay, wordsIn } from '../../../../src/bank/telling/pace.ts';

describe('a length', () => {
  it.each([
    [0, '0 s'],
    [1, '5 s'],
    [27, '25 s'],
    [28, '30 s'],
    [57, '55 s'],
    [58, '1 min'],
    [62, '1 min'],
    [110, '1 min 50 s'],
    [3600, '60 min'],
  ])('of %i s is told as %s', (seconds, text) => {
    expect(lengthText(seconds)).toBe(text);
  });

  it('goes by the pace', () => {
    expect([secondsToSay(140, 140), secondsToSay(140, 70), secondsToSay(0, 140)]).toEqual([60, 120, 0]);
    expect([wordsIn(30, 140), wordsIn(90, 140), wordsIn(30, 101)]).toEqual([70, 210, 50]);
  });
});

describe('a measured pace', () => {
  it.each([
    [200, 80, { pace: 150 }],
    [200, 14.9, { tooShort: true }],
    [200, Number.NaN, { tooShort: true }],
    [200, 30, { unlikely: 'fast' }],
    [200, 300, { unlikely: 'slow' }],
  ])('of %i words in %d s', (words, seconds, found) => {
    expect(measuredPace(words, seconds)).toEqual(found);
  });

  it.each([
    ['150', 150],
    [null, undefined],
    ['', undefined],
    ['1e2', undefined],
    ['59', undefined],
    ['261', undefined],
    ['-90', undefined],
  ])('that was kept as %j is read as %j', (text, pace) => {
    expect(readPace(text)).toBe(pace);
  });
});
