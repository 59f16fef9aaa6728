import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../src/recall/calendar-day.ts';
import type { Choice } from '../../../src/recall/chosen-cards.ts';
import type { DeckInterview, RecallCard } from '../../../src/recall/deck.ts';
import { outlook, targetDay } from '../../../src/recall/outlook.ts';
import {
  bringsWords,
  dayWords,
  inDays,
  promiseWords,
  readyWords,
  startWords,
  summaryWords,
} from '../../../src/recall/plan-words.ts';
import { noProgress, withDate, withReview, type Progress } from '../../../src/recall/progress.ts';

const today = 20_000;
const at = (days: number): string => dateOf(today + days);
const interview = (id: string, days?: number): DeckInterview => ({
  id,
  title: id,
  date: days === undefined ? undefined : at(days),
  cards: [],
});
const typed = (dates: Record<string, number>): Progress =>
  Object.entries(dates).reduce((progress, [id, days]) => withDate(progress, id, at(days)), noProgress);
const all: Choice = { of: 'all' };

describe('the day for which is drilled', () => {
  it.each<[string, DeckInterview[], Choice, Progress, { in: number; isNamed: boolean; typedAs?: string; of?: string }]>(
    [
      ['a week ahead where nothing is known', [], all, noProgress, { in: 7, isNamed: false, typedAs: '' }],
      ['what was typed', [], all, typed({ '': 3 }), { in: 3, isNamed: true, typedAs: '' }],
      ['not what was typed and is over', [], all, typed({ '': -1 }), { in: 7, isNamed: false, typedAs: '' }],
      ['today', [], all, typed({ '': 0 }), { in: 0, isNamed: true, typedAs: '' }],
      [
        'the next interview',
        [interview('b', 9), interview('a', 4)],
        all,
        noProgress,
        { in: 4, isNamed: true, of: 'a' },
      ],
      [
        'none that is over',
        [interview('b', 9), interview('a', -4)],
        all,
        noProgress,
        { in: 9, isNamed: true, of: 'b' },
      ],
      ['what was typed before it', [interview('a', 9)], all, typed({ '': 2 }), { in: 2, isNamed: true, typedAs: '' }],
      [
        'the interview that was chosen',
        [interview('a', 4), interview('b', 9)],
        { of: 'interview', id: 'b' },
        noProgress,
        { in: 9, isNamed: true, of: 'b' },
      ],
      [
        'what was typed for the interview that was chosen',
        [interview('a', 4), interview('b')],
        { of: 'interview', id: 'b' },
        typed({ b: 5 }),
        { in: 5, isNamed: true, of: 'b', typedAs: 'b' },
      ],
      [
        'a week ahead where the chosen interview has no day',
        [interview('a', 4), interview('b')],
        { of: 'interview', id: 'b' },
        noProgress,
        { in: 7, isNamed: false, of: 'b', typedAs: 'b' },
      ],
    ],
  )('is %s', (_, interviews, choice, progress, expected) => {
    const target = targetDay({ interviews }, choice, progress, today);
    expect({
      in: target.day - today,
      isNamed: target.isNamed,
      typedAs: target.typedAs,
      of: target.interview?.id,
    }).toEqual({ typedAs: undefined, of: undefined, ...expected });
  });
});

describe('how it stands', () => {
  const cards = ['a', 'b', 'c'].map((id): RecallCard => ({
    id,
    ask: `${id}?`,
    story: 's',
    others: [],
    competencies: [],
  }));
  const progress = [
    ['a', -1, 'easy'],
    ['b', -30, 'good'],
  ].reduce(
    (before, [id, days, grade]) =>
      withReview(
        before,
        { id: String(id), story: 's' },
        { at: `${at(Number(days))}T20:00:00`, grade: grade === 'easy' ? 'easy' : 'good' },
      ),
    noProgress,
  );
  const stands = outlook(cards, progress, { today, day: today + 2 });

  it('names what will be recalled on the day and what will not, the least likely first', () => {
    expect(stands.cards.map(({ card, isReady }) => [card.id, isReady])).toEqual([
      ['c', false],
      ['b', false],
      ['a', true],
    ]);
    expect(stands.ready).toBe(1);
    expect(stands.cards[0]?.chance).toBeUndefined();
    expect(stands.cards[2]?.chance).toBeGreaterThan(0.9);
  });

  it('says for each time what to drill, and what that brings', () => {
    expect(stands.minutes.map(({ minutes, tonight, ready }) => [minutes, tonight, ready])).toEqual(
      [2, 5, 10, 20].map((minutes) => [minutes, ['c', 'b', 'a'], 3]),
    );
  });
});

describe('minutes', () => {
  it('never bring less where they are more', () => {
    const many = Array.from({ length: 40 }, (_, index): RecallCard => {
      const id = String(index);
      return { id, ask: id, story: 's', others: [], competencies: [] };
    });
    for (const days of [1, 5, 10, 30]) {
      const counts = outlook(many, noProgress, { today, day: today + days }).minutes.map(({ ready }) => ready);
      expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    }
  });
});

describe('the words of a plan', () => {
  const named = { day: today + 10, isNamed: true };

  it.each([
    [inDays(0), 'today'],
    [inDays(1), 'tomorrow'],
    [inDays(2), 'in 2 days'],
    [dayWords(named, today, 'Tuesday, March 9'), 'The interview is on Tuesday, March 9, in 10 days.'],
    [dayWords({ ...named, interview: interview('Acme') }, today, 'May 1'), 'Acme: May 1, in 10 days.'],
    [dayWords({ day: 3, isNamed: false }, today, 'May 1'), 'Without a date, this looks a week ahead.'],
    [readyWords(3, 40, named, today), 'You can be sure of 3 of 40 on the day.'],
    [readyWords(0, 40, named, today), 'You cannot be sure of any of the 40 yet.'],
    [readyWords(40, 40, { ...named, isNamed: false }, today), 'You can be sure of all 40 a week from now.'],
    [readyWords(1, 1, { ...named, day: today }, today), 'You can be sure of it today.'],
    [bringsWords(40, 40), 'sure of all 40'],
    [bringsWords(3, 40), 'sure of 3 of 40'],
    [startWords({ tonight: [] }), 'Nothing to gain tonight'],
    [startWords({ tonight: ['a'] }), 'Drill 1 question'],
    [summaryWords({ queue: [], done: ['a'], missed: [] }), '1 question answered.'],
    [
      summaryWords({ queue: ['c'], done: ['a', 'b'], missed: ['a', 'c'] }),
      '2 questions answered, 1 of them not at the first go, 1 left for another time.',
    ],
  ])('are “%s”', (words, expected) => {
    expect(words).toBe(expected);
  });

  it.each([
    [1, true, 'you can then be sure of'],
    [5, true, 'you can be sure of on the day, with as many minutes every evening'],
    [5, false, 'you can be sure of a week from now, with'],
  ])('say what is under the minutes %d days before', (days, isNamed, words) => {
    expect(promiseWords({ day: today + days, isNamed }, today)).toContain(words);
  });
});
