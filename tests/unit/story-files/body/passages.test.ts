import { describe, expect, it } from 'vitest';
import type { OutlinePassage } from '../../../../src/bank/outline.ts';
import { readText, type ReadTextOptions } from '../../../fixtures/read-text.ts';

const passagesOf = async (text: string, options?: ReadTextOptions): Promise<OutlinePassage[]> =>
  (await readText(text, options)).outline.passages;

describe('the passages of a full story', () => {
  it('are told apart by headings and sections', async () => {
    const text =
      'Before.\n\n<Section title="What & why" minutes={5}>\n\nWe.\n\n### So\n\nThey.\n\n</Section>\n\n## A\n\n## A';
    expect(await passagesOf(text)).toEqual([
      { heading: '', slug: '', text: 'Before.', position: { line: 1, column: 1 } },
      { heading: 'What & why', slug: 'what--why', text: 'We.', position: { line: 3, column: 1 } },
      { heading: 'So', slug: 'so', text: 'They.', position: { line: 7, column: 1 } },
      { heading: 'A', slug: 'a', text: '', position: { line: 13, column: 1 } },
      { heading: 'A', slug: 'a-1', text: '', position: { line: 15, column: 1 } },
    ]);
  });

  it.each([
    ['marked-up words', 'A **b**old w*o*rd &amp; `co de`.', 'A bold word & co de.'],
    ['lines of one paragraph', 'One\ntwo.', 'One two.'],
    ['a hard line break', 'One  \ntwo.', 'One\ntwo.'],
    ['a list', '- One\n  - two\n- three', 'One\ntwo\nthree'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', 'a\nb\n1\n2'],
    ['code', '```js\nconst a = 1;\n\nb();\n```', 'const a = 1;\nb();'],
    ['a figure', 'Up by <Figure id="lift" />, late by <Figure id="delay" />.', 'Up by 8 percent, late by 2 weeks.'],
    ['a question with its answer', '<Ask question="failure">\n\nThis.\n\n</Ask>', 'What went wrong?\nThis.'],
    ['a component without a question', '<Private>One.</Private>\n\nTwo.', 'One.\nTwo.'],
    ['code that has to be run', 'One {1 + 1} two.', 'One two.'],
  ])('hold %s', async (_what, text, plain) => {
    expect((await passagesOf(text)).map((passage) => passage.text)).toEqual([plain]);
  });

  it('have footnotes without their signs', async () => {
    expect(await passagesOf('One.[^1] Two.\n\n[^1]: A note.')).toMatchObject([
      { heading: '', text: 'One. Two.' },
      { heading: 'Footnotes', slug: 'footnote-label', text: 'A note.' },
    ]);
  });

  it('have nothing private in an edition for others', async () => {
    const text = 'Open.\n\n<Private>\n\n## Secret\n\nHidden.\n\n</Private>';
    expect(await passagesOf(text)).toHaveLength(2);
    expect(await passagesOf(text, { edition: 'public' })).toMatchObject([{ heading: '', text: 'Open.' }]);
  });
});
