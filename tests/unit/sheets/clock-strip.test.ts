import { describe, expect, it } from 'vitest';
import { clockStrip, clockTime, minutesText } from '../../../src/sheets/content/clock-strip.ts';
import { sheetMetrics } from '../../../src/sheets/plan/sheet-metrics.ts';
import { stripDrawing, stripHeight } from '../../../src/sheets/plan/strip-drawing.ts';

/** The minutes of a forty-minute retro. */
const retro = [2.5, 2.5, 10, 7, 3, 10, 5].map((minutes, index) => ({ title: `Section ${index + 1}`, minutes }));

it.each([
  [0, '0:00'],
  [0.5, '0:30'],
  [2.5, '2:30'],
  [5, '5:00'],
  [22, '22:00'],
  [90.25, '1:30:15'],
])('%d minutes stand on the clock as %s', (minutes, text) => {
  expect(clockTime(minutes)).toBe(text);
});

it.each([
  [1, '1\u00A0min'],
  [2.5, '2.5\u00A0min'],
  [0.1 + 0.2, '0.3\u00A0min'],
])('%d minutes are said as %s', (minutes, text) => {
  expect(minutesText(minutes)).toBe(text);
});

describe('the clock strip of a talk', () => {
  const strip = clockStrip(retro);

  it('lays the sections end to end', () => {
    expect(strip.total).toBe(40);
    expect(strip.sections.map(({ start, end }) => [start, end])).toEqual([
      [0, 2.5],
      [2.5, 5],
      [5, 15],
      [15, 22],
      [22, 25],
      [25, 35],
      [35, 40],
    ]);
  });

  it('is drawn to scale, with its times', () => {
    const drawing = stripDrawing(strip, 60, sheetMetrics);
    expect(drawing.boxes.map(({ width }) => width / 1.5)).toEqual(retro.map(({ minutes }) => minutes));
    const times = drawing.labels.filter(({ strong }) => !strong).map(({ text }) => text);
    expect(times).toEqual(['0:00', '2:30', '5:00', '15:00', '22:00', '25:00', '35:00', '40:00']);
  });

  it('has the names of its sections: in their boxes, or in lines over those that are too narrow', () => {
    const named = clockStrip([
      { title: 'Business and product', minutes: 2.5 },
      { title: 'Vision and strategy', minutes: 2.5 },
      { title: 'Metrics', minutes: 25 },
      { title: 'A name that is much too long for the end', minutes: 10 },
    ]);
    const drawing = stripDrawing(named, 60, sheetMetrics);
    const names = drawing.labels.filter(({ strong }) => strong);
    expect(names.map(({ text }) => text)).toEqual([
      '1 Business and product',
      '1',
      '2 Vision and strategy',
      '2',
      '3 Metrics',
      '4',
    ]);
    const lineOf = (text: string): number => names.find((label) => label.text.startsWith(text))?.y ?? 0;
    expect(lineOf('1 Business')).toBeGreaterThan(lineOf('2 Vision'));
    expect(lineOf('1 Business')).toBeLessThan(drawing.bar.y);
    expect(lineOf('3 Metrics')).toBeGreaterThan(drawing.bar.y);
    expect(drawing.height).toBe(stripHeight(named, 60, sheetMetrics));
    expect(drawing.height).toBeGreaterThan(stripHeight(strip, 200, sheetMetrics));
  });

  it('leaves out times that would run into each other, never the first and the last', () => {
    const minutes = Array.from({ length: 60 }, (_, index) => ({ title: `${index}`, minutes: 1 }));
    const { labels } = stripDrawing(clockStrip(minutes), 50, sheetMetrics);
    const times = labels.filter(({ strong }) => !strong);
    expect(times.length).toBeLessThan(25);
    expect(times[0]?.text).toBe('0:00');
    expect(times.at(-1)).toMatchObject({ text: '1:00:00', anchor: 'end', x: 50 });
    times.slice(1, -1).forEach(({ x }, index) => expect(x - (times[index]?.x ?? 0)).toBeGreaterThan(2));
  });

  it('of no time at all is empty', () => {
    expect(stripDrawing(clockStrip([]), 50, sheetMetrics).boxes).toEqual([]);
    expect(stripDrawing(clockStrip([{ title: 'Nothing', minutes: 0 }]), 50, sheetMetrics).boxes).toEqual([
      { x: 0, width: 0, shaded: true },
    ]);
  });
});
