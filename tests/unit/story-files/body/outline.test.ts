import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src/bank/count-words.ts';
import { readText } from '../../../fixtures/read-text.ts';

const talk = `

<Section title="The problem" minutes={2.5} questions={1} priority={4} land="It was slow.">

One two three.[^note]

<Slide priority={2}>

### Big title

- first <Figure id="lift" />
  - nested
- second

</Slide>

It is <Figure id="lift" /> and **un**believable.
It really is.

#### Not said

- A point.

<Ask question="failure">

Four words of answer.

</Ask>

<Private>

Secret words here.

</Private>

\`\`\`js
const code = 'is not said';
\`\`\`

</Section>

<Section title="The end">

<Slide>

Just this

</Slide>

Five [six](./other.mdx) <Figure id="delay" /> ![seven](/x.png)

</Section>

[^note]: Not said either.
`;

describe('the outline', () => {
  it('has sections, slides, asks and words', async () => {
    const { outline } = await readText(talk);
    expect(outline.sections).toEqual([
      {
        title: 'The problem',
        slug: 'the-problem',
        minutes: 2.5,
        questionMinutes: 1,
        priority: 4,
        land: 'It was slow.',
        slides: [
          {
            title: 'Big title',
            slug: 'big-title',
            bullets: ['first 8 percent (the test)', 'nested', 'second'],
            priority: 2,
            // A figure is said in its own words; neither headings, answers, private words nor code are said.
            said: 'It is 8 percent and unbelievable. It really is.\nA point.',
            spokenWords: 11,
            shown: [
              { kind: 'heading', text: 'Big title' },
              { kind: 'item', text: 'first 8 percent', depth: 1 },
              { kind: 'item', text: 'nested', depth: 2 },
              { kind: 'item', text: 'second', depth: 1 },
            ],
            position: { line: 7, column: 1 },
          },
        ],
        asks: ['failure'],
        opening: 'One two three.',
        spokenWords: 14,
        position: { line: 3, column: 1 },
      },
      {
        title: 'The end',
        slug: 'the-end',
        minutes: undefined,
        slides: [
          {
            title: undefined,
            bullets: [],
            said: 'Five six 2 weeks',
            spokenWords: 4,
            shown: [{ kind: 'text', text: 'Just this' }],
            position: { line: 44, column: 1 },
          },
        ],
        asks: [],
        opening: '',
        spokenWords: 4,
        position: { line: 42, column: 1 },
      },
    ]);
    expect(outline.headings.map(({ depth, text, position }) => [depth, text, position.line])).toEqual([
      [2, 'The problem', 3],
      [3, 'Big title', 9],
      [4, 'Not said', 20],
      [2, 'The end', 42],
    ]);
    expect(outline.figures).toEqual([
      { target: 'lift', position: { line: 11, column: 9 } },
      { target: 'lift', position: { line: 17, column: 7 } },
      { target: 'delay', position: { line: 50, column: 25 } },
    ]);
    expect(outline.asks).toEqual([{ target: 'failure', position: { line: 24, column: 1 } }]);
    expect(outline.links).toEqual([{ target: './other.mdx', position: { line: 50, column: 6 } }]);
    expect(outline.images).toEqual([{ target: '/x.png', position: { line: 50, column: 47 } }]);
    expect([outline.words, outline.privatePassages]).toEqual([44, 1]);
  });

  it('has nothing private in another edition', async () => {
    const text = 'A.\n\n<Private>\n\n## Secret\n\n[x](./other.mdx) <Figure id="lift" /> ![y](/x.png)\n\n</Private>\n';
    const nothing = { headings: [], links: [], figures: [], images: [], privatePassages: 0, words: 1 };
    expect((await readText(text, { edition: 'shared' })).outline).toMatchObject(nothing);
    expect((await readText(text)).outline).toMatchObject({
      headings: [{ slug: 'secret' }],
      links: [{ target: './other.mdx' }],
      privatePassages: 1,
      words: 1,
    });
  });

  it('counts no generated link', async () => {
    expect((await readText('A.[^1]\n\n[^1]: B.')).outline.links).toEqual([]);
  });
});

describe('countWords', () => {
  it.each([
    ['One two, three.', 3],
    ["It's a state-of-the-art idea", 4],
    ['99.95% of 7,500', 3],
    ['— … !', 0],
    ['失敗', 1],
    ['我做了什么', 3],
    ['納期に間に合わなかった', 5],
    ['สิ่งที่ผมทำ', 3],
    ['छत पर मेला', 3],
    ['a失b', 3],
    ['Über naïve Σ', 3],
    ['', 0],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
