import { describe, expect, it } from 'vitest';
import { clockStrip, clockTime } from '../../../src/sheets/content/clock-strip.ts';
import { talkContents } from '../../../src/talks/talk-contents.ts';
import { sampleSection, sampleSlide } from '../../fixtures/sample-talk.ts';

const timesOf = (...minutes: (number | undefined)[]): (string | undefined)[] =>
  talkContents(minutes.map((of) => sampleSection(of, []))).map(({ times }) => times);

describe('the contents of a talk', () => {
  it.each([
    [
      [2.5, 2.5, 10],
      ['0:00–2:30', '2:30–5:00', '5:00–15:00'],
    ],
    [
      [45, 30],
      ['0:00–45:00', '45:00–1:15:00'],
    ],
    [
      [5, undefined, 5],
      ['0:00–5:00', undefined, '5:00–10:00'],
    ],
  ])('say when sections of %j minutes begin and end', (minutes, times) => {
    expect(timesOf(...minutes)).toEqual(times);
  });

  it('have the times of the sheet', () => {
    const minutes = [2.5, 7.25, 10, 45, 0.5];
    const strip = clockStrip(minutes.map((of) => ({ title: '', minutes: of })));
    expect(timesOf(...minutes)).toEqual(
      strip.sections.map(({ start, end }) => `${clockTime(start)}–${clockTime(end)}`),
    );
  });

  it('name each slide by its heading or else its first words, and leave out one that has none', () => {
    const slides = [
      sampleSlide(0, { title: 'Where we stood', slug: 'where-we-stood', bullets: ['One'] }),
      sampleSlide(0, { bullets: ['Two', 'Three'] }),
      sampleSlide(0),
    ];
    expect(talkContents([sampleSection(5, slides)])[0]?.slides).toEqual([
      { title: 'Where we stood', slug: 'where-we-stood' },
      { title: 'Two', slug: undefined },
    ]);
  });
});
