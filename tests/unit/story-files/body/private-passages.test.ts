import { describe, expect, it } from 'vitest';
import { readText } from '../../../fixtures/read-text.ts';

describe.each(['shared', 'public'] as const)('in the %s edition', (edition) => {
  it.each([
    ['a passage', 'Open.\n\n<Private>\n\nsecret **and** <Figure id="lift" />\n\n</Private>\n\nOpen.'],
    ['words in a line', 'Open <Private>secret</Private> open.'],
    [
      'a passage inside a section',
      '<Section title="Open" minutes={1}>\n\n<Private>\n\n- secret\n\n</Private>\n\n</Section>',
    ],
    ['a passage inside a list', '- open\n\n  <Private>secret</Private>\n'],
    ['a footnote that only a passage refers to', 'Open.\n\n<Private>x[^a]</Private>\n\n[^a]: secret'],
    ['a footnote written in a passage', 'Open.[^a]\n\n<Private>\n\n[^a]: secret\n\n</Private>'],
    [
      'a footnote of a footnote that only a passage refers to',
      'Open <Private>x[^a]</Private>.\n\n[^a]: secret[^b]\n\n[^b]: secret',
    ],
    ['a passage in a footnote', 'Open.[^a]\n\n[^a]: Open <Private>secret</Private>.'],
    ['code', '<Private>\n\n```js\nsecret\n```\n\n</Private>\n\nOpen.'],
    ['a passage of a story that has to be run', '{1 + 1} Open.\n\n<Private>secret</Private>'],
  ])('nothing is left of %s', async (_what, text) => {
    expect((await readText(text)).html).toContain('secret');
    const { html, outline } = await readText(text, { edition });
    expect(html).toContain('pen');
    expect(html).not.toMatch(/secret|lift|8%|private/iu);
    expect(JSON.stringify(outline)).not.toContain('secret');
  });

  it.each([
    ['a passage between others', 'A\n\n<Private>x</Private>\n\nB', 'A\n\nB'],
    ['a passage at the start', '<Private>\n\nx\n\n</Private>\n\nB', 'B'],
    ['a passage at the end', 'A\n\n<Private>\n\nx\n\n</Private>', 'A'],
    ['words in a line', 'A <Private>x</Private> B', 'A B'],
    ['words at the end of a line', 'A <Private>x</Private>\n\nB', 'A\n\nB'],
    ['a line', '**<Private>x</Private>** <Private>y</Private>\n\nB', 'B'],
    ['a bullet', '- a\n- <Private>x</Private>\n- b', '- a\n- b'],
    ['the last bullet', '- a\n- <Private>x</Private>\n\nB', '- a\n\nB'],
    [
      'the first bullet and the last ones',
      '- <Private>x</Private>\n- a\n- <Private>y</Private>\n- <Private>z</Private>',
      '- a',
    ],
    ['all bullets below another', '- a\n  - <Private>x</Private>\n- b', '- a\n- b'],
    ['the end of a quotation', '> a\n>\n> <Private>x</Private>\n\nB', '> a\n\nB'],
    ['all bullets', 'A\n\n- <Private>x</Private>\n- <Private>y</Private>\n\nB', 'A\n\nB'],
    ['a heading', '## <Private>x</Private>\n\nB', 'B'],
    ['a quotation', '> <Private>x</Private>\n\nB', 'B'],
    ['what stands in a tag', 'A <kbd><Private>x</Private></kbd> B', 'A B'],
    ['what stands in a slide', '<Slide>\n\nA\n\n<Private>x</Private>\n\n</Slide>', '<Slide>\n\nA\n\n</Slide>'],
    ['a footnote', 'A <Private>x[^s]</Private>\n\n[^s]: secret', 'A'],
    ['an id like that of a heading', '<Private><b id="why">x</b></Private>\n\n## Why', '## Why'],
    ['a comment in a line', 'A {/* x */} B', 'A B'],
    ['a comment at the beginning and one at the end', '{/* x */}\n\nA\n\n{/* y */}', 'A'],
    ['a comment at the beginning of a line and one at its end', 'A\n\n{/* x */} *B* {/* y */}', 'A\n\n*B*'],
    ['a comment between others', 'A\n\n{/* x */}\n\n{/* y */}\n\nB', 'A\n\nB'],
    ['a comment beside a passage', 'A\n\n{/* x */}\n\n<Private>x</Private>\n\n{/* y */}\n\nB', 'A\n\nB'],
    ['a comment in a slide', '<Slide>\n\nA\n\n{/* x */}\n\nB\n\n</Slide>', '<Slide>\n\nA\n\nB\n\n</Slide>'],
  ])('nothing tells that there was %s', async (_what, text, openText) => {
    expect((await readText(text, { edition })).html).toBe((await readText(openText)).html);
  });

  it.each([
    ['an empty paragraph of a component', '<Slide>\n\n<Private>x</Private>\n\n</Slide>', 'class="slide"'],
    ['an empty cell', '| a | b |\n|-|-|\n| <Private>x</Private> | c |', '<td></td>'],
    ['a picture beside it', '<Private>x</Private> ![a](/favicon.svg)', '<img'],
  ])('%s stays', async (_what, text, html) => {
    expect((await readText(text, { edition })).html).toContain(html);
  });

  it('spaces that are written out stay', async () => {
    const { html } = await readText("A{' '}{'  '}B <pre>{'a\\n'}{'  b'}</pre>", { edition });
    expect(html).toBe('<p>A   B <pre>a\n  b</pre></p>');
  });

  it('other footnotes stay', async () => {
    const { html } = await readText('A[^a] <Private>B[^b]</Private>\n\n[^a]: open\n\n[^b]: secret', { edition });
    expect(html).toContain('open');
    expect(html).not.toContain('secret');
  });

  it.each([
    ['before the others', 'X <Private>x[^s]</Private> A[^a] B[^b]', 'X A[^a] B[^b]'],
    ['between the others', 'A[^a] <Private>x[^s]</Private> B[^b]', 'A[^a] B[^b]'],
    ['to the second first', 'X <Private>x[^b]</Private> A[^a] B[^b]', 'X A[^a] B[^b]'],
    [
      'once more to one of them',
      'A[^a] <Private>x[^b]</Private> B[^b] <Private>[^b]</Private> C[^b]',
      'A[^a] B[^b] C[^b]',
    ],
  ])('references in a passage %s change nothing of the other footnotes', async (_where, text, openText) => {
    const notes = '\n\n[^a]: one[^c]\n\n[^b]: two\n\n    lines\n\n[^c]: three';
    const secret = text.includes('[^s]') ? '\n\n[^s]: secret' : '';
    const shown = await readText(text + notes + secret, { edition });
    expect(shown.html).toBe((await readText(openText + notes)).html);
  });

  it('nothing is left of a reference whose footnote was written in a passage', async () => {
    const { html } = await readText('Open[^a]\n\n<Private>\n\n[^a]: secret\n\n</Private>', { edition });
    expect(html).toBe('<p>Open</p>');
  });

  it('no empty list of footnotes stays', async () => {
    const { html } = await readText('A <Private>B[^b]</Private>\n\n[^b]: secret', { edition });
    expect(html).toBe('<p>A</p>');
  });
});
