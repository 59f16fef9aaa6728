import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findablePage } from '../../../src/publish/search-engines.ts';

it('a page that search engines may find does not ask them to stay away', () => {
  const html = '<head><meta name="robots" content="noindex, nofollow, noarchive"><title>x</title></head>';
  expect(findablePage(html)).toBe('<head><title>x</title></head>');
});

it('pages ask in these words', () => {
  const layout = readFileSync(new URL('../../../src/layouts/base.astro', import.meta.url), 'utf8');
  expect(layout).toContain('<meta name="robots" content="noindex, nofollow, noarchive" />');
});
