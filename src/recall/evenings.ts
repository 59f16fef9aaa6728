import { chanceToday, drilled, isReady, relearned, type Known } from './prediction.ts';
import { cardsIn, chosenFor, type Candidate, type Evening } from './tonight.ts';

/** What the evenings until the interview bring. */
export interface Evenings {
  /** One for each, tonight first: its day, and how often a question is asked. */
  evenings: { day: number; asked: number }[];
  /** How many will be ready on the day. */
  ready: number;
}

/** Evenings that lie farther from the interview than this are not reckoned: what comes after them counts. */
const mostEvenings = 60;

/** What is missed on the way, shared out evenly instead of by lot: where a chance is one half, every second time. */
function evenMisses(): (chance: number) => boolean {
  let due = 0;
  return (chance) => {
    due += 1 - chance;
    if (due < 1) return false;
    due -= 1;
    return true;
  };
}

/**
 * Looks ahead: the same minutes every evening until the day before the interview, each time with what gains most. What
 * is likely to be missed is missed, and asked a second time. On the interview's own day, the one drill before it.
 */
export function lookAhead(candidates: readonly Candidate[], { today, day, minutes }: Evening): Evenings {
  const first = Math.max(today, day - mostEvenings);
  const last = Math.max(first, day - 1);
  const isMissed = evenMisses();
  const known = new Map<string, Known | undefined>(candidates.map((one) => [one.id, one.known]));
  const now = (): Candidate[] => candidates.map((one) => ({ ...one, known: known.get(one.id) }));
  const evenings: Evenings['evenings'] = [];
  for (let evening = first; evening <= last; evening += 1) {
    let asked = 0;
    for (const one of chosenFor(now(), { today: evening, day, minutes })) {
      if (asked >= cardsIn(minutes)) break;
      const misses = isMissed(chanceToday(one.known, evening));
      known.set(one.id, misses ? relearned(one.known, evening) : drilled(one.known, evening, 'good'));
      asked += misses ? 2 : 1;
    }
    evenings.push({ day: evening, asked });
  }
  return { evenings, ready: now().filter((one) => isReady(one.known, Math.max(today, day))).length };
}
