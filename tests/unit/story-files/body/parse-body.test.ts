import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../../src/story-files/body/parse-body.ts';
import { problemsOfText } from '../../../fixtures/read-text.ts';

/** Place and message of each place at which a text cannot be read. */
const troubles = (text: string): unknown[] =>
  parseBody('stories/a.mdx', text).problems.map(({ location: { line, column }, details }) => [
    `${line}:${column}`,
    'message' in details ? details.message : undefined,
  ]);

describe('a text that cannot be read', () => {
  it.each([
    ['It took <50 ms.', '1:9', '`<` looks like the start of a component here'],
    ['<!-- to do -->', '1:1', 'comments are written differently here'],
    ['See <https://example.com/a>.', '1:5', 'an address needs no angle brackets'],
    ['<Figure id=cost />', '1:1', 'a value after `=` needs quotation marks, and a number needs braces'],
    ['<Figure id=“cost” />', '1:1', 'a value after `=` needs straight quotation marks, and these are curly ones'],
    ['<Figure id="cost />', '1:1', 'a quotation mark is opened in this tag and never closed'],
    ['<Figure id="cost">', '1:1', '`<Figure>` has nothing inside, so it ends in `/>`'],
    ['<Slide>\n\nOne.', '1:1', '`<Slide>` is opened here and never closed by `</Slide>`'],
    ['a <b>c\n\nd</b>', '1:3', '`<b>` isn’t closed in the paragraph where it is opened'],
    ['<Slid>\n\nOne.', '1:1', '`<Slid>` starts a component here, and there’s no component with that name'],
    ['One.\n\n</Slide>', '3:1', '`</Slide>` closes something that was never opened'],
    ['<Slide>\n\nOne.\n\n</Slid>', '5:1', '`</Slid>` can’t close `<Slide>`, which was opened on line 1'],
    ['<Private>one\n\ntwo</Private>', '1:1', '`<Private>` isn’t closed in the paragraph where it is opened'],
    ['<Private>\n\n> a </Private>', '3:5', '`</Private>` is inside something that starts before `<Private>`'],
    ['A set {1, 2 of', '1:7', '`{` is opened here and never closed'],
    ['a {/* b', '1:3', 'a comment is opened here and never closed'],
    ['A set {one two}', '1:7', 'what’s in these braces isn’t valid code'],
    ['> a\n> {b c}', '2:3', 'what’s in these braces isn’t valid code'],
    ['## A {#b}', '1:6', 'a heading’s id always comes from its words'],
    ['a {: .b}', '1:3', 'these are attributes in another program’s syntax, and nothing here reads them'],
    ['{% b %}', '1:1', 'this is a command from another program, and nothing here runs it'],
    ['import taxes were high', '1:1', 'a paragraph that starts with `import` is taken for code'],
  ])('%j: at %s, %s', (text, place, message) => {
    const found = troubles(text);
    expect(found[0]).toEqual([place, message]);
  });

  it('is told in the words of no parser', () => {
    const { problems } = parseBody('a.mdx', 'a <b\n\n{c d}\n\n</e>\n\n<f>');
    expect(problems).toHaveLength(4);
    expect(JSON.stringify(problems)).not.toMatch(/mdx-jsx|mdxjs|oxc|U\+/u);
  });
});

describe('what comes after a place that cannot be read', () => {
  it('is read, too', () => {
    const text = [
      '<!-- one -->',
      '',
      'a<br>b <!-- two --> {c d} e <5',
      '',
      '<Section title=“A” minutes=5>',
      '',
      'import taxes',
      '',
      '</Section>',
    ].join('\n');
    const { problems, tree } = parseBody('a.mdx', text);
    expect(tree?.content).not.toEqual([]);
    expect(problems.map(({ location: { line, column } }) => `${line}:${column}`).sort()).toEqual(
      ['1:1', '3:2', '3:8', '3:21', '3:29', '5:1', '7:1'].sort(),
    );
  });

  it('is checked, at its own place', async () => {
    const text = '<!-- one --> <br> <Figur id="x" /> and {name}.\n\n<hr> [[wiki]]';
    expect((await problemsOfText(text)).map(([place, kind]) => `${place} ${kind}`)).toEqual([
      '1:1 mdx-syntax',
      '1:14 mdx-syntax',
      '3:1 mdx-syntax',
      '1:41 unknown-name',
      '1:19 unknown-component',
      '3:6 foreign-markdown',
    ]);
  });

  it('is not looked at for ever', () => {
    expect(troubles('a <1\n\n'.repeat(60))).toHaveLength(50);
    const long = troubles(`${'a <1\n\n'.repeat(40)}${'word '.repeat(20_000)}`);
    expect(long.length).toBeGreaterThan(1);
    expect(long.length).toBeLessThan(40);
  });

  it('is lost where code of one’s own is broken, and only that', async () => {
    const text = 'export const a = (\n\n<Figur id="x" />\n';
    expect((await problemsOfText(text)).map(([place, kind]) => `${place} ${kind}`)).toEqual(['1:1 mdx-syntax']);
    const closed = 'export const a = (;\n\n<Figur id="x" />\n';
    expect((await problemsOfText(closed)).map(([place, kind]) => `${place} ${kind}`)).toEqual([
      '1:1 mdx-syntax',
      '3:1 unknown-component',
    ]);
  });
});
