import { describe, expect, it } from 'vitest';
import { figureStatusText, figureText } from '../../../src/bank/figure-text.ts';
import { pictureUrl } from '../../../src/bank/picture-url.ts';
import { storyPictures } from '../../../src/bank/story-pictures.ts';
import { emptyOutline } from '../../fixtures/sample-bank.ts';

describe('figureText', () => {
  it.each([
    [{ value: 8, unit: '%' }, '8%'],
    [{ value: 3, unit: '×' }, '3×'],
    [{ value: 2, unit: 'weeks' }, '2\u00A0weeks'],
    [{ value: 12000, unit: 'QPS' }, '12,000\u00A0QPS'],
    [{ value: 0.1, unit: '%' }, '0.1%'],
    [{ value: -5, unit: '%' }, '−5%'],
    [{ value: '<50', unit: 'ms' }, '<50\u00A0ms'],
    [{ value: '20–40', unit: '' }, '20–40'],
  ])('%o is %s', (figure, text) => {
    expect(figureText(figure)).toBe(text);
  });

  it('says what is no plain result', () => {
    expect([figureStatusText('target'), figureStatusText('not-significant'), figureStatusText('result')]).toEqual([
      'target',
      'not significant',
      undefined,
    ]);
  });
});

describe('pictures', () => {
  it.each([
    ['stories/target/my plan.png', '/pictures/target/my%20plan.png'],
    ['stories/x.svg', '/pictures/x.svg'],
  ])('%s is at %s', (file, url) => {
    expect(pictureUrl(file)).toBe(url);
  });

  it('are those beside stories that stories show, each once', () => {
    const position = { line: 1, column: 1 };
    const images = ['./b.png', '../a.png', './b.png', '/public.png', 'https://example.org/x.png', '../../outside.png'];
    const outline = { ...emptyOutline, images: images.map((target) => ({ target, position })) };
    expect(storyPictures({ stories: [{ file: 'stories/acme/one.mdx', outline }] })).toEqual([
      'stories/a.png',
      'stories/acme/b.png',
    ]);
  });
});
