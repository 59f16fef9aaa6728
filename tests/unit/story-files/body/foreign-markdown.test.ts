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
    'See [sic] (there), [1] (https://example.org/a), a[b] (c) and `[a] (https://example.org/b)`',
    '[a](https://example.org/a "t"), https://example.org/a) and 【重要】',
    'Smile :-) and frown :-( and {":::"}',
  ])('is not %j', async (text) => {
    expect(await problemsOfText(text)).toEqual([]);
  });
});

describe('marks that mark nothing', () => {
  it.each([
    ['**Situation: **We did.', '1:1', '**Situation: **We', '**Situation:** We'],
    ['a ** bold** and', '1:3', '** bold**', '**bold**'],
    ['- a\n- **b **c', '2:3', '**b **c', '**b** c'],
    ['> one\n> **two **three', '2:3', '**two **three', '**two** three'],
    ['| **a **b | c |\n|---|---|', '1:3', '**a **b', '**a** b'],
    ['## **a **b', '1:4', '**a **b', '**a** b'],
    ['**[a](/search/) `b` **c', '1:1', '**[a](/search/) `b` **c', '**[a](/search/) `b`** c'],
    ['a,** b** c', '1:2', ',** b**', ', **b**'],
    ['** a **b', '1:1', '** a **b', '**a** b'],
    ['a (**b **), c', '1:4', '**b **', '**b**'],
    ['**Context:**We were', '1:1', '**Context:**We', '**Context:** We'],
    ['***both ***at', '1:1', '***both ***at', '***both*** at'],
    ['__Task: __mine', '1:1', '__Task: __mine', '__Task:__ mine'],
    ['*word *next', '1:1', '*word *next', '*word* next'],
    ['_word _next', '1:1', '_word _next', '_word_ next'],
    ['~~gone ~~and', '1:1', '~~gone ~~and', '~~gone~~ and'],
  ])('%j: at %s', async (text, place, typed, instead) => {
    const correction = expect.objectContaining({ typed, instead }) as unknown;
    expect(await problemsOfText(text)).toEqual([
      [place, 'foreign-markdown', expect.objectContaining({ written: typed, corrections: [correction] })],
    ]);
    expect(await problemsOfText((await correctText(text)).text)).toEqual([]);
  });

  it.each([
    'a * b * c, 2 ** 3 and 4 ** 5, 2 **3 and 4 **5, 5 *3 and 4 *5',
    '*args and *kwargs, **args, **kwargs, *.py and *.ts, _id and _rev, snake_case and __init__',
    'Price* applies. *Terms apply. Sales** grew and costs** fell. **Adjusted.',
    '*Figures for 2023. *Excludes tax.',
    '`**a **b`, \\*\\*a \\*\\*b, f****ing and ****',
    '```\n**a **b\n```',
    'これは**「一」**と ** 重要 ** です',
  ])('are not in %j', async (text) => {
    expect(await problemsOfText(text)).toEqual([]);
  });
});

describe('lines that are no heading, list or table', () => {
  it.each([
    ['one\n##Two', '2:1', '##Two', 'one\n## Two'],
    ['- ###Two', '1:3', '###Two', '- ### Two'],
    ['#What I did\n\ntwo', '1:1', '#What I did', '# What I did\n\ntwo'],
    ['##\u00A0One', '1:1', '##\u00A0One', '## One'],
    ['＃　一', '1:1', '＃　一', '# 一'],
    ['-one\n-two', '1:1', '-one', '- one\n- two'],
    ['*one\nand\n\n*two\n\nthree', '1:1', '*one', '- one\nand\n\n- two\n\nthree'],
    ['- one\n-two', '2:1', '-two', '- one\n- two'],
    ['-\u00A0one', '1:1', '-\u00A0one', '- one'],
    ['1.one\n2.two', '1:1', '1.one', '1. one\n2. two'],
    ['a:\n· one\n· two', '2:1', '· one', 'a:\n- one\n- two'],
    ['·\tone\no\ttwo\no\tthree\n·\tfour', '1:1', '·\tone', '- one\n  - two\n  - three\n- four'],
    ['> • **one**\n> • two', '1:3', '• **one**', '> - **one**\n> - two'],
    ['–\tone', '1:1', '–\tone', '- one'],
    ['- • one', '1:3', '• one', '- one'],
    ['・一\n・二', '1:1', '・一', '- 一\n- 二'],
    ['| a | b |\n| 1 | 2 |', '1:1', '| a | b |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['| a | b |\n|---|\n| 1 | 2 |', '1:1', '| a | b |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['| a | b |\n|—|—:|\n| 1 | 2 |', '1:1', '| a | b |', '| a | b |\n| --- | ---: |\n| 1 | 2 |'],
    ['> | a | b |\n> | 1 | 2 |', '1:3', '| a | b |', '> | a | b |\n> | --- | --- |\n> | 1 | 2 |'],
    ['| a | b |\n\n|---|---|\n\n| 1 | 2 |', '1:1', '| a | b |', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    [
      '| a | b |\n|---|---|\n\n| 1 | 2 |\n\n| 3 | 4 |',
      '2:1',
      '|---|---|',
      '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |',
    ],
    ['+---+---+\n| a | b |\n|   | c |\n+===+===+\n| 1 | 2 |\n+---+---+', '1:1', '+---+---+', '| a | b c |\n| --- | --- |\n| 1 | 2 |'], // prettier-ignore
    ['a | b\n1 | 2', '1:1', 'a | b', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['a\tb\n1\t2', '1:1', 'a\tb', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
  ])('%j: at %s', async (text, place, written, meant) => {
    expect(await problemsOfText(text)).toEqual([[place, 'foreign-markdown', expect.objectContaining({ written })]]);
    expect((await correctText(text)).text).toBe(meant);
    expect(await problemsOfText(meant)).toEqual([]);
  });

  it.each([
    '#1 was the best.\n\n#tag\n\n#MeToo came up.\n\n#Leadership #Teamwork\n\nSee #Situation and ##this',
    '-John\n\n*Only one note.\n\n-5 degrees\n-10 degrees\n+1 for that\n+2 for this',
    '1.FC Köln won.\n\n1.5 million\n2.5 million',
    '– Why?\n– Because.',
    'Berlin • Paris\n• London and o two',
    '○○社で働く',
    '• one  \n• two\\\n• three',
    '|x| < |y|\n\n| a | b |\n\na || b\nc || d'.replace('<', '\\<'),
    '| a | b |\n|---|---|\n| 1 | 2 |\n\n| c | d |\n|---|---|\n| 3 | 4 |',
    'Name:\tAnna\n\na | b | c',
    '- a | b\n- c | d',
    'a | b  \nc | d',
    '```\n##a\n-b\n-c\n| d | e |\n| f | g |\n```\n\n`| a | b |`\n`| c | d |`',
    '\\##one\n\n\\-two\n\\-three\n\n\\| a | b |\n| c | d |',
  ])('are not in %j', async (text) => {
    expect(await problemsOfText(text)).toEqual([]);
  });

  it('are told in words where what to type looks the same, or is long', async () => {
    const [, , ofSpace] = (await problemsOfText('-\u00A0one'))[0] ?? [];
    expect(ofSpace).toMatchObject({ advice: expect.stringContaining('type it again') as unknown });
    const [, , ofLong] = (await problemsOfText('•\tone\n'.repeat(20)))[0] ?? [];
    expect(ofLong).toMatchObject({ advice: 'Begin each entry with `- `.' });
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
    ['one\n\n##\n\ntwo', '3:1', '##'],
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
