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
    ['[x](./plan.png)', '<a href="/bank/pictures/acme/plan.png">x</a>'],
    ['[x](https://example.org/a)', '<a href="https://example.org/a" rel="noreferrer">x</a>'],
    ['[x](mailto:me@example.org)', '<a href="mailto:me@example.org">x</a>'],
    ['[x](javascript:alert\\(1\\))', 'x'],
    ['<a href="./other.mdx">x</a>', '<a href="/bank/stories/other/">x</a>'],
  ])('%s', async (text, html) => {
    expect(bare((await readText(text, { base: '/bank/' })).html)).toBe(html);
  });

  it.each([
    ['a story', '[x](./hidden.mdx)'],
    ['a place in a story', '[x](/stories/hidden/#x)'],
    ['a sheet', '[x](/cheat-sheets/story/hidden/)'],
    ['a PDF', '[x](/cheat-sheets/story/hidden.a4.pdf)'],
    ['a company', '[x](/companies/secret/)'],
    ['a private heading of another story', '[x](./open.mdx#their-names)'],
    ['the same by its page', '[x](/stories/open/#their-names)'],
    ['a private heading of the story itself', '[x](#my-notes)'],
    ['a tag of the author’s', '<a href="./hidden.mdx" class="y">x</a>'],
  ])('to %s that the edition leaves out is plain text', async (_what, text) => {
    const absent = {
      pages: ['/stories/hidden/', '/cheat-sheets/story/hidden/', '/companies/secret/'],
      places: ['open#their-names', 'this-story#my-notes'],
    };
    expect(bare((await readText(text, { edition: 'public', absent })).html)).toBe('x');
    const { html } = await readText('[a](./open.mdx#why), [b](/stories/open/), [c](#why)', {
      edition: 'public',
      absent,
    });
    expect(html.match(/<a href/gu)).toHaveLength(3);
  });
});

describe('pictures and recordings', () => {
  it.each([
    ['![a](/img/x.png "t")', '<img src="/bank/img/x.png" alt="a" title="t" loading="lazy" decoding="async">'],
    ['![a](./my%20plan.svg)', '<img src="/bank/pictures/acme/my%20plan.svg" alt="a" loading="lazy" decoding="async">'],
    ['![a](../x.png)', '<img src="/bank/pictures/x.png" alt="a" loading="lazy" decoding="async">'],
    [
      '<img src="/a.png" srcset="/a.png 1x, ./b.png 2x" alt="a" />',
      '<img src="/bank/a.png" srcset="/bank/a.png 1x, /bank/pictures/acme/b.png 2x" alt="a" loading="lazy" decoding="async">',
    ],
    ['<source srcSet="./b.png" />', '<source srcset="/bank/pictures/acme/b.png">'],
    [
      '<video src="/demo.mp4" poster="./b.png" controls />',
      '<video src="/bank/demo.mp4" poster="/bank/pictures/acme/b.png" controls></video>',
    ],
    [
      '<audio controls><source src="/a.mp3" /><track src="/a.vtt" /></audio>',
      '<audio controls><source src="/bank/a.mp3"><track src="/bank/a.vtt"></audio>',
    ],
  ])('%s', async (text, html) => {
    expect(bare((await readText(text, { base: '/bank' })).html)).toBe(html);
  });

  it('are all in the outline', async () => {
    const text =
      '![a](./a.png) <img src="/b.png" srcset="./c.png 2x, ./d.png" alt="" /> <video src="/e.mp4" poster="/f.png" />\n\n<audio src={"/g.mp3"} title={1 + 1} />';
    const { images, media } = (await readText(text)).outline;
    expect(images.map(({ target }) => target)).toEqual(['./a.png', '/b.png', './c.png', './d.png', '/f.png']);
    expect(media.map(({ target }) => target)).toEqual(['/e.mp4', '/g.mp3']);
  });
});
