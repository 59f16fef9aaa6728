import { describe, expect, it } from 'vitest';
import { problemsOfText, readText } from '../../../fixtures/read-text.ts';

const known = ['Section', 'Slide', 'Ask', 'Figure', 'Private'];

describe('problems of components', () => {
  it.each<[string, string, unknown[]]>([
    [
      'an unknown component',
      'a <Figur id="x" />',
      [['1:3', 'unknown-component', { name: 'Figur', known, suggestion: 'Figure' }]],
    ],
    [
      'a component in lower case',
      '<section title="x">\n\na\n\n</section>',
      [['1:1', 'unknown-component', { name: 'section', known, suggestion: 'Section' }]],
    ],
    [
      'a tag that no page may have',
      '<script>{`x`}</script>',
      [['1:1', 'unknown-component', expect.objectContaining({ name: 'script' })]],
    ],
    ['a member of something', '<A.B />', [['1:1', 'unknown-component', expect.objectContaining({ name: 'A.B' })]]],
    [
      'an unknown prop',
      '\n<Section title="x" minutos={2}>\n\na\n\n</Section>',
      [
        [
          '2:20',
          'unknown-prop',
          { component: 'Section', prop: 'minutos', known: ['title', 'minutes'], suggestion: 'minutes' },
        ],
      ],
    ],
    [
      'a prop of a component that takes none',
      '<Slide wide>\n\na\n\n</Slide>',
      [['1:8', 'unknown-prop', { component: 'Slide', prop: 'wide', known: [], suggestion: undefined }]],
    ],
    [
      'a missing prop',
      'a <Figure />',
      [['1:3', 'missing-prop', { component: 'Figure', prop: 'id', example: '<Figure id="its-id-in-figures-yaml" />' }]],
    ],
    [
      'minutes in quotes',
      '<Section title="x" minutes="5">\n\na\n\n</Section>',
      [
        [
          '1:20',
          'invalid-prop',
          { component: 'Section', prop: 'minutes', message: 'it is text, and should be a number' },
        ],
      ],
    ],
    [
      'no minutes at all',
      '<Section title="x" minutes={0}>\n\na\n\n</Section>',
      [['1:20', 'invalid-prop', expect.objectContaining({ message: 'it has to be more than 0' })]],
    ],
    [
      'an id that can be none',
      '<Figure id="The Lift" />',
      [['1:9', 'invalid-prop', expect.objectContaining({ prop: 'id' })]],
    ],
    [
      'a prop without a value',
      '<Figure id />',
      [
        [
          '1:9',
          'invalid-prop',
          { component: 'Figure', prop: 'id', message: 'it is true or false, and should be text' },
        ],
      ],
    ],
    [
      'empty braces',
      '<Section title="x" minutes={}>\n\na\n\n</Section>',
      [['1:20', 'invalid-prop', { component: 'Section', prop: 'minutes', message: 'the braces are empty' }]],
    ],
    [
      'a comment in braces',
      '<Figure id={/* x */} />',
      [['1:9', 'invalid-prop', expect.objectContaining({ message: 'the braces are empty' })]],
    ],
    [
      'empty braces on a tag',
      '<div title={}>a</div>',
      [['1:6', 'invalid-prop', { component: 'div', prop: 'title', message: 'the braces are empty' }]],
    ],
    [
      'a computed prop',
      '<Section title="x" minutes={1 + 2}>\n\na\n\n</Section>',
      [['1:20', 'invalid-prop', expect.objectContaining({ message: expect.stringContaining('written out') })]],
    ],
    ['spread props', '<Figure {...x} />', [['1:1', 'invalid-prop', expect.objectContaining({ prop: '…' })]]],
    [
      'a style',
      '<p style="color: red">a</p>',
      [['1:4', 'invalid-prop', expect.objectContaining({ component: 'p', prop: 'style' })]],
    ],
    [
      'a script in an attribute',
      '<p onclick="x()">a</p>',
      [['1:4', 'invalid-prop', expect.objectContaining({ prop: 'onclick' })]],
    ],
    [
      'a block in a line',
      'a <Slide>b</Slide>',
      [['1:3', 'mdx-syntax', { message: expect.stringContaining('`<Slide>` stands in a line of text') }]],
    ],
    [
      'a component inside code',
      '{yes && <Private>a</Private>}',
      [['1:1', 'mdx-syntax', { message: expect.stringContaining('`<Private>` stands inside code') }]],
    ],
    [
      'a component inside a prop',
      'export const A = () => null\n\n<A b={<Figure id="lift" />} />',
      [['3:1', 'mdx-syntax', expect.anything()]],
    ],
    [
      'an exported component of ours',
      'export const a = <Figure id="lift" />',
      [['1:1', 'mdx-syntax', expect.anything()]],
    ],
    [
      'two at once',
      '<Figure />\n\n<Ask question="x" ask="y">\n\nb\n\n</Ask>',
      [
        ['1:1', 'missing-prop', expect.anything()],
        ['3:19', 'unknown-prop', expect.anything()],
      ],
    ],
  ])('%s', async (_what, text, problems) => {
    expect(await problemsOfText(text)).toEqual(problems);
  });

  it.each([
    ['an open component', 'a\n\n<Slide>\n\nb', '3:1'],
    ['a wrong closing tag', '<Slide>\n\na\n\n</Ask>', '5:1'],
    ['a lone sign', 'under <50 ms', '1:7'],
    ['an open brace', 'a\n\n{b', '3:1'],
    ['broken code in braces', '{a b}', '1:4'],
    ['a broken import', 'import X from\n\na', '3:1'],
    ['a comment of HTML', '<!-- a -->', '1:1'],
  ])('MDX that cannot be read: %s', async (_what, text, place) => {
    const message = expect.not.stringMatching(/^\d|mdx-jsx|mdxjs-rs/u);
    expect(await problemsOfText(text)).toEqual([[place, 'mdx-syntax', expect.objectContaining({ message })]]);
  });
});

describe('imports', () => {
  it.each<[string, unknown[]]>([
    ['import A from "./chart.astro"', []],
    ['import A from "./chart.astro?raw"', []],
    ['import A from "some-package"', []],
    ['import A from "../no-ending"', []],
    [
      'Text.\n\nimport A from "./nowhere.astro"',
      [['3:1', 'mdx-syntax', { message: 'it imports `./nowhere.astro`, and there is no such file' }]],
    ],
  ])('%j', async (text, problems) => {
    expect(await problemsOfText(text)).toEqual(problems);
  });
});

describe('stories that have to be run', () => {
  it.each([
    ['an import', 'import Chart from "./chart.astro"\n\n<Chart />', true],
    [
      'several imports',
      'import Chart, { Axis as A } from "x"\nimport * as all from "y"\n\n<Chart><A /><all.B /></Chart>',
      true,
    ],
    ['an export', 'export const Box = () => null\n\n<Box />', true],
    ['an exported function', 'export function Box() {}\n\n<Box />', true],
    ['an expression', '{1 + 1}', true],
    ['an expression in an attribute', '<p title={1 + 1}>a</p>', true],
    ['only literals', '{1} {"a"} <p title={"x"}>a</p> {/* c */} <Figure id={"lift"} />', false],
  ])('%s', async (_what, text, deferred) => {
    expect((await readText(text)).deferred).toBe(deferred);
  });

  it('keep their static text for the search', async () => {
    const { html } = await readText(
      'import Chart from "./chart.astro"\n\nBefore {1 + 1} after.\n\n<Chart>\n\nInside.\n\n</Chart>',
    );
    expect(html).toMatchInlineSnapshot(`
      "
      <p>Before  after.</p>
      <p>Inside.</p>"
    `);
  });
});
