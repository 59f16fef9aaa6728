import { beforeAll, describe, expect, it } from 'vitest';
import { figureStatusNames, type FigureStatus } from '../../../schemas/words.ts';
import { figureShort, figureText } from '../../../src/bank/figure-text.ts';
import type { StoryBank } from '../../../src/bank/story-bank.ts';
import { bankSheets } from '../../../src/sheets/content/bank-sheets.ts';
import { customSheet } from '../../../src/sheets/content/custom-sheet.ts';
import type { SheetContent, SheetGroup } from '../../../src/sheets/content/sheet-content.ts';
import { itemText } from '../../../src/sheets/content/sheet-item.ts';
import { planSheet } from '../../../src/sheets/plan/plan-sheet.ts';
import { openedFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { storyBrief } from '../../../src/sheets/content/story-brief.ts';
import { readFixtureBank } from '../../fixture-bank.ts';

const names = ['pharmacist', 'nurse', 'data-analyst', 'finance', 'graduate', 'sales', 'code'];
let banks: StoryBank[];
let pharmacist: StoryBank | undefined;
beforeAll(async () => {
  banks = await Promise.all(names.map(readFixtureBank));
  [pharmacist] = banks;
});

/** Every sheet of a bank, and one of one's own with all of its stories. */
const sheetsOf = (bank: StoryBank): SheetContent[] => [
  ...bankSheets(bank),
  customSheet(bank.stories.map((story) => storyBrief(bank, story))),
];

/** Sheets have no spaces that do not break. */
const plainly = (text: string): string => text.replaceAll('\u00A0', ' ');

/** Every line of a group, with the headings over it. */
function linesOf({ heading, note, items, groups }: SheetGroup): string[] {
  return [
    [heading, note].filter(Boolean).join(' '),
    ...items.map(itemText),
    ...groups.flatMap((group) => [...linesOf(group), group.heading]),
  ];
}

const allLines = ({ title, kicker, lead, numbers = [], groups }: SheetContent): string[] => [
  title,
  kicker,
  lead ?? '',
  ...numbers.map(({ value, text }) => `${value} ${text}`),
  ...groups.flatMap(linesOf),
];

const sheet = (kind: string, id: string): SheetContent => {
  const found = pharmacist && sheetsOf(pharmacist).find((one) => one.kind === kind && one.id === id);
  if (!found) throw new Error(`no ${kind} sheet of ${id}`);
  return found;
};

describe('on every sheet of every bank', () => {
  it('a figure that is no result is printed with its mark', () => {
    const seen = new Set<FigureStatus>();
    for (const bank of banks) {
      const others = bank.figures.filter(({ status }) => status !== 'result');
      for (const line of sheetsOf(bank).flatMap(allLines)) {
        for (const figure of others) {
          // A value that is nothing but a number comes up in other texts.
          const said = [figure.say, ...(figure.unit === '' ? [] : [plainly(figureText(figure))])].some((text) =>
            ` ${line} `.includes(` ${text} `),
          );
          if (!said) continue;
          seen.add(figure.status);
          expect(line).toContain(figureStatusNames[figure.status]);
        }
      }
    }
    expect([...seen].sort()).toEqual(['example', 'not-significant', 'setting', 'target']);
  });

  it('a figure of the ledger has its scope', () => {
    let count = 0;
    for (const bank of banks) {
      for (const { groups, numbers = [] } of bankSheets(bank).filter(({ kind }) => kind === 'story')) {
        const figures = groups.find(({ heading }) => heading === 'Figures');
        const apart = figures ? [...figures.items, ...figures.groups.flatMap((group) => group.items)] : [];
        for (const item of [...apart, ...numbers]) {
          expect(item.text).toMatch(/ \([^()]+.*\)$/u);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it('nothing is printed of what is to be found out or confirmed', () => {
    for (const bank of banks) {
      const printed = sheetsOf(bank).flatMap(allLines).join('\n');
      for (const { followUps, confirm } of bank.stories) {
        for (const text of [...followUps.flatMap(({ missing }) => missing ?? []), ...confirm])
          expect(printed).not.toContain(text);
      }
    }
    expect(pharmacist?.stories.flatMap(({ confirm }) => confirm)).toHaveLength(3);
  });

  it('a story that is not lived says so, and one that must not be told somewhere says where', () => {
    const about = (lines: readonly string[]): string[] =>
      lines.filter((line) => /robot behind|for the rush|for a child/u.test(line));
    expect(sheet('story', 'a-robot').kicker).toBe(
      'MODEL ANSWER · Not in a project retro or a slide talk · Riverside Pharmacy · Project lead',
    );
    expect(sheet('talk', 'a-robot').kicker).toMatch(/^MODEL ANSWER · Not in a project retro or a slide talk · Talk/u);
    expect(about(allLines(sheet('company', 'riverside')))).toEqual([
      '[Unconfirmed draft] A plan for the rush I asked the two busiest offices to send one person for everybody.',
      '[Model answer] A robot behind the counter The robot picks the boxes now, and we talk to people instead. Not in a project retro or a slide talk.',
      'Attention to detail A robot behind the counter (model answer)',
    ]);
    const marked = [
      'A plan for the rush Riverside Pharmacy · UNCONFIRMED DRAFT',
      'A robot behind the counter Riverside Pharmacy · MODEL ANSWER · Not in a project retro or a slide talk',
    ];
    expect(allLines(sheet('competency', 'process-improvement'))).toEqual(expect.arrayContaining(marked));
    const own = pharmacist && sheetsOf(pharmacist).at(-1);
    const withoutCompany = [
      ...marked.map((line) => line.replace('Riverside Pharmacy · ', '')),
      'Checking a dose for a child Not in a phone screen',
    ];
    expect(own && allLines(own)).toEqual(expect.arrayContaining(withoutCompany));
  });

  it('and goes before a lived one where there is no room for all', () => {
    const priorityOf = (id: string): number | undefined => {
      const story = pharmacist?.storyById.get(id);
      return pharmacist && story && storyBrief(pharmacist, story).headline.priority;
    };
    expect(['second-window', 'a-plan-for-the-rush', 'a-robot'].map(priorityOf)).toEqual([5, 4, 4]);
  });
});

it('on the sheet of an event the type is of 11.5 points at least, and its results are set larger', () => {
  let count = 0;
  for (const bank of banks) {
    for (const content of bankSheets(bank).filter(({ kind }) => kind === 'story')) {
      if (bank.storyById.get(content.id)?.format !== 'behavioral') continue;
      const { fontPt, dropped } = planSheet(content, openedFonts.measure);
      expect(fontPt, content.id).toBeGreaterThanOrEqual(11.5);
      expect(dropped.filter(({ what }) => ['situation', 'task', 'action', 'result'].includes(what))).toEqual([]);
      expect(content.groups.filter(({ role }) => role === 'outcome').map(({ heading }) => heading)).toEqual([
        'Results',
      ]);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(20);
});

it('a practice has its steps, its example and its limits on its sheet, and steps and example on others', () => {
  expect(sheet('story', 'checking-a-dose').groups.map(({ heading }) => heading)).toEqual([
    'What I do',
    'For example',
    'Limits',
    'Follow-ups',
    'Figures',
    'Telling it',
    'Good for',
  ]);
  const lines = allLines(sheet('competency', 'attention-to-detail'));
  expect(lines).toEqual(
    expect.arrayContaining([
      'I ask for the weight, and write it on the bag.',
      'In Leeds a comma had slipped, and the doctor thanked me on the phone.',
    ]),
  );
});

it('a slide has its figures as they are said, with what keeps them true', () => {
  const lines = allLines(sheet('talk', 'a-robot'));
  const target = pharmacist?.figureById.get('wait-goal');
  expect(target && figureShort(target)).toBe('target, the station shop');
  expect(lines).toEqual(
    expect.arrayContaining([
      'What we wanted: five minutes at the most (target, the station shop)',
      'They waited about seven minutes (station shop, mornings)',
      'Bottles back: slightly fewer (3%, not significant, four shops), may be chance',
    ]),
  );
});
