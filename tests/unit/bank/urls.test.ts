import { describe, expect, it } from 'vitest';
import {
  companyUrl,
  competencyUrl,
  parsePageUrl,
  parseSheetPdfUrl,
  pictureUrl,
  questionUrl,
  sheetPdfUrl,
  sheetUrl,
  interviewUrl,
  lensTermUrl,
  ownerUrls,
  siteUrls,
  storyUrl,
  talkUrl,
  withBase,
} from '../../../src/bank/urls.ts';

const sheet = { kind: 'story', id: 'größe' };

describe('a page', () => {
  it.each([
    [storyUrl('late-launch'), '/stories/late-launch/', { page: 'story', id: 'late-launch' }],
    [competencyUrl('ownership'), '/competencies/ownership/', { page: 'competency', id: 'ownership' }],
    [companyUrl('acme'), '/companies/acme/', { page: 'company', id: 'acme' }],
    [questionUrl('急ぐ'), '/questions/%E6%80%A5%E3%81%90/', { page: 'question', id: '急ぐ' }],
    [talkUrl('größe', 'rehearse'), '/talks/gr%C3%B6%C3%9Fe/rehearse/', { page: 'talk', id: 'größe', view: 'rehearse' }],
    [interviewUrl('the-day'), '/interviews/the-day/', { page: 'interview', id: 'the-day' }],
    [lensTermUrl('werte', 'größe'), '/lenses/werte/gr%C3%B6%C3%9Fe/', { page: 'lens', id: 'werte', term: 'größe' }],
    [sheetUrl(sheet), '/cheat-sheets/story/gr%C3%B6%C3%9Fe/', { page: 'sheet', orientation: 'portrait', ...sheet }],
    [
      sheetUrl(sheet, 'landscape'),
      '/cheat-sheets/story/gr%C3%B6%C3%9Fe/landscape/',
      { page: 'sheet', orientation: 'landscape', ...sheet },
    ],
  ])('%s leads back to what it is about', (url, expected, about) => {
    expect(url).toBe(expected);
    expect(parsePageUrl(decodeURIComponent(url))).toEqual(about);
  });

  it.each([
    ...Object.values(siteUrls),
    ...Object.values(ownerUrls),
    '/lenses/werte/',
    '/stories/late-launch',
    '/stories/late-launch/more/',
    '/other/late-launch/',
    '/cheat-sheets/story/größe/sideways/',
    '/talks/größe/',
    '/talks/größe/sing/',
    '/talks/größe/rehearse/more/',
    '/cheat-sheets/story/größe.a4.pdf',
    '',
  ])('that is about one thing is not %s', (path) => {
    expect(parsePageUrl(path)).toBeUndefined();
  });
});

describe('a PDF', () => {
  it.each([
    ['a4', '/cheat-sheets/story/gr%C3%B6%C3%9Fe.a4.pdf'],
    ['letter', '/cheat-sheets/story/gr%C3%B6%C3%9Fe.letter.pdf'],
  ] as const)('on %s is at %s, which leads back to its sheet', (paper, expected) => {
    const url = sheetPdfUrl(sheet, paper);
    expect(url).toBe(expected);
    expect(parseSheetPdfUrl(decodeURIComponent(url))).toEqual({ ...sheet, paper });
  });

  it.each([
    '/cheat-sheets/story/a/',
    '/cheat-sheets/story/a.pdf',
    '/cheat-sheets/story/a.a5.pdf',
    '/cheat-sheets/a.a4.pdf',
    '/other/story/a.a4.pdf',
  ])('is not %s', (path) => {
    expect(parseSheetPdfUrl(path)).toBeUndefined();
  });
});

it.each([
  ['stories/target/my plan.png', '/pictures/target/my%20plan.png'],
  ['stories/x.svg', '/pictures/x.svg'],
])('the picture %s is at %s', (file, url) => {
  expect(pictureUrl(file)).toBe(url);
});

it.each([
  ['/', '/stories/'],
  ['', '/stories/'],
  ['/bank', '/bank/stories/'],
  ['/bank/', '/bank/stories/'],
  ['a/b', '/a/b/stories/'],
])('under %j a page is at %s', (base, expected) => {
  expect(withBase(base, siteUrls.stories)).toBe(expected);
});
