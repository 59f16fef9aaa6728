import { describe, expect, it } from 'vitest';
import {
  mergedProgress,
  noProgress,
  reviewsOf,
  withCard,
  withDate,
  withReview,
  type Progress,
} from '../../../src/recall/progress.ts';
import { progressText, readProgress } from '../../../src/recall/progress-file.ts';
import { randomProgress } from './random-progress.ts';

const card = { id: 'question/a', story: 'one' };
const reviewed = (...times: string[]): Progress =>
  times.reduce((progress, at) => withReview(progress, card, { at, grade: 'good' }), noProgress);

describe('progress', () => {
  it('keeps the drills of a question by time, each time once', () => {
    const progress = reviewed('2026-03-02T10:00:00', '2026-03-01T10:00:00', '2026-03-02T10:00:00');
    expect(reviewsOf(progress, card).map(({ at }) => at)).toEqual(['2026-03-01T10:00:00', '2026-03-02T10:00:00']);
  });

  it('begins anew once another story answers the question', () => {
    const progress = reviewed('2026-03-01T10:00:00');
    const other = { id: card.id, story: 'two' };
    expect(reviewsOf(progress, other)).toEqual([]);
    const after = withReview(progress, other, { at: '2026-03-02T10:00:00', grade: 'hard' });
    expect(reviewsOf(after, other)).toHaveLength(1);
    expect(reviewsOf(after, card)).toEqual([]);
  });

  it('can be put back to what it was', () => {
    const before = reviewed('2026-03-01T10:00:00');
    const after = withReview(before, card, { at: '2026-03-02T10:00:00', grade: 'again' });
    expect(withCard(after, card.id, before.cards.get(card.id))).toEqual(before);
    expect(withCard(before, card.id, undefined)).toEqual(noProgress);
  });

  it('keeps a date until it is emptied', () => {
    const dated = withDate(noProgress, 'acme', '2026-03-14');
    expect(dated.dates.get('acme')).toBe('2026-03-14');
    expect(withDate(dated, 'acme', '')).toEqual(noProgress);
  });
});

describe('a file of progress', () => {
  it('gives back what was saved, whatever that was', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const progress = randomProgress(seed);
      const text = progressText(progress);
      expect(readProgress(text)).toEqual({ progress });
      expect(progressText(mergedProgress(noProgress, progress))).toBe(text);
    }
  });

  it('can be added again without changing anything, and in any order without losing anything', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const [one, other] = [randomProgress(seed), randomProgress(seed + 10_000)];
      const both = mergedProgress(one, other);
      expect(progressText(mergedProgress(both, other))).toBe(progressText(both));
      expect(progressText({ ...mergedProgress(other, one), dates: both.dates })).toBe(progressText(both));
    }
  });

  it('does not change the dates of the device', () => {
    const [own, added] = ['2026-03-14', '2026-04-01'].map((date) => withDate(noProgress, 'acme', date));
    expect(mergedProgress(own ?? noProgress, added ?? noProgress)).toEqual(own);
    expect(mergedProgress(noProgress, added ?? noProgress)).toEqual(added);
  });

  const whole = JSON.stringify({
    format: 'story-bank-recall',
    version: 1,
    dates: {},
    cards: { a: { answer: 'b', reviews: [{ at: '2026-03-01T10:00:00', grade: 'good' }] } },
  });

  it.each([
    ['nothing', '', 'not-ours'],
    ['no JSON', '{', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['another file', '{"format":"other","version":1}', 'not-ours'],
    ['one cut short', whole.slice(0, -3), 'not-ours'],
    ['one of a later version', whole.replace('"version":1', '"version":2'), 'newer'],
    ['one with a grade that there is not', whole.replace('good', 'best'), 'not-ours'],
    ['one with a day that there is not', whole.replace('03-01', '02-30'), 'not-ours'],
    ['one without cards', '{"format":"story-bank-recall","version":1,"dates":{}}', 'not-ours'],
    ['one with a card that is none', whole.replace('"answer":"b"', '"answer":3'), 'not-ours'],
    ['one with a date that is none', whole.replace('"dates":{}', '"dates":{"a":"soon"}'), 'not-ours'],
  ])('is refused whole where it is %s', (_, text, trouble) => {
    expect(readProgress(whole)).toHaveProperty('progress');
    expect(readProgress(text)).toEqual({ trouble });
  });

  it('may have its drills in any order', () => {
    const sorted = progressText(reviewed('2026-03-01T10:00:00', '2026-03-02T10:00:00'));
    const turned = sorted.replace('03-01', '03-03');
    const read = readProgress(turned);
    const progress = 'progress' in read ? read.progress : noProgress;
    expect(reviewsOf(progress, card).map(({ at }) => at)).toEqual(['2026-03-02T10:00:00', '2026-03-03T10:00:00']);
  });
});
