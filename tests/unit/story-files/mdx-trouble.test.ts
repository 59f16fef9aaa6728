import { describe, expect, it } from 'vitest';
import { parseStoryTree } from '../../../src/story-files/body/story-tree.ts';

/** Place, message and suggestion of the first thing that keeps a text from being read. */
function trouble(text: string): unknown[] {
  const result = parseStoryTree('stories/a.mdx', text);
  if (!('kind' in result) || result.kind !== 'mdx-syntax') return [];
  const { location, details } = result;
  return [`${location.line}:${location.column}`, details.message, details.suggestion];
}

describe('what is said of a text that cannot be read', () => {
  it.each([
    ['It took <50 ms.', '1:9', '\\<50 ms'],
    ['One.\n\nWith <3, me', '3:6', '\\<3, me'],
    ['<!-- to do -->', '1:1', '{/* to do */}'],
    ['See <https://example.com/a>.', '1:5', 'https://example.com/a'],
    ['Mail <me@example.com>.', '1:6', 'me@example.com'],
    ['<Section title="One" minutes=2.5>\n\nx\n\n</Section>', '1:1', '<Section title="One" minutes={2.5}>'],
    ['<Figure id=cost />', '1:1', '<Figure id="cost" />'],
    ['<Figure id="cost />', '1:1', undefined],
    ['<Slide>\n\nOne.', '1:1', undefined],
    ['<Figure id="cost">', '1:1', undefined],
    ['One.\n\n</Slide>', '3:1', undefined],
    ['<Slide>\n\nOne.\n\n</Slid>', '5:1', '</Slide>'],
    ['<Private>one\n\ntwo</Private>', '1:1', undefined],
    ['A set {1, 2 of', '1:7', '\\{1'],
    ['A set {one two}', '1:12', undefined],
  ])('%j: at %s, type %j', (text, place, suggestion) => {
    expect(trouble(text)).toEqual([place, expect.any(String), suggestion]);
  });

  it('says it without the terms of a parser', () => {
    const words = [
      'It took <50 ms.',
      '<!-- a -->',
      '<https://example.com>',
      '<Figure id=cost />',
      '<Figure id="cost />',
      '<Slide>\n\nOne.',
      'One.\n\n</Slide>',
      '<Slide>\n\nOne.\n\n</Slid>',
      '<Private>one\n\ntwo</Private>',
      'A set {1, 2 of',
      'A set {one two}',
    ].map((text) => trouble(text)[1]);
    expect(words).toMatchInlineSnapshot(`
      [
        "\`<\` looks like the beginning of a component here",
        "a comment is written another way here",
        "an address needs no angle brackets",
        "a value after \`=\` needs quotation marks, and a number needs braces",
        "a quotation mark is opened in this tag and never closed",
        "\`<Slide>\` is opened here and never closed by \`</Slide>\`",
        "\`</Slide>\` closes something that was never opened",
        "\`</Slid>\` cannot close \`<Slide>\`, which was opened on line 1",
        "\`<Private>\` is not closed in the paragraph or list where it is opened: put it and \`</Private>\` on lines of their own, with empty lines around",
        "\`{\` is opened here and never closed",
        "what stands in these braces is not valid code",
      ]
    `);
  });
});
