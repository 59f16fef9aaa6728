import { drilled, isReady } from './prediction.ts';
import { chosenFor, type Candidate, type Evening } from './tonight.ts';

/** What the evenings until the interview bring. */
export interface Evenings {
  /** One for each, tonight first: its day, and how many questions are drilled. */
  evenings: { day: number; cards: number }[];
  /** How many will be ready on the day. */
  ready: number;
}

/** Evenings that lie farther from the interview than this are not reckoned: what comes after them counts. */
const mostEvenings = 60;

/**
 * Looks ahead: the same minutes every evening until the day before the interview, each time with what gains most, if
 * the owner knows what was drilled. On the interview's own day, the one drill before it.
 */
export function lookAhead(candidates: readonly Candidate[], { today, day, minutes }: Evening): Evenings {
  const first = Math.max(today, day - mostEvenings);
  const last = Math.max(first, day - 1);
  let known = candidates;
  const evenings = Array.from({ length: last - first + 1 }, (_, index) => {
    const evening = first + index;
    const chosen = new Set(chosenFor(known, { today: evening, day, minutes }).map(({ id }) => id));
    known = known.map((one) => (chosen.has(one.id) ? { ...one, known: drilled(one.known, evening, 'good') } : one));
    return { day: evening, cards: chosen.size };
  });
  return { evenings, ready: known.filter((one) => isReady(one.known, Math.max(today, day))).length };
}
