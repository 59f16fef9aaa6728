import { describe, expect, it } from 'vitest';
import type { ClockAction, ClockEvent } from '../../../../src/talks/clock/clock-events.ts';
import { announcement, pace, paceInWords, type Moment } from '../../../../src/talks/clock/standing-words.ts';
import { talkClock } from '../../../../src/talks/clock/talk-clock.ts';
import { planMark, type TalkPlan } from '../../../../src/talks/clock/talk-plan.ts';
import { talkStanding, type TalkStanding } from '../../../../src/talks/clock/talk-standing.ts';
import { at, samplePart, samplePlan, samplePlanSection } from '../../../fixtures/sample-plan.ts';

/** Ten minutes: 0 to 4 min in three parts with a minute for questions, then 4 to 10 min in three parts. */
const plan = samplePlan(
  samplePlanSection([samplePart(60), samplePart(60, { priority: 1 }), samplePart(60)], { questionSeconds: 60 }),
  samplePlanSection([samplePart(120), samplePart(120, { priority: 2 }), samplePart(120, { saves: 110 })]),
);

type Step = [seconds: number, action: ClockAction];
const start: Step = [0, { type: 'start' }];
const go = (seconds: number, part: number): Step => [seconds, { type: 'go', part }];
const eventsOf = (steps: readonly Step[]): ClockEvent[] => steps.map(([seconds, action]) => ({ ...action, at: at(seconds) })); // prettier-ignore

function standingAt(seconds: number, steps: readonly Step[], before?: TalkStanding['proposal'], by: TalkPlan = plan) {
  const clock = talkClock(by, eventsOf([start, ...steps]), at(seconds));
  return { clock, ...talkStanding(by, clock, before) };
}

const indexes = (proposal: TalkStanding['proposal']): number[] => proposal?.parts.map(({ index }) => index) ?? [];

describe('where a speaker stands', () => {
  it('tells what is left here and in all, what should be told, and what comes next', () => {
    const standing = standingAt(90, [go(50, 1)]);
    expect(standing).toMatchObject({ leftHere: 90_000, leftInAll: 510_000, late: -10_000, proposal: undefined });
    expect([standing.here.index, standing.byNow?.part.index, standing.next?.index, standing.afterNext?.index]).toEqual([
      1, 1, 2, 3,
    ]);
  });

  it.each<[string, number, Step[], number]>([
    ['at the start', 0, [], 0],
    ['as planned', 150, [go(60, 1), go(120, 2)], 0],
    ['while a part takes longer than planned', 75, [], 15_000],
    ['with a part told faster', 50, [go(40, 1)], -20_000],
    ['with a part that was skipped', 70, [go(60, 2)], -60_000],
    [
      'with a question in the time set aside for them',
      100,
      [
        [60, { type: 'question' }],
        [100, { type: 'answered' }],
      ],
      0,
    ],
    [
      'with a question that took longer',
      150,
      [
        [60, { type: 'question' }],
        [150, { type: 'answered' }],
      ],
      30_000,
    ],
    ['with no question where time was set aside for them', 180, [go(60, 1), go(120, 2), go(180, 3)], -60_000],
    ['while nothing runs', 500, [[60, { type: 'pause' }]], 0],
    ['back at a part that was told whole', 130, [go(60, 1), go(120, 0)], 10_000],
    ['at the end', 600, [go(60, 1), go(120, 2), go(240, 3), go(360, 4), go(480, 5)], 0],
    ['long after the end', 4000, [go(60, 5)], 3_400_000],
  ])('knows how late it will end: %s', (_what, seconds, steps, late) => {
    expect(standingAt(seconds, steps).late).toBe(late);
  });

  it('knows when it is time for questions, and when all time is up', () => {
    expect(standingAt(200, []).byNow).toMatchObject({ part: { index: 2 }, isQuestions: true });
    expect(standingAt(599, []).byNow).toMatchObject({ part: { index: 5 }, isQuestions: false });
    expect(standingAt(600, []).byNow).toBeUndefined();
  });

  it('proposes what to leave out, and passes over it', () => {
    const standing = standingAt(100, []);
    expect([standing.late, indexes(standing.proposal), standing.next?.index]).toEqual([40_000, [1], 2]);
    // Two minutes are more than the part of the lowest priority wins; with the one of the next it is not needed.
    const later = standingAt(180, []);
    expect([later.late, indexes(later.proposal), later.next?.index]).toEqual([120_000, [4], 1]);
    expect(standingAt(241, []).proposal?.parts.map(({ index }) => index)).toEqual([1, 2, 4]);
  });

  it('proposes nothing for a few seconds, where nothing would help, and once the talk has ended', () => {
    expect(standingAt(69, []).proposal).toBeUndefined();
    expect(standingAt(700, [go(60, 5)]).proposal).toMatchObject({ parts: [], isEnough: false });
    expect(standingAt(200, [[200, { type: 'end' }]]).proposal).toBeUndefined();
  });

  it('keeps its proposal while that is right, and takes it back when there is time again', () => {
    const [first, grown] = [standingAt(100, []), standingAt(119, [])];
    expect(standingAt(119, [], first.proposal).proposal).toBe(first.proposal);
    expect(grown.proposal).not.toBe(first.proposal);
    expect(indexes(standingAt(121, [], first.proposal).proposal)).toEqual([4]);
    expect(standingAt(103, [go(101, 1)], first.proposal).proposal?.parts.map(({ index }) => index)).toEqual([4]);
    expect(standingAt(103, [go(101, 3)], first.proposal).proposal).toBeUndefined();
  });

  it('says plainly when even leaving out everything is too little', () => {
    expect(standingAt(500, []).proposal).toMatchObject({ isEnough: false, saves: 350 });
  });

  it('knows one plan from another', () => {
    const other = samplePlan(...plan.sections.slice(0, 1));
    expect(new Set([planMark(plan), planMark(other), planMark({ ...plan, title: 'Another' })])).toHaveLength(2);
  });
});

describe('the words for it', () => {
  it.each([
    [0, 'Ends on time', 'You will end on time.'],
    [9999, 'Ends on time', 'You will end on time.'],
    [-9999, 'Ends on time', 'You will end on time.'],
    [10_000, 'Ends 0:10 late', 'You will end 10 seconds late.'],
    [70_900, 'Ends 1:10 late', 'You will end 1 minute 10 seconds late.'],
    [-40_900, '0:40 in hand', 'You have 40 seconds in hand.'],
    [3_661_000, 'Ends 1:01:01 late', 'You will end 1 hour 1 minute late.'],
  ])('of %i ms', (late, short, spoken) => {
    expect([pace({ late }), paceInWords({ late })]).toEqual([short, spoken]);
  });
});

describe('what is said aloud', () => {
  const moment = (seconds: number, steps: Step[], before?: TalkStanding['proposal']): Moment => {
    const { clock, ...standing } = standingAt(seconds, steps, before);
    return { clock, standing, section: `Section ${standing.here.section + 1}` };
  };

  it('is where the speaker has arrived', () => {
    expect(announcement(undefined, moment(0, []))).toBe('Section 1: Part of 60 s.');
    expect(announcement(moment(60, []), moment(60, [go(60, 1)]))).toBe('Part of 60 s.');
    expect(announcement(moment(240, [go(180, 2)]), moment(240, [go(180, 2), go(240, 3)]))).toBe(
      'Section 2: Part of 120 s.',
    );
  });

  it('is what stands still', () => {
    expect(announcement(moment(60, []), moment(60, [[60, { type: 'pause' }]]))).toBe('Paused. Nothing runs.');
    expect(announcement(moment(60, []), moment(60, [[60, { type: 'question' }]]))).toMatch(/^Question\./u);
  });

  it('is each last minute once, and nothing in the seconds between', () => {
    const steps = [go(60, 1), go(110, 2)];
    const said = Array.from({ length: 400 }, (_, index) => {
      const [before, now] = [moment(119 + index, steps), moment(120 + index, steps)];
      return announcement(
        { ...before, standing: { ...before.standing, proposal: undefined } },
        { ...now, standing: { ...now.standing, proposal: undefined } },
      );
    });
    expect(said.filter((text) => text !== '')).toEqual([
      'One minute left in this section.',
      'The time for this section is up.',
    ]);
  });

  it('is a proposal when it is a new one', () => {
    const [before, now] = [moment(69, []), moment(70, [])];
    expect(announcement(before, now)).toBe('You will end 10 seconds late. Leave out: Part of 60 s.');
    expect(announcement(now, moment(71, [], now.standing.proposal))).toBe('');
  });

  it('is nothing before the start and after the end', () => {
    const ended = moment(90, [[80, { type: 'end' }]]);
    expect(announcement(moment(80, []), ended)).toBe('');
    const clock = { ...ended.clock, phase: 'ready' as const };
    expect(announcement(undefined, { ...ended, clock })).toBe('');
  });
});
