import { describe, expect, it } from 'vitest';
import { bankSheets } from '../../../src/sheets/content/bank-sheets.ts';
import { itemsOf, type SheetContent } from '../../../src/sheets/content/sheet-content.ts';
import { mostInFull, questionFamilies } from '../../../src/sheets/content/story-index.ts';
import { planSheet } from '../../../src/sheets/plan/plan-sheet.ts';
import { plainMeasurer } from '../../fixtures/plain-measurer.ts';
import { sampleBank, sampleCompany, sampleQuestion, sampleStory } from '../../fixtures/sample-bank.ts';

const questions = ['failure', 'deadline', 'praise'].map((id) => ({
  ...sampleQuestion(id),
  competencies: ['ownership'],
}));

/** A bank of so many stories at one company; every other one has a number that its headline does not say. */
function bankOf(count: number): ReturnType<typeof sampleBank> {
  return sampleBank({
    companies: [sampleCompany('acme')],
    questions,
    figures: [
      {
        id: 'cut',
        measures: 'cut in time',
        scope: 'all',
        value: 8,
        unit: '%',
        status: 'result',
        company: 'acme',
        say: 'x',
      },
    ],
    stories: Array.from({ length: count }, (_, index) =>
      sampleStory(
        `s${index}`,
        {
          headline:
            index === 0
              ? 'We cut 8% of the time.'
              : 'A headline of the length that headlines have, more or less, often.',
          competencies: ['ownership'],
          answers: index < 5 ? [{ question: index < 3 ? 'deadline' : 'failure', fit: 'strong' }] : [],
          star: { situation: ['S'], task: ['T'], actions: ['A'], results: ['8% less time.', 'They were glad.'] },
        },
        index < 2 ? { figures: [{ target: 'cut', position: { line: 1, column: 1 } }] } : {},
      ),
    ),
  });
}

function sheetOf(count: number, kind: string): SheetContent {
  const found = bankSheets(bankOf(count)).find((sheet) => sheet.kind === kind);
  if (!found) throw new Error('The sheet is missing.');
  return found;
}

describe.each(['company', 'competency'])('the sheet of a %s', (kind) => {
  it('is an index where it has more than twelve stories', () => {
    expect(sheetOf(mostInFull, kind).isIndex).toBe(false);
    expect(sheetOf(mostInFull + 1, kind).isIndex).toBe(true);
  });

  it('has then of each story its headline, and one number that the headline does not say', () => {
    const items = itemsOf(sheetOf(13, kind).groups);
    expect(items.filter(({ what }) => what === 'story')).toHaveLength(13);
    expect(items.filter(({ what }) => what === 'number').map(({ lead, text }) => `${lead ?? ''} ${text}`)).toEqual([
      '8% cut in time (all)',
    ]);
    expect(items.filter(({ what }) => ['result', 'action'].includes(what))).toEqual([]);
  });

  it('keeps to type of 9.5 points, however many there are', () => {
    for (const count of [13, 25, 60]) {
      expect(planSheet(sheetOf(count, kind), plainMeasurer).fontPt).toBeGreaterThanOrEqual(9.5);
    }
  });

  it('loses numbers before stories', () => {
    const items = itemsOf(sheetOf(13, kind).groups);
    const prioritiesOf = (name: string): number[] =>
      items.filter(({ what }) => what === name).map(({ priority }) => priority);
    expect(Math.max(...prioritiesOf('number'))).toBeLessThan(Math.min(...prioritiesOf('story')));
  });
});

it('the index of a competency goes by the question that each story is told for, those of most stories first', () => {
  const { stories } = bankOf(6);
  const families = questionFamilies(stories, questions);
  expect(families.map(({ question, stories: told }) => [question.id, told.map(({ id }) => id)])).toEqual([
    ['deadline', ['s0', 's1', 's2']],
    ['failure', ['s3', 's4']],
  ]);
  const { groups } = sheetOf(13, 'competency');
  expect(groups.map(({ heading }) => heading)).toEqual(['deadline?', 'failure?', 'Show it, too', 'Also asked']);
});
