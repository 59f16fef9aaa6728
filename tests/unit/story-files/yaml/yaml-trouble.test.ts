import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/story-files/yaml/yaml-document.ts';

/** Line, column, message and suggestion of each broken line. */
function troubles(text: string): unknown[] {
  return readYaml('stories/a.yaml', text).problems.map(({ kind, location, details }) => [
    kind === 'broken-yaml' ? `${location.line}:${location.column}` : kind,
    ...('message' in details ? [details.message, 'suggestion' in details ? details.suggestion : undefined] : []),
  ]);
}

describe('what is said of YAML that cannot be read', () => {
  it.each([
    ['title: Rufus: the launch', '1:8', 'title: "Rufus: the launch"'],
    ['a: 1\ntitle: He said "no": twice', '2:8', 'title: "He said \\"no\\": twice"'],
    ['title: "abc\nrole: x', '1:8', 'title: "abc"'],
    ["title: 'it's'\nrole: x", '1:12', `title: "it's"`],
    ['title: "one" two', '1:14', `title: "\\"one\\" two"`],
    ['list: [a, b\nrole: x', '1:7', 'list: [a, b]'],
    ['map: {a: b\nrole: x', '1:6', 'map: {a: b}'],
    ['role: @home', '1:7', 'role: "@home"'],
    ['role: `code`', '1:7', 'role: "`code`"'],
    ['role:Lead\nteam: x', '1:1', 'role: Lead'],
    ['star:\n\ttask: x', '2:1', '  task: x'],
    ['- a: 1\n- text: what: now', '2:9', '- text: "what: now"'],
    ['just words\nrole: x', '1:1', undefined],
    ['role: x\n---\nteam: y', '2:1', undefined],
  ])('%j: at %s, type %j', (text, place, suggestion) => {
    const found = troubles(text);
    expect(found).toEqual([[place, expect.any(String), suggestion]]);
  });

  it('says it without the terms of a parser', () => {
    const words = [
      'a: b: c',
      'a: "b',
      'a: [b',
      '\ta: b',
      'a: @b',
      'a:b\nc: d',
      'a: "\\q"',
      'a: {b: [c: d: e]}',
      'a: b\n---\nc: d',
    ].map((text) => troubles(text)[0]);
    expect(words).toMatchInlineSnapshot(`
      [
        [
          "1:4",
          "there’s a second \`: \` in it, so it looks like a key inside a key",
          "a: "b: c"",
        ],
        [
          "1:4",
          "a quotation mark is opened here and never closed",
          "a: "b"",
        ],
        [
          "1:4",
          "a bracket is opened here and never closed",
          "a: [b]",
        ],
        [
          "1:1",
          "it is indented with a tab, and only spaces count",
          "  a: b",
        ],
        [
          "1:4",
          "a text that starts with @ needs quotation marks",
          "a: "@b"",
        ],
        [
          "1:1",
          "a key needs a colon and a space after it",
          "a: b",
        ],
        [
          "1:5",
          "in double quotation marks a backslash starts a special character, and \`\\q\` isn’t one",
          "a: "\\\\q"",
        ],
        [
          "1:12",
          "inside brackets, text with a \`: \` in it needs quotation marks",
          "a: {b: [c: "d: e"]}",
        ],
        [
          "2:1",
          "a second \`---\` starts something new here",
          undefined,
        ],
      ]
    `);
  });

  it('says it once, since the lines after it are read in the wrong place', () => {
    expect(troubles('- a\nb: c\nd: e\n f: g')).toHaveLength(1);
  });

  it('keeps keys that are written twice apart', () => {
    expect(troubles('a: 1\na: 2\nb: c: d').map((found) => JSON.stringify(found))).toHaveLength(2);
  });
});
