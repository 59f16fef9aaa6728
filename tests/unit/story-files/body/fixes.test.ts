import { describe, expect, it } from 'vitest';
import { correctText } from '../../../fixtures/correct-text.ts';
import { problemsOfText, readText } from '../../../fixtures/read-text.ts';

const section = (inner: string): string => `<Section title="A" minutes={5}>\n\n${inner}\n\n</Section>`;

/** What an author typed, and the HTML of what they meant. */
const slips: readonly [what: string, typed: string, meant: string | RegExp][] = [
  // Signs that begin a component or code here.
  ['less than', 'It took <50 ms.', '<p>It took &#x3C;50 ms.</p>'],
  ['less than, thrice', 'a <3, b <- c and d <', '<p>a &#x3C;3, b &#x3C;- c and d &#x3C;</p>'],
  ['a placeholder', 'Dear <name>, hello', '<p>Dear &#x3C;name>, hello</p>'],
  ['two brackets', 'a <<name>> b', '<p>a &#x3C;&#x3C;name>> b</p>'],
  ['types of code', 'a List<String> and Map<K, V>', '<p>a List&#x3C;String> and Map&#x3C;K, V></p>'],
  ['a tag of nobody', 'a <manager>b</manager>', '<p>a &#x3C;manager>b&#x3C;/manager></p>'],
  ['an address in brackets', 'See <https://example.org/a>.', /<a href="https:\/\/example\.org\/a"/u],
  ['a mail address in brackets', 'Mail <me@example.org>.', /<a href="mailto:me@example\.org">/u],
  ['braces of prose', 'A set {one two} of', '<p>A set {one two} of</p>'],
  ['braces in braces', 'a {b {c} d} e', '<p>a {b {c} d} e</p>'],
  ['a brace alone', 'A set {1, 2 of', '<p>A set {1, 2 of</p>'],
  ['only a brace', '{', '<p>{</p>'],
  ['a name in braces', 'I told {manager} that', '<p>I told {manager} that</p>'],
  ['a name in two braces', 'Hi {{name}}', '<p>Hi {{name}}</p>'],
  ['a name within a word', 'Ethernet{module}/1', '<p>Ethernet{module}/1</p>'],
  ['a formula', 'costs $\\frac{a}{b}$', '<p>costs $\\frac{a}{b}$</p>'],
  ['a path of a page', 'Title: {{ page.title }}', '<p>Title: {{ page.title }}</p>'],
  ['numbers in braces', 'The set {1, 2}', '<p>The set {1, 2}</p>'],
  ['an object in braces', 'Like {{a: 1}} here', '<p>Like {{a: 1}} here</p>'],
  ['empty braces', 'Put {} here', '<p>Put {} here</p>'],
  ['a yes in braces', 'It is {true} that', '<p>It is {true} that</p>'],
  ['the name of a table', 'a {props.title} b', '<p>a {props.title} b</p>'],
  ['a name in an attribute', '<p title={word}>a</p>', '<p title="word">a</p>'],
  [
    'a sentence that begins like code',
    'import taxes were high.\n\nSo what.',
    '<p>Import taxes were high.</p>\n<p>So what.</p>',
  ],
  ['another one', 'export controls changed {a lot', '<p>Export controls changed {a lot</p>'],
  ['one inside a component', section('import duties rose.'), /<p>Import duties rose\.<\/p>/u],
  ['code without an empty line', 'export const a = 1\nSo what.', /<p>So what\.<\/p>/u],
  ['a comment', 'a <!-- to do --> b', '<p>a  b</p>'],
  ['a comment of two paragraphs', '<!-- one\n\ntwo -->\n\na', '\n<p>a</p>'],
  ['a comment with an end of ours', 'a <!-- b */ c --> d', '<p>a  d</p>'],
  ['a comment that never ends', 'a {/* b', '<p>a </p>'],
  // Tags.
  ['a line break', 'one<br>two', '<p>one<br>two</p>'],
  ['a line break in bold letters', '<b>one<br>two</b>', '<p><b>one<br>two</b></p>'],
  ['a line break in a table', '| a | b |\n|---|---|\n| x<br>y | z |', /<td>x<br>y<\/td>/u],
  ['a wrong line break', 'one</br>two', '<p>one<br>two</p>'],
  ['a rule', '<hr>', '<hr>'],
  ['a picture', '<img src="/favicon.svg" alt="x">', /<img src="\/favicon\.svg" alt="x"/u],
  ['curly quotation marks', section('a').replaceAll('"A"', '“A”'), /<h2 id="a">A /u],
  ['curly quotation marks on a figure', '<Figure id=“delay” />', /2 weeks/u],
  ['no quotation marks', '<Figure id=delay />', /2 weeks/u],
  ['no quotation marks around an address', '<a href=/search/>b</a>', '<p><a href="/search/">b</a></p>'],
  [
    'no quotation marks on a picture',
    '<img src=/favicon.svg alt=x width=50%>',
    /<img src="\/favicon\.svg" alt="x" width="50%"/u,
  ],
  ['no quotation marks around several words', section('a').replace('"A"', 'What we did'), /<h2 id="what-we-did">/u],
  ['a comparison like a tag', 'a <b and c=d> e', '<p>a &#x3C;b and c=d> e</p>'],
  ['quotation marks within a value', section('a').replace('"A"', '"The "big" one"'), /<h2 [^>]*>The "big" one /u],
  ['curly ones within curly ones', section('a').replace('"A"', '“The “big” one”'), /<h2 [^>]*>The “big” one /u],
  ['both kinds within a value', section('a').replace('"A"', `"It's "big""`), /<h2 [^>]*>It's "big" /u],
  ['an apostrophe within a value', section('a').replace('"A"', `'It's big'`), /<h2 [^>]*>It's big /u],
  ['another apostrophe', section('a').replace('"A"', `'the teams' work'`), /<h2 [^>]*>the teams' work /u],
  ['colons for values', section('a').replaceAll('=', ': '), /<h2 id="a">A .*5 min/u],
  [
    'a tag on several lines',
    '<Slide\n  priority=1\n>\n\none\n\n</Slide>',
    /<div class="slide"[^>]*><p>one<\/p><\/div>/u,
  ],
  ['no braces', section('a').replace('{5}', '5'), /5 min/u],
  ['a quotation mark that is not closed', '<Figure id="delay />', /2 weeks/u],
  ['a number in quotation marks', section('a').replace('{5}', '"5"'), /5 min/u],
  ['a text in braces', section('a').replace('"A"', '{7}'), /<h2 id="7">7 /u],
  ['a figure that is not closed', 'a <Figure id="delay"> b', /2 weeks<.*<\/data> b/u],
  ['large letters', '<B>a</B> and <Strong>b</Strong>', '<p><b>a</b> and <strong>b</strong></p>'],
  ['large letters that nothing closes', '<B>one<BR>two</B>', '<p><b>one<br>two</b></p>'],
  ['letters of two sizes', '<B>a</b> and <i>b</I>', '<p><b>a</b> and <i>b</i></p>'],
  ['a frame around a picture', '<figure>\n\n![a](/favicon.svg)\n\n</figure>', /^\s*<p><img [^>]*><\/p>\s*$/u],
  ['a section without a title', '<section>\n\na\n\n</section>', /^\s*<p>a<\/p>\s*$/u],
  ['a paragraph that is not closed', '<p>one\n\ntwo', '<p>one</p>\n<p>two</p>'],
  ['a tag that should close', '<b>one<b> two', '<p><b>one</b> two</p>'],
  ['a closing tag too many', 'one\n\n</Slide>\n\ntwo', '<p>one</p>\n<p>two</p>'],
  ['a mistyped closing tag', '<Slide>\n\none\n\n</Slid>', /<div class="slide"[^>]*><p>one<\/p><\/div>/u],
  ['a missing closing tag', section('<Slide>\n\none'), /<div class="slide"[^>]*><p>one<\/p><\/div><\/section>/u],
  ['crossed tags', '<i><b>x</i></b>', '<p><i><b>x</b></i></p>'],
  ['a tag of nobody in bold letters', 'a <b>b <manager>c</b> d', '<p>a <b>b &#x3C;manager>c</b> d</p>'],
  ['a refused tag in bold letters', 'a <b>b <font>c</b> d', '<p>a <b>b c</b> d</p>'],
  ['a refused tag that is never closed', 'a <font>b', '<p>a b</p>'],
  [
    'a note over two paragraphs',
    '<Private>one\n\ntwo</Private>',
    /<div class="private"[^>]*><p>one<\/p><p>two<\/p><\/div>/u,
  ],
  [
    'details on one line',
    '<details><summary>More</summary>\none\n</details>',
    '<details><summary>More</summary><p>one</p></details>',
  ],
  ['a closing tag in a quotation', '<Private>\n\n> one </Private>', /<p>one<\/p>\n<\/blockquote><\/div>/u],
  [
    'a slide in a line',
    'one <Slide>two</Slide> three',
    /<p>one<\/p>\s*<div class="slide"[^>]*><p>two<\/p><\/div>\s*<p>three<\/p>/u,
  ],
  [
    'a slide in a line, and what stands in it',
    'one <Slide>two {manager}<br> three</Slide> four',
    /<div class="slide"[^>]*><p>two \{manager\}<br> three<\/p><\/div>\s*<p>four<\/p>/u,
  ],
  [
    'a note over two paragraphs, and what stands in it',
    '<Private>one <br>\n\ntwo</Private>',
    /<div class="private"[^>]*><p>one <br><\/p><p>two<\/p><\/div>/u,
  ],
  [
    'slides in slides in a line',
    'one <Slide>two <Slide>three</Slide></Slide>',
    /<p>two<\/p><div class="slide"[^>]*><p>three<\/p><\/div><\/div>/u,
  ],
  ['a mistyped component', 'a <Figur id="delay" /> b', /2 weeks/u],
  ['a component in lower case', section('a').replaceAll('Section', 'section'), /5 min/u],
  ['a mistyped prop', section('a').replace('minutes', 'minutos'), /5 min/u],
  ['a prop too many', '<Slide wide>\n\none\n\n</Slide>', /<p>one<\/p>/u],
  ['what a word processor leaves', 'a<o:p></o:p> b', '<p>a b</p>'],
  ['old letters', '<font color="red">**a**</font> b', '<p><strong>a</strong> b</p>'],
  ['old centering', '<center>\n\na\n\n</center>', /^\s*<p>a<\/p>\s*$/u],
  ['a script', 'a\n\n<script>{`x`}</script>', /^<p>a<\/p>\s*$/u],
  ['an inline style', '<p style="color: red" title="t">a</p>', '<p title="t">a</p>'],
  ['a script in an attribute', '<p onclick="x()">a</p>', '<p>a</p>'],
  // Marks of other programs.
  ['an id of a heading', '## What I did {#what-i-did}\n\na', '<h2 id="what-i-did">What I did</h2>\n<p>a</p>'],
  ['attributes of a paragraph', 'a\n{: .x}', '<p>a</p>'],
  ['the width of a picture', '![a](/b.png){width=50%} c', /^<p><img [^>]*> c<\/p>$/u],
  ['the width of a picture, as valid code', '![a](/b.png){width=200} c', /^<p><img [^>]*> c<\/p>$/u],
  ['a command', '{% include x %}\n\na', /^\s*<p>a<\/p>$/u],
  ['another command', 'a {{< figure src="x" >}} b', /^<p>a\s+b<\/p>$/u],
  ['a wiki link', 'See [[the-other-story]].', '<p>See <a href="/stories/the-other-story/">the-other-story</a>.</p>'],
  [
    'a wiki link with its own words',
    '[[The Other Story#What I did|it]]',
    '<p><a href="/stories/the-other-story/#what-i-did">it</a></p>',
  ],
  ['a wiki link to a heading', '[[#What I did]]', '<p><a href="#what-i-did">What I did</a></p>'],
  ['a picture of a wiki', '![[my chart.png|300]]', /<img src="\/pictures\/acme\/my%20chart\.png" alt="my chart"/u],
  ['a note of a wiki', '![[a note]]', '<p><a href="/stories/a-note/">a note</a></p>'],
  [
    'a block of colons',
    ':::tip\none **two**\n:::\n\nthree',
    /<p class="callout-title">Tip<\/p><p>one <strong>two<\/strong><\/p><\/div>\n<p>three/u,
  ],
  [
    'a block of colons with a title',
    '::: warning Mind *this*\n\none\n\n- two\n\n:::',
    /title">Mind <em>this<\/em><\/p><p>one<\/p><ul>\n<li>two/u,
  ],
  [
    'a block of exclamation marks',
    '!!! danger "Stop here"\n    one\n\n    two\n\nthree',
    /title">Stop here<\/p><p>one<\/p><p>two<\/p><\/div>\n<p>three/u,
  ],
  ['a block of question marks', '??? note\n    one', /title">Note<\/p><p>one<\/p>/u],
  [
    'a block of exclamation marks that begins on the same line',
    '!!! note one\n    two\n\nthree',
    /title">Note<\/p><p>one<\/p><p>two<\/p><\/div>\n<p>three/u,
  ],
  ['a title and a text on the same line', '!!! tip "T" one', /title">T<\/p><p>one<\/p>/u],
  ['a picture with spaces', '![c](./my chart.png)', /<img src="\/pictures\/acme\/my%20chart\.png" alt="c"/u],
  ['a picture with spaces and a title', '![c](./my chart.png "T")', /my%20chart\.png" alt="c" title="T"/u],
  ['a picture with its size', '![c](/a.svg =200x100)', /<img src="\/a\.svg" alt="c"/u],
  ['a link to nothing', 'See [the doc][doc].', '<p>See the doc.</p>'],
  ['a footnote without its note', 'A claim[^missing].', '<p>A claim.</p>'],
  [
    'a space within a link',
    'See [a b] (https://example.org/a).',
    /^<p>See <a href="https:\/\/example\.org\/a" [^>]*>a b<\/a>\.<\/p>$/u,
  ],
  [
    'a link the wrong way round',
    '(https://example.org/a)[a b]',
    /^<p><a href="https:\/\/example\.org\/a" [^>]*>a b<\/a><\/p>$/u,
  ],
  [
    'a link that is not closed',
    '[a b](https://example.org/a, c',
    /^<p><a href="https:\/\/example\.org\/a" [^>]*>a b<\/a>, c<\/p>$/u,
  ],
  ['a source of an AI model', 'It rose【4:0†report.pdf】.', '<p>It rose.</p>'],
  ['another one', 'It rose :contentReference[oaicite:0]{index=0}.', /^<p>It rose\s*\.<\/p>$/u],
  ['a comment on two lines', 'a %%b\nc%% d', '<p>a  d</p>'],
  ['marked words', 'a ==b c== d', '<p>a <mark>b c</mark> d</p>'],
  ['a comment of another program', 'a %%b%% c', '<p>a  c</p>'],
  ['a space within bold letters', '**Task: **mine', '<p><strong>Task:</strong> mine</p>'],
  ['no space behind bold letters', '**Task:**mine', '<p><strong>Task:</strong> mine</p>'],
  ['a heading without a space', 'a\n##Heading', '<p>a</p>\n<h2 id="heading">Heading</h2>'],
  ['a tag or a heading', '#Situation', '<h2 id="situation">Situation</h2>'],
  ['a list of a word processor', '•\tone\n•\ttwo', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['a list without spaces', '1.one\n2.two', '<ol>\n<li>one</li>\n<li>two</li>\n</ol>'],
  ['two marks of a list', '- • one', '<ul>\n<li>one</li>\n</ul>'],
  ['a table without its hyphens', '| a | b |\n| 1 | 2 |', /<th>a<\/th>\n<th>b<\/th>[^]*<td>1<\/td>\n<td>2<\/td>/u],
  ['a table with too few hyphens', '| a | b |\n|---|\n| 1 | 2 |', /<th>b<\/th>[^]*<td>2<\/td>/u],
  ['a table with empty lines', '| a | b |\n|---|---|\n\n| 1 | 2 |', /<th>b<\/th>[^]*<td>2<\/td>/u],
  ['a table whose lines are parted', '| a | b |\n\n|---|---|\n\n| 1 | 2 |', /<th>b<\/th>[^]*<td>2<\/td>/u],
  ['a table that is drawn', '+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+', /<th>b<\/th>[^]*<td>2<\/td>/u],
  ['a table of a spreadsheet', 'a\tb\n1\t2', /<th>b<\/th>[^]*<td>2<\/td>/u],
  ['a heading without words', 'a\n\n##\n\nb', '<p>a</p>\n<p>b</p>'],
  ['a list of headings', '[TOC]\n\na', /^<p><\/p>\s*<p>a<\/p>$|^\s*<p>a<\/p>$/u],
];

describe('the fix of', () => {
  it.each(slips)('%s: %j', async (_what, typed, meant) => {
    const corrected = await correctText(typed);
    expect(corrected.fixes).not.toEqual([]);
    for (const [index, lines] of corrected.typed.entries())
      for (const line of lines) expect(corrected.fixes[index]).toContain(line.trim());
    expect(await problemsOfText(corrected.text)).toEqual([]);
    const { html } = await readText(corrected.text);
    const plain = html.replaceAll('\u00A0', ' ');
    if (typeof meant === 'string') expect(plain).toBe(meant);
    else expect(plain).toMatch(meant);
  });

  it('is printed in full', async () => {
    const printed = await Promise.all(slips.map(async ([, typed]) => `${typed}\n→ ${(await correctText(typed)).fixes.join('\n→ ')}`)); // prettier-ignore
    await expect(`${printed.join('\n\n')}\n`).toMatchFileSnapshot('./__snapshots__/fixes.txt');
  });
});
