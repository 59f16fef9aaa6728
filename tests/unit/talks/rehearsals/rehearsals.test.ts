import { describe, expect, it } from 'vitest';
import type { ClockEvent } from '../../../../src/talks/clock/clock-events.ts';
import { talkClock } from '../../../../src/talks/clock/talk-clock.ts';
import { planMark } from '../../../../src/talks/clock/talk-plan.ts';
import { readKeptClock, writeKeptClock } from '../../../../src/talks/rehearsals/kept-clock.ts';
import { rehearsalOf, rehearsalSeconds, type Rehearsal } from '../../../../src/talks/rehearsals/rehearsal.ts';
import { rehearsalChart } from '../../../../src/talks/rehearsals/rehearsal-chart.ts';
import { mergedLog, readLog, UnreadableLog, writeLog } from '../../../../src/talks/rehearsals/rehearsal-log.ts';
import { at, samplePart, samplePlan, samplePlanSection } from '../../../fixtures/sample-plan.ts';

const plan = samplePlan(
  samplePlanSection([samplePart(60), samplePart(60, { title: 'Skipped' }), samplePart(60)], { questionSeconds: 60 }),
  samplePlanSection([samplePart(120), samplePart(60, { title: 'Not reached' })], { title: 'The end' }),
);
const events: ClockEvent[] = [
  { type: 'start', at: at(0) },
  { type: 'go', part: 2, at: at(90.4) },
  { type: 'question', at: at(120) },
  { type: 'named', ask: 'failure', at: at(122) },
  { type: 'answered', at: at(160) },
  { type: 'go', part: 3, at: at(200) },
  { type: 'end', at: at(300) },
];
const startedAt = '2026-03-14T09:26:53.589Z';
const rehearsal: Rehearsal = {
  talk: 'talk',
  title: 'A talk',
  startedAt,
  sections: [
    { title: 'A section', planned: 180, spoken: 160, plannedQuestions: 60, questions: 40 },
    { title: 'The end', planned: 180, spoken: 100, plannedQuestions: 0, questions: 0 },
  ],
  questions: [{ section: 0, id: 'failure', seconds: 40 }],
  leftOut: ['Skipped'],
};

const unreadable = (text: string): string => {
  try {
    return JSON.stringify(readLog(text));
  } catch (error) {
    if (error instanceof UnreadableLog) return error.message;
    throw error;
  }
};

describe('a rehearsal', () => {
  it('has what was planned and taken by section, what was asked, and what was passed over', () => {
    expect(rehearsalOf(plan, talkClock(plan, events, at(400)), startedAt)).toEqual(rehearsal);
    expect(rehearsalSeconds(rehearsal)).toEqual({ planned: 420, taken: 300 });
  });
});

describe('a log', () => {
  const other: Rehearsal = {
    ...rehearsal,
    startedAt: '2026-03-13T09:00:00Z',
    questions: [{ section: 1, id: undefined, seconds: 3 }],
  };

  it('is read back as it was written', () => {
    for (const log of [[], [rehearsal], [other, rehearsal]]) expect(readLog(writeLog(log))).toEqual(log);
    expect(writeLog(readLog(writeLog([other, rehearsal])))).toBe(writeLog([other, rehearsal]));
  });

  it('takes each rehearsal once, in their order', () => {
    expect(mergedLog([rehearsal], [other, rehearsal])).toEqual([other, rehearsal]);
    expect(mergedLog([rehearsal, other], [])).toEqual([other, rehearsal]);
    expect(mergedLog([{ ...rehearsal, leftOut: [] }], [rehearsal])).toEqual([rehearsal]);
    expect(mergedLog([{ ...rehearsal, talk: 'another' }], [rehearsal])).toHaveLength(2);
  });

  const changed = (change: object): string => writeLog([{ ...rehearsal, ...change }]);
  it.each([
    ['', 'it is no JSON'],
    ['[]', 'it is no log of rehearsals'],
    ['null', 'it is no log of rehearsals'],
    ['{"kind":"something"}', 'it is no log of rehearsals'],
    ['{"kind":"story-bank-rehearsals","version":2}', 'it was written by a newer version of this page'],
    ['{"kind":"story-bank-rehearsals","version":1}', '“rehearsals” is no list'],
    ['{"kind":"story-bank-rehearsals","version":1,"rehearsals":[7]}', '“rehearsals” has an entry of another kind'],
    [changed({ title: 7 }), '“title” is missing or no text'],
    [changed({ startedAt: 'today' }), '“startedAt” is no time such as 2026-03-14T09:26:53Z'],
    [changed({ leftOut: [7] }), '“leftOut” is no list of titles'],
    [changed({ sections: [{ ...rehearsal.sections[0], spoken: -1 }] }), '“spoken” is no number of seconds'],
    [changed({ questions: [{ section: 0.5, seconds: 1 }] }), '“section” is no number of seconds'],
  ])('that is %s says why it cannot be read', (text, message) => {
    expect(unreadable(text)).toBe(message);
  });
});

describe('the chart of a rehearsal', () => {
  it('has planned and taken on one scale, and says the same in words', () => {
    expect(rehearsalChart(rehearsal)).toEqual({
      text: '5:00 of 7:00 planned, 2:00 under. Furthest off: The end, 1:20 under.',
      rows: [
        {
          title: 'A section',
          bars: [
            { kind: 'planned', from: 0, width: 1 },
            { kind: 'spoken', from: 0, width: 160 / 240 },
            { kind: 'questions', from: 160 / 240, width: 40 / 240 },
          ],
          text: '4:00 planned, 3:20 taken, 0:40 of it for questions',
          difference: '−0:40',
          isOver: false,
        },
        {
          title: 'The end',
          bars: [
            { kind: 'planned', from: 0, width: 180 / 240 },
            { kind: 'spoken', from: 0, width: 100 / 240 },
            { kind: 'questions', from: 100 / 240, width: 0 },
          ],
          text: '3:00 planned, 1:40 taken',
          difference: '−1:20',
          isOver: false,
        },
      ],
    });
  });

  it.each([
    [60, 'on time', false, '1:00 of 1:00 planned, as planned.'],
    [64, 'on time', false, '1:04 of 1:00 planned, as planned.'],
    [65, '+0:05', true, '1:05 of 1:00 planned, 0:05 over. Furthest off: A, 0:05 over.'],
  ])('of a minute that took %i seconds says %s', (spoken, difference, isOver, text) => {
    const sections = [{ title: 'A', planned: 60, spoken, plannedQuestions: 0, questions: 0 }];
    const chart = rehearsalChart({ sections });
    expect(chart.text).toBe(text);
    expect(chart.rows[0]).toMatchObject({ difference, isOver });
  });

  it('of nothing is empty', () => {
    const sections = [{ title: 'A', planned: 0, spoken: 0, plannedQuestions: 0, questions: 0 }];
    expect(rehearsalChart({ sections }).rows[0]?.bars.map(({ width }) => width)).toEqual([0, 0, 0]);
    expect(rehearsalChart({ sections: [] }).rows).toEqual([]);
  });
});

describe('a rehearsal that is going on', () => {
  const kept = { plan: planMark(plan), startedAt, events, seen: at(130) };

  it('is read back as it was kept', () => {
    expect(readKeptClock(writeKeptClock(kept), planMark(plan))).toEqual(kept);
  });

  it.each<[string, string | null]>([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '[]'],
    ['an event that there is not', writeKeptClock({ ...kept, events: [...events, JSON.parse('{"type":"jump"}')] })],
    ['an event without its time', JSON.stringify({ ...kept, events: [{ type: 'start' }] })],
    ['a step to nowhere', JSON.stringify({ ...kept, events: [{ type: 'go', at: at(0) }] })],
    ['a talk that had other times', writeKeptClock({ ...kept, plan: '1/2' })],
  ])('is begun anew where %s was kept', (_what, text) => {
    expect(readKeptClock(text, planMark(plan))).toBeUndefined();
  });
});
