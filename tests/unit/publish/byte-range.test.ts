import { describe, expect, it } from 'vitest';
import { rangeAnswer, wantedBytes } from '../../../src/publish/byte-range.ts';

describe('wantedBytes', () => {
  it.each([
    [undefined, 'all'],
    [null, 'all'],
    ['', 'all'],
    ['bytes=-', 'all'],
    ['bytes=0-1,4-5', 'all'],
    ['pages=0-1', 'all'],
    ['bytes=0-', { start: 0, end: 9 }],
    ['bytes=0-1', { start: 0, end: 1 }],
    ['bytes=4-400', { start: 4, end: 9 }],
    ['bytes=9-9', { start: 9, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=-0', 'none'],
    ['bytes=10-', 'none'],
    ['bytes=5-4', 'none'],
  ] as const)('of ten bytes, for %s, are %j', (range, wanted) => {
    expect(wantedBytes(range, 10)).toEqual(wanted);
  });
});

describe('rangeAnswer', () => {
  it.each([
    ['all', { status: 200, headers: { 'accept-ranges': 'bytes', 'content-length': '10' } }],
    ['none', { status: 416, headers: { 'content-range': 'bytes */10' } }],
    [
      { start: 4, end: 9 },
      { status: 206, headers: { 'accept-ranges': 'bytes', 'content-length': '6', 'content-range': 'bytes 4-9/10' } },
    ],
  ] as const)('for %j of ten bytes', (bytes, answer) => {
    expect(rangeAnswer(bytes, 10)).toEqual(answer);
  });
});
