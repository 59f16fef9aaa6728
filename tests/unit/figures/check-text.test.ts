import { describe, expect, it } from 'vitest';
import { figureSign } from '../../../src/bank/statement.ts';
import { changeText } from '../../../src/figures/change-text.ts';
import { checkText, type StoryLedger } from '../../../src/figures/check-text.ts';
import { disagreements } from '../../../src/figures/disagreements.ts';
import { knownFigure, type LedgerFigure } from '../../../src/figures/ledger.ts';
import type { TextPlace } from '../../../src/figures/told-as-reached.ts';

const figure = (
  id: string,
  value: LedgerFigure['value'],
  unit: string,
  given: Partial<LedgerFigure> = {},
): LedgerFigure => ({
  id,
  value,
  unit,
  measures: `measure of ${id}`,
  scope: 'the pilot',
  status: 'result',
  say: String(value),
  ...given,
});

function ledger(figures: readonly LedgerFigure[], allowed: readonly string[] = []): StoryLedger {
  const known = figures.map(knownFigure);
  return { figures: known, byId: new Map(known.map((one) => [one.figure.id, one])), allowed };
}

const found = (text: string, of: StoryLedger, place: TextPlace = 'prose', lead = ''): string[] =>
  checkText({ text, figures: ['goal'], place, lead }, of).findings.map(({ kind, number }) => `${kind} ${number.text}`);

describe('a number', () => {
  const own = ledger([
    figure('conversion', 7.12, '%'),
    figure('wait', 1500, 'ms'),
    figure('parcels', 7438, 'parcels'),
    figure('range', '20–40', 'min'),
    figure('margin', 3, 'pp'),
    figure('speed', 2, 'times'),
    figure('third', 33, '%', { measures: 'cut in complaints' }),
    figure('partners', 7, 'partners'),
  ]);

  it.each([
    '7%',
    '7.1%',
    '1.5 s',
    'more than 7,000 parcels',
    '7.4k parcels',
    '20 to 40 minutes',
    '3 percentage points',
    'twice as fast',
    'doubled',
    'a third less',
    'seven partners',
    'two partners said so',
  ])('in the ledger: %s', (text) => {
    expect(found(text, own)).toEqual([]);
  });

  it.each([
    '7.2%',
    '8%',
    '1.6 s',
    'more than 9,000 parcels',
    '30 minutes',
    '3%',
    'three times as fast',
    '€7',
    '7 patients',
    'eight partners',
  ])('in no figure: %s', (text) => {
    expect(found(text, own)).toEqual([expect.stringMatching(/^unknown /u)]);
  });

  it('is let alone where the story allows it, and only there', () => {
    expect(found('8% and 9%', ledger([figure('one', 1, '%')], ['8%']))).toEqual(['unknown 9%']);
  });

  it('is let alone where there is no ledger, unless it does not compute', () => {
    expect(found('40 people, 8%, from 10 to 8 days', ledger([]))).toEqual([]);
    expect(found('from 10 to 8 days, a cut of 25%', ledger([]))).toEqual(['wrong-arithmetic 25%']);
  });

  it('has the figure that was probably meant', () => {
    const [finding] = checkText({ text: 'It took 1.6 s.', figures: [], place: 'prose', lead: '' }, own).findings;
    expect(finding?.kind === 'unknown' && finding.nearest?.figure.id).toBe('wait');
  });
});

describe('a target', () => {
  const own = ledger([
    figure('goal', 25, '%', { status: 'target', measures: 'cut in waiting time' }),
    figure('done', 8, '%'),
  ]);

  it.each([
    [`We cut it by ${figureSign}.`, 'prose'],
    [`It is now down ${figureSign}.`, 'prose'],
    [`We beat our ${figureSign} target.`, 'prose'],
    [`I managed to cut it by ${figureSign}.`, 'prose'],
    [`${figureSign} less waiting`, 'results'],
  ] as const)('is told as reached: %s', (text, place) => {
    expect(found(text, own, place)).toEqual(['told-as-reached ']);
  });

  it.each([
    [`Our target was ${figureSign}.`, ''],
    [`We set out to cut it by ${figureSign}.`, ''],
    [`It was to fall by ${figureSign}.`, ''],
    [`We cut it by 8%, against a target of ${figureSign}.`, ''],
    [`We didn't cut it by ${figureSign}.`, ''],
    [`Did you cut it by ${figureSign}?`, ''],
    [`Waiting time cut by ${figureSign}`, 'Goals of the quarter'],
  ])('is not: %s', (text, lead) => {
    expect(found(text, own, 'prose', lead)).toEqual([]);
  });

  it('is a target also where it is typed, unless a result has the same value', () => {
    expect(found('We cut it by 25%.', own)).toEqual(['told-as-reached 25%']);
    expect(found('Patients wait 25% of the time.', own)).toEqual(['told-as-reached 25%']);
    expect(found('The waiting time climbed to 25.', own)).toEqual(['told-as-reached 25']);
    expect(found('The contract asks for 25%.', own)).toEqual([]);
    expect(found('Cut waiting time by 25%.', own)).toEqual([]);
    expect(
      found('We cut it by 25%.', ledger([...own.figures.map((one) => one.figure), figure('too', 25, '%')])),
    ).toEqual([]);
  });
});

describe('a result that is not significant', () => {
  const own = ledger([figure('goal', 4.2, '%', { status: 'not-significant' })]);

  it.each([
    [`Sign-ups rose by ${figureSign}.`, 1],
    [`Sign-ups rose by ${figureSign}, but it was not significant.`, 0],
    [`Sign-ups rose by ${figureSign}. That could be chance.`, 0],
  ])('is told without saying so: %s', (text, count) => {
    expect(found(text, own)).toHaveLength(count);
  });
});

describe('a change', () => {
  it.each([
    ['from 40 to 30 minutes, a cut of 33%', '25%'],
    ['from 40% to 30%, a 10% drop', 'about 25%'],
    ['by 50%, from 100 ms to 40 ms', '60%'],
    ['tripled from 10 to 20 sites', '2×'],
    ['up to 142 euros from 120 euros, a rise of 30%', '18%'],
  ])('does not compute: %s', (text, computed) => {
    const [finding] = checkText({ text, figures: [], place: 'prose', lead: '' }, ledger([])).findings;
    expect(finding?.kind === 'wrong-arithmetic' && changeText(finding.change)).toBe(computed);
  });

  it.each([
    'from 40 to 30 minutes, a cut of 25%',
    'from 40% to 30%, a drop of 10 points',
    'from 60 to 40 days, a third less',
    'from 10 to 5 days, twice as fast',
    'from 42% to 61%, up 45%',
    'from 3 to 5 sites, and costs fell by 10%',
  ])('computes: %s', (text) => {
    expect(found(text, ledger([]))).toEqual([]);
  });
});

describe('figures', () => {
  const pair = (one: Partial<LedgerFigure>, other: Partial<LedgerFigure>): number =>
    disagreements([
      knownFigure(figure('first', 40, 'ms', { measures: 'time of the slowest query', scope: 'Q1', ...one })),
      knownFigure(
        figure('second', 50, 'ms', { measures: "the slowest query's time", scope: 'first quarter', ...other }),
      ),
    ]).length;

  it.each([
    [{}, {}, 1],
    [{}, { value: 0.04, unit: 's' }, 0],
    [{}, { scope: 'Q2' }, 0],
    [{}, { measures: 'time of the slowest page' }, 0],
    [{}, { status: 'target' }, 0],
    [{}, { status: 'not-significant' }, 1],
    [{ value: '<60' }, {}, 0],
    [{ value: '>60' }, {}, 1],
  ] as const)('disagree: %j and %j', (one, other, count) => {
    expect(pair(one, other)).toBe(count);
  });
});
