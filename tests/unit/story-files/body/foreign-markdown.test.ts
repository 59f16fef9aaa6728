import { describe, expect, it } from 'vitest';
import { problemsOfText, readText } from '../../../fixtures/read-text.ts';

describe('Markdown of other programs', () => {
  it.each([
    ['See [[the-other-story]].', '1:5', '[[the-other-story]]'],
    ['![[chart.png]]', '1:1', '![[chart.png]]'],
    ['- one\n- two :::tip\n\n  :::tip\n  three\n  :::', '4:3', ':::tip'],
    ['a\n\n!!! danger "x"\n    b', '3:1', '!!! danger "x"'],
    ['![c](./my chart.png)', '1:1', '![c](./my chart.png)'],
    ['![c](a.svg =200x100)', '1:1', '![c](a.svg =200x100)'],
    ['a [doc][doc]', '1:3', '[doc][doc]'],
    ['a [doc][]', '1:3', '[doc][]'],
    ['claim[^missing]', '1:6', '[^missing]'],
    ['> one\n> two[^a]', '2:6', '[^a]'],
    ['a ==b==', '1:3', '==b=='],
    ['a %%b%%', '1:3', '%%b%%'],
    ['One.[^1]\n\n[^1]: used\n\n[^2]: not used', '5:1', '[^2]'],
    ['`code` **[[bold]]** and more', '1:10', '[[bold]]'],
  ])('%j: at %s', async (text, place, written) => {
    expect(await problemsOfText(text)).toEqual([[place, 'foreign-markdown', expect.objectContaining({ written })]]);
  });

  it.each([
    'a[0], m[0][1], f[i](a b)',
    '[ ] to do, [sic], [x], [1][2], [[1, 2], [3, 4]], x[["a"]]',
    '`[[code]]`, `:::tip`, `![c](a b)`, <code>[[x]]</code>',
    '```\n:::tip\n[[code]]\n!!! note\nclaim[^a]\n```',
    '\\[[x]] \\[^a] \\==b== \\[a][b]',
    'a == b, c === d, if (a==b && c==d), 100 %% 3',
    'Wow!!! Really??? ::: and so on :::',
    '[a][b] and [c]\n\n[b]: /search/\n[c]: /search/',
    'One[^1] and two[^A note].\n\n[^1]: a\n[^a note]: b',
    '[a](<./my story.mdx>) [b](/search/ "a title") [c](/search/?q=a+b)',
    '- [ ] to do\n- [x] done',
    'From 9:30::45 to 10:30:00 :smile:',
    'Smile :-) and frown :-( and {":::"}',
  ])('is not %j', async (text) => {
    expect(await problemsOfText(text)).toEqual([]);
  });
});

describe('marks', () => {
  it.each([
    ['It took 3~5 days instead of 10~20 days.', 'It took 3~5 days instead of 10~20 days.'],
    ['H~2~O and a~b~c', 'H~2~O and a~b~c'],
    ['a~**b**~c', 'a~<strong>b</strong>~c'],
    ['~~gone~~ and ~gone~', '<del>gone</del> and <del>gone</del>'],
    ['これは**「重要」**です', 'これは<strong>「重要」</strong>です'],
    ['これは**「一」**と**「二」**です', 'これは<strong>「一」</strong>と<strong>「二」</strong>です'],
    ['これは*「重要」*です', 'これは<em>「重要」</em>です'],
    ['这是**“重要”**的', '这是<strong>“重要”</strong>的'],
    ['これは**「[ここ](/search/)」**です', 'これは<strong>「<a href="/search/">ここ</a>」</strong>です'],
    ['これは\\*\\*「重要」\\*\\*です', 'これは**「重要」**です'],
    ['5*(3+2)*4', '5*(3+2)*4'],
    ['**一**、これは**「二 *三*」**です', '<strong>一</strong>、これは<strong>「二 <em>三</em>」</strong>です'],
    ['これは**「重要」です', 'これは**「重要」です'],
    ['これは ** 重要 ** です', 'これは ** 重要 ** です'],
  ])('%s', async (text, html) => {
    expect((await readText(text)).html).toBe(`<p>${html}</p>`);
  });
});

describe('callouts', () => {
  const callout = (title: string, inner = '', label = title): string =>
    `<div class="callout" role="note" aria-label="${label}"><p class="callout-title">${title}</p>${inner}</div>`;

  it.each([
    ['> [!NOTE]\n> One **two**.', callout('Note', '<p>One <strong>two</strong>.</p>')],
    ['> [!important]\n>\n> One.\n>\n> - two', callout('Important', '<p>One.</p><ul>\n<li>two</li>\n</ul>')],
    ['> [!TIP] My *own* title\n> One.', callout('My <em>own</em> title', '<p>One.</p>', 'My own title')],
    ['> [!faq]- Can it fold?\n> No.', callout('Can it fold?', '<p>No.</p>')],
    ['> [!WARNING]', callout('Warning')],
    ['> [!NOTE]\n> > [!TIP]\n> > One.', callout('Note', callout('Tip', '<p>One.</p>'))],
    ['> a [!NOTE]', '<blockquote>\n<p>a [!NOTE]</p>\n</blockquote>'],
    ['[!NOTE]', '<p>[!NOTE]</p>'],
  ])('%j', async (text, html) => {
    expect((await readText(text)).html).toBe(html);
  });
});

describe('details', () => {
  it.each([
    ['<details>\n<summary>More</summary>\none\n\n- two\n</details>'],
    ['<details>\n<summary>More</summary>\n\none\n\n- two\n\n</details>'],
  ])('%j', async (text) => {
    const { html } = await readText(text);
    expect(html.replaceAll('\n', '')).toBe('<details><summary>More</summary><p>one</p><ul><li>two</li></ul></details>');
  });
});
