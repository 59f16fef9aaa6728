import { describe, expect, it } from 'vitest';
import { readText } from '../../../fixtures/read-text.ts';

const html = async (text: string): Promise<string> => (await readText(text)).html;

describe('the HTML of a story', () => {
  it('has sections with slides, nested lists, questions and Markdown inside them', async () => {
    const text = `
<Section title="What went wrong" minutes={2.5}>

Spoken **words** with <Figure id="lift" />.

<Slide>

### The slide

- one
  - nested, <Figure id="goal" />
- two

</Slide>

<Ask question="failure">

The answer.

</Ask>

</Section>
`;
    expect(await html(text)).toMatchInlineSnapshot(`
      "<section class="talk-section" aria-labelledby="what-went-wrong"><h2 id="what-went-wrong">What went wrong <span class="minutes">2.5 min</span></h2><p>Spoken <strong>words</strong> with <data class="figure" value="8"><button type="button" popovertarget="figure:lift">8 percent</button><span class="figure-on-paper"> (the test)</span></data>.</p><div class="slide" role="group" aria-label="Slide"><h3 id="the-slide">The slide</h3><ul>
      <li>one
      <ul>
      <li>nested, <data class="figure" value="<50"><button type="button" popovertarget="figure:goal">under fifty milliseconds</button><span class="figure-status"> (target)</span><span class="figure-on-paper"> (&#x3C;50 ms, target, the test)</span></data></li>
      </ul>
      </li>
      <li>two</li>
      </ul></div><details class="ask"><summary>What went wrong?</summary><p>The answer.</p><p class="quiet"><a href="/questions/failure/">All stories for this question</a></p></details></section>"
    `);
  });

  it.each([
    ['a component on one line', '<Ask question="failure">Short.</Ask>'],
    ['a figure alone on its line', '<Figure id="delay" />'],
    ['a private note on one line', '<Private>A note.</Private>'],
    ['a private note in a line', 'Said <Private>not this</Private> aloud.'],
    ['a section without minutes', '<Section title="Later">\n\nText.\n\n</Section>'],
    ['an empty slide', '<Slide>\n\n</Slide>'],
  ])('has %s', async (_what, text) => {
    expect(await html(text)).toMatchSnapshot();
  });

  it.each([
    ['a table with alignment', '| a | b |\n|:--|--:|\n| 1 | `2` |'],
    ['a task list', '- [ ] open\n- [x] done'],
    ['a footnote', 'Text.[^1]\n\n[^1]: A note with *emphasis*.'],
    ['strikethrough and an address', '~~no~~ https://example.org'],
    ['quotes and dots, but not two hyphens', '"It\'s" fine... or --not'],
    ['comments and literals in braces', "One {/* gone */}{'two'} {3}.\n\n{/* a whole line */}"],
    [
      'HTML tags',
      '<details open>\n<summary>More</summary>\n\nInside *this*.\n\n</details>\n\nA <kbd class="key">K</kbd><br/>',
    ],
    ['signs that HTML would take for its own', 'a \\< b & c > d `<x>`'],
    ['other scripts', '## 失敗から学ぶ\n\nÜber naïve Σ 😀'],
    ['a hard line break and a quotation', 'a\\\nb\n\n> c'],
  ])('has %s', async (_what, text) => {
    expect(await html(text)).toMatchSnapshot();
  });

  it.each([
    ['مرحبا بالعالم', '<p dir="auto">مرحبا بالعالم</p>'],
    ['## שלום Acme', '<h2 dir="auto" id="שלום-acme">שלום Acme</h2>'],
    // The list has one direction, so that its marks stand at its beginning.
    ['- One\n- שניים', '<ul dir="auto">\n<li>One</li>\n<li>שניים</li>\n</ul>'],
    ['> اقتباس', '<blockquote>\n<p dir="auto">اقتباس</p>\n</blockquote>'],
    ['<Section title="المشكلة" minutes={2}>\n\nOne.\n\n</Section>', 'id="المشكلة" dir="auto">'],
    ['<p dir="ltr">مرحبا</p>', '<p dir="ltr">مرحبا</p>'],
    ['失敗 and नमस्ते', '<p>失敗 and नमस्ते</p>'],
  ])('says from which side to read where some of it is read from the right: %s', async (text, expected) => {
    expect(await html(text)).toContain(expected);
  });

  it('has no inline style and no script', async () => {
    const { html: all } = await readText('| a |\n|:-:|\n| 1 |\n\n```js\nconst a = 1;\n```\n');
    expect(all).not.toMatch(/<script|style=|\son[a-z]+=/u);
  });
});

describe('code', () => {
  it.each([
    ['is colored by its language', '```ts\n// why\nconst a: string = `x`;\n```'],
    ['of an unknown language stays plain', '```klingon\nif <b>\n```'],
    ['without a language stays plain', '```\nplain\n```'],
    ['may have an alias', '```yml\na: "b"\n```'],
  ])('%s', async (_what, text) => {
    expect(await html(text)).toMatchSnapshot();
  });
});
