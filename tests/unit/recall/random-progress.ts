import { seededChoices } from '../../print/random.ts';
import { dateOf } from '../../../src/recall/calendar-day.ts';
import { grades } from '../../../src/recall/grades.ts';
import { noProgress, withDate, withReview, type Progress, type Review } from '../../../src/recall/progress.ts';

const ids = ['question/a', 'question/急ぐ', 'follow-up/b/1f', '__proto__', 'constructor', 'with "quotes"\n'];
const stories = ['one', 'two'];

/** What somebody may have drilled in some days, the same for each seed. */
export function randomProgress(seed: number): Progress {
  const random = seededChoices(seed);
  const two = (limit: number): string => String(random.below(limit)).padStart(2, '0');
  let progress = noProgress;
  for (let count = random.below(30); count > 0; count -= 1) {
    const at = `${dateOf(20_500 + random.below(40))}T${two(24)}:${two(60)}:${two(60)}`;
    const review: Review = { at, grade: random.pick(grades) };
    progress = withReview(progress, { id: random.pick(ids), story: random.pick(stories) }, review);
  }
  for (let count = random.below(3); count > 0; count -= 1) {
    progress = withDate(progress, random.pick(ids), dateOf(20_500 + random.below(400)));
  }
  return progress;
}
