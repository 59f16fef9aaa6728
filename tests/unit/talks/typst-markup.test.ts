import { describe, expect, it } from 'vitest';
import { bodyTree } from '../../../src/talks/print/body-tree.ts';
import { handoutMarkup, slidesMarkup } from '../../../src/talks/print/typst-markup.ts';

const options = {
  shown: (text: string) => text,
  pictureAt: (address: string) => (address === '/a.png' ? '/picture-0.png' : undefined),
};
const handout = (html: string): string => handoutMarkup(bodyTree(html), options).replace('#let room = none\n', '');

describe('the markup of a handout', () => {
  it.each([
    ['<p>One.</p>', '#paragraph[#"One."]'],
    ['<p># $x$ *a* _b_ `c` @d [e] \\ "f" &#x3C;g></p>', '#paragraph[#"# $x$ *a* _b_ `c` @d [e] \\\\ \\"f\\" <g>"]'],
    ['<h3 id="a">Why</h3>', '#title(3)[#"Why"]'],
    ['<p><strong>A</strong><em>b</em></p>', '#paragraph[#strong[#"A"]#emph[#"b"]]'],
    ['<p><code>a_b</code></p>', '#paragraph[#inline-code("a_b")]'],
    ['<pre><code><span>a</span>\n  b\n</code></pre>', '#code-block("a\n  b")'],
    ['<ul><li>A<ul><li>B</li></ul></li></ul>', '#bullets([#paragraph[#"A"]\n#bullets([#paragraph[#"B"]])])'],
    ['<ol start="3"><li>A</li></ol>', '#numbers.with(3)([#paragraph[#"A"]])'],
    ['<p><img src="/a.png" alt="A plan"></p>', '#picture("/picture-0.png", "A plan", room)'],
    ['<p><img src="/b.avif" alt="A plan"></p>', '#missing-picture[#"A plan"]'],
    ['<p dir="auto">שלום</p>', '#from-right[#paragraph[#"שלום"]]'],
    ['<div class="private"><p>Mine.</p></div>', '#private-note[#paragraph[#"Mine."]]'],
    [
      '<p><data class="figure"><button>8%</button><span class="figure-status"> (target)</span><span class="figure-on-paper"> (target, Q1)</span></data></p>',
      '#paragraph[#"8%"#" (target, Q1)"]',
    ],
    [
      '<details class="ask"><summary>Why?</summary><p>So.</p><p class="quiet"><a href="/q/">All</a></p></details>',
      '#ask[#paragraph[#"Why?"]][#paragraph[#"So."]]',
    ],
    [
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
      '#rows(1, table.header([#strong[#paragraph[#"A"]]]), [#paragraph[#"b"]])',
    ],
  ])('of %s', (html, markup) => {
    expect(handout(html)).toBe(markup);
  });
});

it('the markup of slides has them alone, with figures as on the screen', () => {
  const html =
    '<p>Said.</p><div class="slide"><p><data class="figure"><button>8%</button><span class="figure-status"> (target)</span><span class="figure-on-paper"> (Q1)</span></data></p></div>';
  expect(slidesMarkup(bodyTree(html), options)).toBe('#slide(0, room => [#paragraph[#"8%"#" (target)"]])');
});
