import { describe, expect, it } from 'vitest';
import { readText } from '../../../fixtures/read-text.ts';

const bare = (html: string): string => html.replace(/^<p>|<\/p>$/gu, '');

describe('links', () => {
  it.each([
    ['[x](./other.mdx)', '<a href="/bank/stories/other/">x</a>'],
    ['[x](../globex/The_Other.mdx#the-end)', '<a href="/bank/stories/the-other/#the-end">x</a>'],
    ['[x](/questions/failure/)', '<a href="/bank/questions/failure/">x</a>'],
    ['[x](/search/?q=a#results)', '<a href="/bank/search/?q=a#results">x</a>'],
    ['[x](#a-heading)', '<a href="#a-heading">x</a>'],
    ['[x](/cv.pdf)', '<a href="/bank/cv.pdf">x</a>'],
    ['[x](https://example.org/a)', '<a href="https://example.org/a" rel="noreferrer">x</a>'],
    ['[x](mailto:me@example.org)', '<a href="mailto:me@example.org">x</a>'],
    ['[x](javascript:alert\\(1\\))', '<span>x</span>'],
    ['<a href="./other.mdx">x</a>', '<a href="/bank/stories/other/">x</a>'],
  ])('%s', async (text, html) => {
    expect(bare((await readText(text, { base: '/bank/' })).html)).toBe(html);
  });

  it.each([
    ['[x](./hidden.mdx "t")', '<span>x</span>'],
    ['[x](/stories/hidden/#a)', '<span>x</span>'],
    ['[x](/companies/hidden/)', '<span>x</span>'],
    ['[x](./open.mdx)', '<a href="/stories/open/">x</a>'],
    ['[x](./open.mdx#hidden)', '<span>x</span>'],
    ['[x](/stories/open/#hidden)', '<span>x</span>'],
    ['[x](./open.mdx#shown)', '<a href="/stories/open/#shown">x</a>'],
    ['[x](#hidden)', '<span>x</span>'],
    ['[x](#shown)', '<a href="#shown">x</a>'],
  ])('to what the edition leaves out are plain text: %s', async (text, html) => {
    const absent = {
      pages: new Set(['/stories/hidden/', '/companies/hidden/']),
      places: new Set(['open#hidden', 'this-story#hidden']),
    };
    expect(bare((await readText(text, { edition: 'public', absent })).html)).toBe(html);
  });
});

describe('pictures', () => {
  it.each([
    ['![a](/img/x.png "t")', '<img alt="a" title="t" src="/bank/img/x.png" loading="lazy" decoding="async">'],
    ['![a](./my%20plan.svg)', '<img alt="a" src="/bank/pictures/acme/my%20plan.svg" loading="lazy" decoding="async">'],
    ['![a](../x.png)', '<img alt="a" src="/bank/pictures/x.png" loading="lazy" decoding="async">'],
  ])('%s', async (text, html) => {
    expect(bare((await readText(text, { base: '/bank' })).html)).toBe(html);
  });
});
