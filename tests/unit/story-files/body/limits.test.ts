import { describe, expect, it } from 'vitest';
import { problemsOfText, readText } from '../../../fixtures/read-text.ts';

const columns = (count: number): string => `|${'a|'.repeat(count)}\n|${'-|'.repeat(count)}\n`;

describe('more than anybody writes is told:', () => {
  it.each<[what: string, text: string, place: string, excess: RegExp]>([
    ['characters', `\n\n${'word '.repeat(70_000)}`, '3:1', /characters/u],
    ['lines of code', `\`\`\`js\n${'const a = "x" + 1;\n'.repeat(45_000)}\`\`\``, '1:1', /characters/u],
    ['quotations in quotations', `a\n\n${'> '.repeat(8000)}x`, '3:1', /quotations/u],
    ['lists in lists', `${'- '.repeat(10_000)}x`, '1:1', /lists/u],
    ['numbered lists in lists', `${'1. '.repeat(5000)}x`, '1:1', /lists/u],
    [
      'lists in lists, line by line',
      Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
      '50:99',
      /elements/u,
    ],
    ['tags in tags', `${'<b>'.repeat(3000)}x${'</b>'.repeat(3000)}`, '1:901', /tags inside/u],
    ['components in components', `${'<Private>\n\n'.repeat(3000)}x`, '601:1', /tags inside/u],
    ['closing tags', '</b> a\n\n'.repeat(300), '201:1', /closing tags/u],
    ['emphases in emphases', `${'*a **b '.repeat(1000)}x${'** c*'.repeat(1000)}`, '1:1', /marks in one paragraph/u],
    ['emphases in emphases of some lines', `${'*a **b '.repeat(200)}x${'** c*'.repeat(200)}`, '1:2154', /elements/u],
    ['quotation marks', `don't "say" so. `.repeat(2000), '1:1', /marks in one paragraph/u],
    ['brackets in braces', `a {${'['.repeat(8000)}}`, '1:3', /brackets/u],
    ['brackets in brackets', `{${'['.repeat(8000)}${']'.repeat(8000)}}`, '1:1', /brackets/u],
    ['calls in calls', `{${'a('.repeat(4000)}1${')'.repeat(4000)}}`, '1:1', /brackets/u],
    ['functions of functions', `{${'a=>'.repeat(20_000)}1}`, '1:1', /brackets/u],
    ['conditions in conditions', `export const a = () => {${'if(a)'.repeat(20_000)}a}`, '1:1', /brackets/u],
    ['brackets in an attribute', `<b title={${'['.repeat(8000)}${']'.repeat(8000)}} />`, '1:10', /brackets/u],
    ['braces in braces', '{'.repeat(200_000), '1:1', /brackets/u],
    ['sums', `{${'1+'.repeat(100_000)}1}`, '1:1', /brackets/u],
    ['braces that are not closed', '{ a '.repeat(100), '1:81', /never closed/u],
    ['comments', '{/* a */}\n\n'.repeat(5000), '4001:1', /in braces/u],
    ['pieces of code', '{1 + 1}\n\n'.repeat(1500), '2001:1', /pieces of code/u],
    ['cells', `${columns(2000)}${'|x|\n'.repeat(3000)}`, '10:1', /cells/u],
    ['attributes', `<b ${'a="x" '.repeat(20_000)}/>`, '1:1', /attributes/u],
    ['headings', '## a\n\n'.repeat(40_000), '1:1', /marked-up/u],
  ])('%s', async (_what, text, place, what) => {
    expect(await problemsOfText(text)).toEqual([
      [place, 'too-much', { what: expect.stringMatching(what), limit: expect.any(Number) }],
    ]);
  });
});

describe('much that somebody may write is shown:', () => {
  it.each<[what: string, text: string]>([
    ['quotations in quotations', `${'> '.repeat(20)}x`],
    ['a long rule', '* '.repeat(90)],
    ['tags that close', '<b>x</b>\n\n'.repeat(1000)],
    ['tags within code', `${'`<T>` and\n\n'.repeat(1000)}\`\`\`html\n${'<div>\n'.repeat(1000)}\`\`\``],
    ['a list of sentences', '- He said: "It\'s done (at last)."\n'.repeat(1000)],
    ['a paragraph of many lines', 'He said: "It\'s done (at last)."\n'.repeat(200)],
    ['rows', `${columns(5)}${'| **a** | b | `c` | d | e |\n'.repeat(1000)}`],
    ['lines of code', `\`\`\`js\n${'const a = "x" + 1;\n'.repeat(12_000)}\`\`\``],
    ['a long line of code', `\`\`\`js\n${'a=1;'.repeat(60_000)}\n\`\`\``],
    ['data', `export const rows = [\n${'  { name: "a-b-c", value: 1 + 2 },\n'.repeat(2000)}];\n\nA text.`],
    [
      'a drawing in code',
      `export const Drawing = () => (\n<g>\n${'<path d="M0 0 L1 1" stroke="red" />\n'.repeat(300)}</g>\n)\n\nA text.`,
    ],
    ['words', 'word '.repeat(59_000)],
    ['ands', '&'.repeat(1000)],
  ])('%s', async (_what, text) => {
    expect((await readText(text)).html).not.toBe('');
  });
});

describe('what is no text at all is told or shown:', () => {
  it.each(
    [
      '[',
      '[^',
      '[a](',
      '[a][b',
      '==a ',
      '%% ',
      '.==',
      '[[a',
      '![[a|b',
      '「*',
      'a~b',
      '`',
      '&',
      '"',
      "'",
      '.',
      'www.a ',
      '1.a\nb\n',
      '+-+\n',
    ].flatMap((unit): [string][] => [[unit], [`${unit}\n`], [`\n- ${unit}`]]),
  )('%j', async (unit) => {
    expect(await problemsOfText(unit.repeat(Math.floor(50_000 / unit.length)))).toBeInstanceOf(Array);
  });

  it.each([
    '<',
    '</',
    '<b',
    '<b>\n',
    '</b>',
    '{',
    '}',
    '{a}',
    '{/*',
    '*/}',
    '<!--',
    'import ',
    'export {',
    '\nimport a\n',
  ])('%j', async (unit) => {
    expect(await problemsOfText(unit.repeat(Math.floor(50_000 / unit.length)))).toBeInstanceOf(Array);
  });
});
