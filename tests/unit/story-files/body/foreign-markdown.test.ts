import { describe, expect, it } from 'vitest';
import { correctText } from '../../../fixtures/correct-text.ts';
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
    'One[^1] and two[^A-note].\n\n[^1]: a\n\n[^a-note]: b',
    '[a](<./my story.mdx>) [b](/search/ "a title") [c](/search/?q=a+b)',
    '- [ ] to do\n- [x] done',
    'From 9:30::45 to 10:30:00 :smile:',
    'Smile :-) and frown :-( and {":::"}',
  ])('is not %j', async (text) => {
    expect(await problemsOfText(text)).toEqual([]);
  });
});

describe('text that would not be shown', () => {
  it.each([
    ['One.[^1]\n\n[^1]: used\n\n[^2]: not used', '5:1', '[^2]'],
    ['a\n\n[Boss]: Never!', '3:1', '[Boss]:'],
    ['a[^A note]\n\n[^a note]: b', '3:1', '[^a note]:'],
    ['[Anna]: "Why?"', '1:1', '[Anna]:'],
    ['> a\n>\n> [TODO]: check', '3:3', '[TODO]:'],
    ['- a\n\n  [Bob]: https://example.org (it is here)', '3:3', '[Bob]:'],
    ['a [b]\n\n[b]: /search/\n[B]: twice', '4:1', '[B]:'],
    ['| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 | 2 | 3 |', '3:1', '| 1 | 2 | 3 |'],
    ['| a | b |\n|---|---|\n| 2 | `x|y` |', '3:1', '| 2 | `x|y` |'],
    ['> a | b\n> --|--\n> 1 | 2 | 3', '3:3', '1 | 2 | 3'],
  ])('%j: at %s', async (text, place, written) => {
    expect(await problemsOfText(text)).toEqual([[place, 'unshown-text', expect.objectContaining({ written })]]);
  });

  it.each([
    'a [Boss], [b][C d] and ![c]\n\n[boss]: /search/\n[c  D]: /search/ "t"\n[c]: /favicon.svg',
    '```\n[Boss]: Never!\n```\n\n`[Boss]: Never!`\n\n\\[Boss]: Never!',
    '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | |\n| 1 | `x\\|y` |\n1 | 2',
  ])('is not %j', async (text) => {
    expect(await problemsOfText(text)).toEqual([]);
  });

  it('is shown after the fix', async () => {
    const { text } = await correctText('a\n\n[Boss]: Never!\n[Anna]: "Why?"');
    expect((await readText(text)).html).toBe('<p>a</p>\n<p>[Boss]: Never!\n[Anna]: “Why?”</p>');
  });
});

describe('text that looks private', () => {
  it.each([
    [':::private\nOne.\n:::', '1:1'],
    ['::: Secret\nOne.\n:::', '1:1'],
    ['::::note\n:::hidden\nOne.\n:::\n::::', '1:1'],
    ['a\n\n!!! Private\n    One.', '3:1'],
    ['> [!PRIVATE]\n> One.', '1:1'],
    ['> [!private note]- My title\n> One.', '1:1'],
    ['> One.\n>\n> [!confidential]\n> Two.', '3:3'],
    ['> > [!hidden]\n> > One.', '1:3'],
    ['- a\n\n  > [!secret]\n  > One.', '3:3'],
    ['[!Private] One.', '1:1'],
    ['One :private[two].', '1:5'],
    ['One < Private >two</Private>', '1:5'],
    ['One < /private> two', '1:5'],
    ['One < redact as="two">', '1:5'],
  ])('is a problem in %j at %s', async (text, place) => {
    expect(await problemsOfText(text)).toContainEqual([place, 'unhidden-text', expect.anything()]);
  });

  it('is a problem where a class says so', async () => {
    const message = 'this looks private, but nothing hides it';
    expect(await problemsOfText('One.\n{.private}')).toEqual([
      ['2:1', 'mdx-syntax', expect.objectContaining({ message, corrections: [] })],
    ]);
  });

  it.each([
    'The budget: public < private spending, and private > public',
    '\\< Private >, \\[!private] and `< Private >`',
    '> [!NOTE] Private schools\n> One.',
    'The private one, !private, [private], a:private and 3:secret[0]',
    '!!! Privately I said so',
  ])('is not %j', async (text) => {
    expect(await problemsOfText(text)).toEqual([]);
  });

  it.each([
    '> [!private]\n> Secret.',
    ':::confidential My title\n\nSecret.\n\n- secret\n\n:::',
    '- a\n\n  :::private\n  Secret.\n\n  Secret.\n  :::',
    '!!! hidden "Secret"\n    Secret.',
    'a :secret[Secret] b',
    'a < Private >Secret< / Private > b',
    '> [!private]\n> one\nSecret',
  ])('is left out of the editions for others after the fix of %j', async (text) => {
    const corrected = await correctText(text);
    expect((await readText(corrected.text)).html).toMatch(/secret/iu);
    expect((await readText(corrected.text, { edition: 'public' })).html).not.toMatch(/secret/iu);
  });
});

describe('tags with white space in them', () => {
  it.each([
    ['a < Figure id="delay" /> b', '< Figure id="delay" />', '<Figure id="delay" />'],
    ['a < Slide >', '< Slide >', '<Slide>'],
    ['a < /Slide >', '< /Slide >', '</Slide>'],
  ])('%j', async (text, typed, instead) => {
    expect(await problemsOfText(text)).toEqual([
      ['1:3', 'foreign-markdown', expect.objectContaining({ corrections: [expect.objectContaining({ typed, instead })] })], // prettier-ignore
    ]);
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
