import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figureShort, figureText, saidInFull } from '../../../src/bank/figure-text.ts';
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
    [{ value: '50%', unit: '%' }, '50%'],
    [{ value: '$5', unit: '$' }, '$5'],
    [{ value: '3 days', unit: 'days' }, '3 days'],
    [{ value: '3 Days', unit: 'days' }, '3 Days'],
    [{ value: '3 days', unit: 's' }, '3 days\u00A0s'],
    [{ value: '5 of 9', unit: 'of' }, '5 of 9\u00A0of'],
  ])('%o is %s', (figure, text) => {
    expect(figureText(figure)).toBe(text);
  });
});

describe('figureShort', () => {
  const scope = 'A/B test in Q1, on the web, 12 weeks, all signed-in customers';
  it.each([
    [{ status: 'result', scope: 'enterprise top customers' }, 'enterprise top customers'],
    [{ status: 'result', scope: 'All orders, in 2024.' }, 'All orders, in 2024'],
    [{ status: 'result', scope }, 'A/B test in Q1, on the web, 12 weeks'],
    [{ status: 'target', scope }, 'target, A/B test in Q1, on the web'],
    [{ status: 'result', scope: 'version two of it (which nobody else had seen before)' }, 'version two of it'],
    [
      { status: 'result', scope: 'every customer of ours who had bought one thing' },
      'every customer of ours who had bought…',
    ],
    [{ status: 'result', scope: 'x'.repeat(60) }, `${'x'.repeat(39)}…`],
    [{ status: 'not-significant', scope: 'the web' }, 'not significant, the web'],
    [{ status: 'setting', scope: 'the web' }, 'setting, the web'],
    [{ status: 'example', scope: 'the web' }, 'example, the web'],
    [{ status: 'target', scope, short: 'target, Q1' }, 'target, Q1'],
    [{ status: 'target', scope, short: 'Q1, target' }, 'Q1, target'],
    [{ status: 'target', scope, short: 'target (SLO) at P95' }, 'target (SLO) at P95'],
    [{ status: 'target', scope, short: 'target at peak' }, 'target at peak'],
    [{ status: 'example', scope, short: 'worked example; not measured' }, 'worked example; not measured'],
    [{ status: 'example', scope, short: 'example page' }, 'example, example page'],
    [{ status: 'target', scope, short: 'Target stores' }, 'target, Target stores'],
    [{ status: 'target', scope, short: 'target customers' }, 'target, target customers'],
    [{ status: 'result', scope, short: 'Q1' }, 'Q1'],
  ] as const)('of %o is %s', (figure, short) => {
    expect(figureShort(figure)).toBe(short);
    if (!('short' in figure)) expect(short.length).toBeLessThanOrEqual(40);
  });
});

describe('a figure on paper', () => {
  const figure = { id: 'x', measures: 'm', scope: 'Q1', company: 'acme' } as const;
  it.each([
    [{ value: 2, unit: '×', status: 'target', say: 'twice as often' }, 'twice as often (2×, target, Q1)'],
    [{ value: 2, unit: 'weeks', status: 'target', say: 'two weeks' }, 'two weeks (target, Q1)'],
    [{ value: 2, unit: 'weeks', status: 'target', say: 'a fortnight' }, 'a fortnight (2\u00A0weeks, target, Q1)'],
    [{ value: 8, unit: '%', status: 'result', say: '8 percent' }, '8 percent (Q1)'],
    [{ value: 12000, unit: '', status: 'result', say: 'some 12,000' }, 'some 12,000 (Q1)'],
  ] as const)('%o is %s', (given, said) => {
    expect(saidInFull({ ...figure, ...given })).toBe(said);
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
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => `/${relative(fileURLToPath(folder), join(parentPath, name))}`)
        .sort(),
    ).toEqual([...commonFiles].sort());
  });
});
