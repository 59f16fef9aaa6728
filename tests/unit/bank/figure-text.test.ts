import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/bank/figure-text.ts';
import { servedFiles } from '../../../src/bank/served-files.ts';
import { commonFiles } from '../../../src/bank/urls.ts';
import { emptyOutline } from '../../../src/bank/outline.ts';

describe('figureText', () => {
  it.each([
    [{ value: 8, unit: '%' }, '8%'],
    [{ value: 3, unit: '×' }, '3×'],
    [{ value: 2, unit: 'weeks' }, '2\u00A0weeks'],
    [{ value: 12000, unit: 'QPS' }, '12,000\u00A0QPS'],
    [{ value: 0.1, unit: '%' }, '0.1%'],
    [{ value: -5, unit: '%' }, '−5%'],
    [{ value: '<50', unit: 'ms' }, '<50\u00A0ms'],
    [{ value: '99.90', unit: '%' }, '99.90%'],
    [{ value: '-3.10', unit: '%' }, '−3.10%'],
    [{ value: '+12', unit: '%' }, '+12%'],
    [{ value: '20–40', unit: '' }, '20–40'],
  ])('%o is %s', (figure, text) => {
    expect(figureText(figure)).toBe(text);
  });
});

describe('pictures', () => {
  it('that are served are those that stories show or link to, each once', () => {
    const position = { line: 1, column: 1 };
    const references = (...targets: string[]) => targets.map((target) => ({ target, position }));
    const images = references('./b.png', '../a.png', './b.png', '/open.png', 'https://example.org/x.png', './none.png');
    const outline = { ...emptyOutline(), images, links: references('/cv.pdf', '/stories/', './plan%20b.svg') };
    const assets = [
      'stories/a.png',
      'stories/acme/b.png',
      'stories/acme/plan b.svg',
      '/open.png',
      '/cv.pdf',
      '/unused.png',
      '/CNAME',
    ];
    expect(servedFiles({ stories: [{ file: 'stories/acme/one.mdx', outline }], assets })).toEqual([
      { file: 'public/CNAME', path: '/CNAME' },
      { file: 'public/cv.pdf', path: '/cv.pdf' },
      { file: 'public/open.png', path: '/open.png' },
      { file: 'stories/a.png', path: '/pictures/a.png' },
      { file: 'stories/acme/b.png', path: '/pictures/acme/b.png' },
      { file: 'stories/acme/plan b.svg', path: '/pictures/acme/plan b.svg' },
    ]);
  });

  it('of every site are those of src/public', () => {
    const folder = new URL('../../../src/public/', import.meta.url);
    expect(
      readdirSync(folder)
        .map((name) => `/${name}`)
        .sort(),
    ).toEqual([...commonFiles].sort());
  });
});
