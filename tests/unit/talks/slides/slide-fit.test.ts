import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SlideBlock } from '../../../../src/bank/slide-block.ts';
import { slideOverflow } from '../../../../src/talks/slides/slide-fit.ts';
import { slideFrame } from '../../../../src/talks/slides/slide-frame.ts';

/** Every letter is half as wide as it is high. */
const count = (text: string, width: number): number => Math.max(1, Math.ceil((text.length * 0.5) / width));
const title: SlideBlock = { kind: 'heading', text: 'A title' };
const items = (number: number, length = 20): SlideBlock[] =>
  Array.from({ length: number }, () => ({ kind: 'item', text: 'x'.repeat(length), depth: 1 }));
const code = (lines: number, length: number): SlideBlock => ({
  kind: 'code',
  lines: Array.from({ length: lines }, () => 'x'.repeat(length)),
});
const table = (rows: number, cell: string): SlideBlock => ({
  kind: 'table',
  rows: Array.from({ length: rows }, () => [cell, cell, cell]),
});

describe('a slide', () => {
  it.each<[string, SlideBlock[], ReturnType<typeof slideOverflow>]>([
    ['is empty', [], undefined],
    ['has few items', [title, ...items(8)], undefined],
    ['has too many items', [title, ...items(11)], { lines: 3, wide: undefined }],
    ['has items of two lines', [title, ...items(7, 90)], { lines: 5, wide: undefined }],
    ['has code that fits', [title, code(13, 74)], undefined],
    ['has too much code', [title, code(18, 20)], { lines: 4, wide: undefined }],
    ['has code that is too wide', [title, code(2, 90)], { lines: 0, wide: { what: 'code', characters: 16 } }],
    ['has code in letters twice as wide', [{ kind: 'code', lines: ['字'.repeat(40)] }], { lines: 0, wide: { what: 'code', characters: 6 } }], // prettier-ignore
    ['has a table that fits', [title, table(7, 'some words')], undefined],
    ['has a table that is too long', [title, table(12, 'some words')], { lines: 5, wide: undefined }],
    ['has a table of words that are too long', [table(1, 'x'.repeat(40))], { lines: 0, wide: { what: 'table', characters: 57 } }], // prettier-ignore
    ['has a picture and little text', [title, { kind: 'picture' }, { kind: 'text', text: 'What it shows' }], undefined],
    ['has a picture and much text', [title, { kind: 'picture' }, ...items(6)], { lines: 2, wide: undefined }],
  ])('%s', (_name, blocks, overflow) => {
    expect(slideOverflow(blocks, count)).toEqual(overflow);
  });

  it('is measured only where a first look leaves a doubt', () => {
    const never = (): number => {
      throw new Error('It was measured.');
    };
    expect(slideOverflow([title, ...items(4, 28)], never)).toBeUndefined();
    expect(() => slideOverflow([title, ...items(8, 60)], never)).toThrow('measured');
  });
});

describe('the lengths of a slide', () => {
  const styles = readFileSync(new URL('../../../../src/styles/slide-stage.css', import.meta.url), 'utf8');

  it.each([
    [`padding: 1.75em ${(36 - slideFrame.width) / 2}em 1.5em;`],
    ['font-size: calc(var(--stage) / 36);'],
    [`gap: ${slideFrame.gap}em;`],
    [`margin-top: ${slideFrame.itemGap}em;`],
    [`padding-top: ${slideFrame.title.above}em;`],
    [`font: 500 ${slideFrame.title.size}em / ${slideFrame.title.line} var(--display);`],
    [`line-height: ${slideFrame.text.line};`],
    [`padding-inline-start: ${slideFrame.item.indent}em;`],
    [`font-size: ${slideFrame.item.size}em;`],
    [`padding: ${slideFrame.code.paddingBlock}em ${slideFrame.code.paddingInline}em;`],
    [`font: ${slideFrame.code.size}em / ${slideFrame.code.line} var(--mono);`],
    [`font-size: ${slideFrame.table.size}em;`],
    [`padding: ${slideFrame.table.paddingBlock}em ${slideFrame.table.paddingInline}em;`],
    [`min-height: ${slideFrame.picture}em;`],
  ])('are those of the style sheet: %s', (rule) => {
    expect(styles).toContain(rule);
  });
});
