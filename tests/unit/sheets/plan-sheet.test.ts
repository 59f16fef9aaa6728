import { describe, expect, it } from 'vitest';
import { orientations } from '../../../schemas/words.ts';
import { planBothWays, planSheet } from '../../../src/sheets/plan/plan-sheet.ts';
import { itemsOf, type SheetContent, type SheetItem } from '../../../src/sheets/content/sheet-content.ts';
import { comfortableType, sheetFrames } from '../../../src/sheets/plan/sheet-frame.ts';
import { sheetGroup, sheetItem } from '../../../src/sheets/content/sheet-item.ts';
import { completenessText, type SheetPlan } from '../../../src/sheets/plan/sheet-plan.ts';
import { plainMeasurer } from '../../fixtures/plain-measurer.ts';

/** As long as so many lines of a column of fifty letters. */
const textOf = (name: string, lines: number): string => `${name} `.padEnd(lines * 50, 'x');

const contentOf = (...groups: SheetItem[][]): SheetContent => ({
  kind: 'custom',
  id: 'one',
  title: 'A title',
  kicker: 'Acme',
  lead: 'A headline.',
  strip: undefined,
  groups: groups.map((items, index) => sheetGroup(`Group ${index}`, items)),
  about: '/stories/one/',
});

const many = (count: number, given: Partial<SheetItem> = {}, lines = 3, from = 0): SheetItem[] =>
  Array.from({ length: count }, (_, index) =>
    sheetItem({ priority: 4, ...given, text: textOf(`item ${from + index}`, lines) }),
  );

const planOf = (...groups: SheetItem[][]): SheetPlan => planSheet(contentOf(...groups), plainMeasurer);

const namesOf = (items: readonly SheetItem[]): string[] => items.map(({ text }) => /item \d+/u.exec(text)?.[0] ?? text);

const placed = (plan: SheetPlan): SheetItem[] =>
  plan.columns.flat().flatMap((part) => part.blocks.flatMap((block) => (block.kind === 'item' ? [block.item] : [])));

const headings = (plan: SheetPlan): string[] =>
  plan.columns.flat().flatMap((part) => (part.heading ? [part.heading.text] : []));

describe('the size of type', () => {
  it.each([
    [3, 12, 'side'],
    [20, 11, 'two'],
    [30, 10, 'two'],
    [40, 8, 'three'],
  ] as const)('for %i bullets is about %d pt', (count, size, layout) => {
    const plan = planOf(many(count));
    expect(Math.abs(plan.fontPt - size)).toBeLessThan(1);
    expect(plan.layout).toBe(layout);
    expect(plan.dropped).toEqual([]);
    expect(completenessText(plan)).toBe(`all ${count} items shown`);
  });

  it('never grows when a bullet is added', () => {
    const sizes = Array.from({ length: 60 }, (_, count) => planOf(many(count + 1)).fontPt);
    sizes.forEach((size, index) => expect(size).toBeLessThanOrEqual(sizes[index - 1] ?? size));
    expect(new Set(sizes).size).toBeGreaterThan(8);
  });

  it('is the same for the same sheet', () => {
    expect(planOf(many(33))).toEqual(planOf(many(33)));
  });

  it('does not fall below what is comfortable for the sake of extras', () => {
    const extras = many(40, { priority: 1 }, 3, 100);
    const plan = planOf(many(20), extras);
    expect(plan.fontPt).toBeGreaterThanOrEqual(comfortableType);
    expect(plan.dropped.length).toBeGreaterThan(0);
    expect(plan.dropped.every(({ priority }) => priority === 1)).toBe(true);
    expect(planOf(many(20), many(40, { priority: 3 }, 3, 100)).fontPt).toBeLessThan(comfortableType);
  });
});

describe('what is left out', () => {
  it('is of the lowest priority first, and the last of it first', () => {
    const items = many(80).map((item, index): SheetItem => ({ ...item, priority: index % 2 === 0 ? 2 : 5 }));
    const plan = planOf(items);
    expect(plan.dropped.length).toBeGreaterThan(5);
    expect(plan.dropped.length).toBeLessThan(40);
    expect(plan.dropped.every(({ priority }) => priority === 2)).toBe(true);
    const low = items.filter(({ priority }) => priority === 2);
    expect(namesOf(plan.dropped)).toEqual(namesOf(low.slice(-plan.dropped.length)));
    expect(completenessText(plan)).toBe(`${plan.dropped.length} points did not fit: listed online`);
  });

  it('leaves room that shorter bullets fill again', () => {
    // The short one goes first by its priority; once the long one has gone too, there is room for it again.
    const plan = planOf([...many(40), ...many(1, { priority: 2 }, 1, 70), ...many(1, { priority: 3 }, 12, 80)]);
    expect(namesOf(plan.dropped)).toEqual(['item 80']);
  });

  it('takes the result along with its headline', () => {
    const pairs = Array.from({ length: 40 }, (_, index) => [
      sheetItem({ sign: 'none', priority: 5, text: textOf(`item ${index}`, 3) }),
      sheetItem({ sign: 'arrow', priority: 5, text: textOf(`result ${index}`, 1) }),
    ]).flat();
    const { dropped } = planOf(pairs);
    const numbers = (sign: string): number[] =>
      dropped.filter((item) => item.sign === sign).map(({ text }) => Number(/\d+/u.exec(text)));
    expect(numbers('none').length).toBeGreaterThan(3);
    expect(numbers('arrow')).toEqual(expect.arrayContaining(numbers('none')));
  });

  it('is never pinned', () => {
    const plan = planOf(many(70, { priority: 5 }), many(6, { priority: 1, pin: true }, 3, 100));
    expect(plan.dropped.length).toBeGreaterThan(0);
    expect(plan.dropped.some(({ pin }) => pin)).toBe(false);
    expect(plan.overflow).toBeUndefined();
  });

  it('takes its heading along when it was all that stood under it', () => {
    const plan = planOf(many(60, { priority: 5 }), many(8, { priority: 1 }, 3, 100));
    expect(plan.dropped.filter(({ priority }) => priority === 1)).toHaveLength(8);
    expect(headings(plan)).not.toContain('Group 1');
  });

  it('and what is kept are all there is, each once and in order', () => {
    for (const count of [5, 25, 45, 65, 85, 120]) {
      const groups = [many(count, { priority: 3 }), many(7, { priority: 1 }, 2, 200)];
      const plan = planOf(...groups);
      const items = itemsOf(contentOf(...groups).groups);
      expect(namesOf(placed(plan))).toEqual(
        namesOf(items.filter(({ text }) => !plan.dropped.some((left) => left.text === text))),
      );
      expect(plan.kept).toBe(placed(plan).length);
      expect(plan.kept + plan.dropped.length).toBe(items.length);
    }
  });
});

describe('pinned bullets that do not fit', () => {
  it('are told with the lines and millimetres that are missing', () => {
    const plan = planOf(many(60, { pin: true }), many(5, {}, 3, 100));
    expect(plan.overflow?.lines).toBeGreaterThan(10);
    expect(plan.overflow?.millimetres).toBeCloseTo(((plan.overflow?.lines ?? 0) * 8 * 1.3 * 25.4) / 72, -1);
    expect(namesOf(plan.dropped)).toEqual(['item 100', 'item 101', 'item 102', 'item 103', 'item 104']);
    expect(placed(plan)).toHaveLength(60);
  });

  it('need fewer lines the fewer they are', () => {
    const lines = [56, 60, 70].map((count) => planOf(many(count, { pin: true })).overflow?.lines ?? 0);
    expect(lines[0]).toBeGreaterThan(0);
    expect(lines.toSorted((one, other) => one - other)).toEqual(lines);
    expect(planOf(many(40, { pin: true })).overflow).toBeUndefined();
  });
});

describe('columns', () => {
  it('carry the heading on where a group goes on', () => {
    const plan = planOf(many(40));
    const [first, second] = plan.columns;
    expect(first?.[0]?.heading).toMatchObject({ text: 'Group 0', note: undefined });
    expect(second?.[0]?.heading).toMatchObject({ text: 'Group 0', note: 'continued' });
  });

  it('break between groups where that costs little', () => {
    const plan = planOf(many(11), many(12, {}, 3, 20));
    expect(plan.layout).toBe('two');
    expect(plan.columns.map((parts) => parts.map((part) => part.heading?.text))).toEqual([['Group 0'], ['Group 1']]);
  });

  it('lie down in landscape', () => {
    const plan = planSheet(contentOf(many(40)), plainMeasurer, { frame: sheetFrames.landscape });
    expect(plan.frame.orientation).toBe('landscape');
    expect(plan.layout).not.toBe('side');
  });
});

describe('planning both ways', () => {
  it('gives the plans of both frames, and measures each text once', () => {
    const content = contentOf(many(30), many(25, { priority: 2 }, 2, 100));
    const measured: string[] = [];
    const plans = planBothWays(content, (runs) => {
      measured.push(runs.map(({ text }) => text).join(''));
      return plainMeasurer(runs);
    });
    expect(new Set(measured).size).toBe(measured.length);
    for (const orientation of orientations) {
      expect(plans[orientation]).toEqual(planSheet(content, plainMeasurer, { frame: sheetFrames[orientation] }));
    }
  });
});

it('a sheet without a bullet is planned', () => {
  expect(planOf([])).toMatchObject({ fontPt: 12, kept: 0, dropped: [], overflow: undefined });
});

describe('a sheet about one story', () => {
  const storyOf = (...groups: SheetItem[][]): SheetPlan =>
    planSheet({ ...contentOf(...groups), kind: 'story' }, plainMeasurer);

  it('leaves out rather than getting smaller than 11.5 pt', () => {
    const plan = storyOf(many(10), many(60, { priority: 2 }, 3, 100));
    expect(plan.fontPt).toBeGreaterThanOrEqual(11.5);
    expect(plan.dropped.length).toBeGreaterThan(20);
    expect(plan.dropped.every(({ priority }) => priority === 2)).toBe(true);
  });

  it('gets smaller for what is pinned', () => {
    const plan = storyOf(many(40, { pin: true }));
    expect(plan.fontPt).toBeLessThan(11.5);
    expect(plan.overflow).toBeUndefined();
  });

  it('has less room under large numbers', () => {
    const content: SheetContent = { ...contentOf(many(60)), kind: 'story' };
    const numbers = [{ value: '8%', text: 'cut in time (target, Q1)' }];
    const plan = planSheet({ ...content, numbers }, plainMeasurer);
    expect(plan.header.numbers).toHaveLength(1);
    expect(plan.kept).toBeLessThan(planSheet(content, plainMeasurer).kept);
  });
});

it.each([12, 30, 60, 90])('a sequence among %i others is never cut in the middle', (count) => {
  const content = contentOf(many(count), many(9, { priority: 3 }, 3, 200));
  const [first, sequence] = content.groups;
  if (!first || !sequence) throw new Error('A group is missing.');
  const plan = planSheet({ ...content, groups: [first, { ...sequence, isSequence: true }] }, plainMeasurer);
  expect([0, 9]).toContain(plan.dropped.filter(({ priority }) => priority === 3).length);
});

it.each([
  [['follow-up', 'follow-up', 'question'], '2 follow-ups and 1 question did not fit: listed online'],
  [['action'], '1 action did not fit: listed online'],
  [['a', 'b', 'b', 'c'], '2 bs, 1 a and 1 c did not fit: listed online'],
  [['a', 'b', 'b', 'c', 'c', 'd'], '2 bs, 2 cs and 2 others did not fit: listed online'],
] as const)('the foot says what is missing: %j', (names, said) => {
  const dropped = names.map((what) => sheetItem({ what, text: 'x' }));
  expect(completenessText({ kept: 3, dropped })).toBe(said);
});
