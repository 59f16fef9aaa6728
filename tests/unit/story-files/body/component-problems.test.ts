import { describe, expect, it } from 'vitest';
import { problemsOfText, readText } from '../../../fixtures/read-text.ts';

const known = ['Section', 'Slide', 'Ask', 'Figure', 'Private', 'Redact'];

describe('problems of components', () => {
  it.each<[string, string, [place: string, kind: string, details: object][]]>([
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
    ['a tag that no page may have', '<script>{`x`}</script>', [['1:1', 'refused-tag', { name: 'script' }]]],
    ['what stands in such a tag, not again', '<svg><path d="M0" /></svg>', [['1:1', 'refused-tag', { name: 'svg' }]]],
    ['a member of something', '<A.B />', [['1:1', 'unknown-component', { name: 'A.B' }]]],
    [
      'a part that a component of its own does not have',
      'export const A = () => null\n\n<A.B />',
      [['3:1', 'unknown-component', { name: 'A.B' }]],
    ],
    [
      'an unknown prop',
      '\n<Section title="x" minutos={2}>\n\na\n\n</Section>',
      [
        [
          '2:20',
          'unknown-prop',
          {
            component: 'Section',
            prop: 'minutos',
            known: ['title', 'minutes', 'questions', 'priority', 'land'],
            suggestion: 'minutes',
          },
        ],
      ],
    ],
    [
      'a prop of a component that takes none',
      '<Private wide>\n\na\n\n</Private>',
      [['1:10', 'unknown-prop', { component: 'Private', prop: 'wide', known: [], suggestion: undefined }]],
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
      [['1:20', 'invalid-prop', { message: 'it has to be more than 0' }]],
    ],
    ['an id that can be none', '<Figure id="The Lift" />', [['1:9', 'invalid-prop', { prop: 'id' }]]],
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
    ['a comment in braces', '<Figure id={/* x */} />', [['1:9', 'invalid-prop', { message: 'the braces are empty' }]]],
    [
      'empty braces on a tag',
      '<div title={}>a</div>',
      [['1:6', 'invalid-prop', { component: 'div', prop: 'title', message: 'the braces are empty' }]],
    ],
    [
      'a computed prop',
      '<Section title="x" minutes={1 + 2}>\n\na\n\n</Section>',
      [['1:20', 'invalid-prop', { message: expect.stringContaining('written out') }]],
    ],
    ['spread props', '<Figure {...x} />', [['1:9', 'invalid-prop', { prop: '…' }]]],
    ['a style', '<p style="color: red">a</p>', [['1:4', 'invalid-prop', { component: 'p', prop: 'style' }]]],
    ['a script in an attribute', '<p onclick="x()">a</p>', [['1:4', 'invalid-prop', { prop: 'onclick' }]]],
    [
      'a word to others about a click',
      '<a href="/search/" ping="https://example.org">a</a>',
      [['1:20', 'invalid-prop', { prop: 'ping' }]],
    ],
    ['an id that the page has already', '<p id="answers">a</p>', [['1:4', 'invalid-prop', { prop: 'id' }]]],
    [
      'an attribute that every object has',
      '<p constructor="x">a</p>',
      [['1:4', 'invalid-prop', { prop: 'constructor' }]],
    ],
    ['another one of those', '<p __proto__="x">a</p>', [['1:4', 'invalid-prop', { prop: '__proto__' }]]],
    [
      'such an attribute of a component',
      '<Slide __proto__="x">\n\na\n\n</Slide>',
      [['1:8', 'unknown-prop', { component: 'Slide', prop: '__proto__' }]],
    ],
    [
      'a block in a line',
      'a <Slide>b</Slide>',
      [['1:3', 'mdx-syntax', { message: '`<Slide>` is in the middle of a line of text' }]],
    ],
    [
      'a component inside code',
      '{2 > 1 && <Private>a</Private>}',
      [['1:1', 'mdx-syntax', { message: '`<Private>` is inside code, where it can’t be checked' }]],
    ],
    [
      'a component inside a prop',
      'export const A = () => null\n\n<A b={<Figure id="lift" />} />',
      [['3:1', 'mdx-syntax', {}]],
    ],
    ['an exported component of ours', 'export const a = <Figure id="lift" />', [['1:1', 'mdx-syntax', {}]]],
    [
      'two at once',
      '<Figure />\n\n<Ask question="x" ask="y">\n\nb\n\n</Ask>',
      [
        ['1:1', 'missing-prop', {}],
        ['3:19', 'unknown-prop', {}],
      ],
    ],
  ])('%s', async (_what, text, problems) => {
    const expected = problems.map(([place, kind, details]) => [place, kind, expect.objectContaining(details)]);
    expect(await problemsOfText(text)).toEqual(expected);
  });
});

describe('stories that have to be run', () => {
  it.each([
    ['an import', 'import Chart from "./chart.astro"\n\n<Chart />', true],
    [
      'several imports',
      'import Chart, { Axis as A } from "./chart.astro"\nimport * as all from "zod"\n\n<Chart><A /><all.B /></Chart>',
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
