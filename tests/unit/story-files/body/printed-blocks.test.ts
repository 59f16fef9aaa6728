import { describe, expect, it } from 'vitest';
import type { PrintedBlock, PrintedText } from '../../../../src/bank/printed-block.ts';
import { readText } from '../../../fixtures/read-text.ts';

/** A line as text, with what marks it in brackets before it. */
const lineOf = ({ runs, fromRight }: PrintedText): string =>
  (fromRight ? '← ' : '') +
  runs
    .map(({ text, marks, address }) => {
      const look = [...marks, ...(address === undefined ? [] : [address])];
      return look.length === 0 ? text : `[${look.join(' ')}: ${text}]`;
    })
    .join('')
    .replaceAll('\u2028', '⏎');

/** Blocks as lines that can be read. */
const linesOf = (blocks: readonly PrintedBlock[]): string[] =>
  blocks.flatMap((block): string[] => {
    const within = (inner: readonly PrintedBlock[]): string[] => linesOf(inner).map((line) => `  ${line}`);
    switch (block.kind) {
      case 'heading':
        return [`h${block.depth} ${lineOf(block.text)}${block.note === '' ? '' : ` (${block.note})`}`];
      case 'text':
        return [lineOf(block.text)];
      case 'list':
        return block.items.flatMap((item) => [block.start === null ? '•' : `${block.start}.`, ...within(item)]);
      case 'code':
        return [
          `code ${block.pieces.map(({ text, kind }) => (kind === undefined ? text : `${kind}:${text}`)).join('|')}`,
        ];
      case 'table':
        return block.rows.map((row) =>
          row
            .map(({ blocks: cell, isHead, align }) => `${isHead ? '#' : ''}${align ?? ''} ${linesOf(cell).join()}`)
            .join('|'),
        );
      case 'ask':
        return [`ask ${lineOf(block.question)}`, ...within(block.blocks)];
      case 'picture':
        return [`picture ${block.address} ${block.alt}`];
      case 'rule':
        return ['rule'];
      default:
        return [block.kind, ...within(block.blocks)];
    }
  });

describe('a talk on paper', () => {
  it.each([
    ['One *two* **three** `four` ~~five~~.', ['One [emphasis: two] [strong: three] [code: four] [struck: five].']],
    ['One\ntwo\\\nthree', ['One two⏎three']],
    [
      '[there](https://example.org/) and [here](#here)\n\n## Here',
      ['[https://example.org/: there] and here', 'h2 Here'],
    ],
    ['Said <Private>not this</Private> aloud.', ['Said [private: not this] aloud.']],
    ['<Private>\n\nMine.\n\n</Private>', ['private', '  Mine.']],
    ['By <Figure id="goal" />.', ['By [strong: under fifty milliseconds] (<50\u00A0ms, target, the test).']],
    ['- one\n  1. two\n- three', ['•', '  one', '  1.', '    two', '•', '  three']],
    ['4. one', ['4.', '  one']],
    ['- [x] done\n- [ ] open', ['•', '  ✓ done', '•', '  □ open']],
    ['> Said.\n\n---', ['quote', '  Said.', 'rule']],
    ['> [!NOTE]\n> Mind.', ['callout', '  [strong: Note]', '  Mind.']],
    ['```js\nconst a = "b"; // c\n```', ['code keyword:const |number:a |keyword:= |string:"b"|; |comment:// c']],
    ['| a | b |\n|:--|--:|\n| c | `d` |', ['#left a|#right b', 'left c|right [code: d]']],
    ['![A plan](https://example.org/a.png)', ['picture https://example.org/a.png A plan']],
    ['Seen: ![A plan](https://example.org/a.png)', ['Seen:', 'picture https://example.org/a.png A plan']],
    ['<details>\n<summary>More</summary>\n\nHidden.\n\n</details>', ['[strong: More]', 'Hidden.']],
    ['Text.[^1]\n\n[^1]: A note.', ['Text.[raised: 1]', '1.', '  A note.']],
    ['שלום **עולם**', ['← שלום [strong: עולם]']],
    ['<Ask question="failure">\n\nThe answer.\n\n</Ask>', ['ask What went wrong?', '  The answer.']],
    [
      '<Section title="Why" minutes={5} questions={1}>\n\nSo.\n\n</Section>',
      ['h2 Why (5\u00A0min, 1\u00A0for questions)', 'So.'],
    ],
  ])('of %s', async (text, lines) => {
    expect(linesOf((await readText(text)).printed)).toEqual(lines);
  });

  it('has on slides what their figures say of themselves, and no more', async () => {
    const { printed } = await readText(
      '<Section title="A" minutes={1}>\n\n<Slide>\n\n- <Figure id="goal" />\n\n</Slide>\n\n</Section>',
    );
    expect(linesOf(printed).slice(1)).toEqual(['slide', '  •', '    [strong: under fifty milliseconds] (target)']);
  });

  it('has nothing private in editions for others', async () => {
    const { printed } = await readText('Open. <Private>Secret.</Private>\n\n<Private>\n\n- secret\n\n</Private>', {
      edition: 'shared',
    });
    expect(linesOf(printed)).toEqual(['Open.']);
  });
});
