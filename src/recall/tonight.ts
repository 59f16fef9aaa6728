import { readinesses, type Readiness } from '../../schemas/words.ts';
import { gain, type Known } from './prediction.ts';

/** A question with what is known of it. */
export interface Candidate {
  id: string;
  known: Known | undefined;
  /** Of a follow-up: how ready its answer is. */
  readiness?: Readiness | undefined;
}

/** A time in which to drill, for a day. */
export interface Evening {
  /** The day on which is drilled. */
  today: number;
  /** The day of the interview. */
  day: number;
  minutes: number;
}

/** Ten to answer, and five to look and to say how it went. */
const secondsEach = 15;
/** What adds less than this to the chance is not worth the time. */
const leastGain = 0.01;

/** How many questions there is time for. */
export const cardsIn = (minutes: number): number => Math.floor((minutes * 60) / secondsEach);

const weakness = ({ readiness }: Candidate): number => (readiness ? readinesses.indexOf(readiness) : 0);

/**
 * What to drill: of the weakest follow-ups first, what gains most for the day. As each takes the same time, this is
 * the choice by which most will be recalled on the day.
 * @returns in the order in which to ask; what gains next to nothing is left out even where there is time for it
 */
export function chosenFor(candidates: readonly Candidate[], { today, day, minutes }: Evening): Candidate[] {
  return candidates
    .map((candidate, place) => ({ candidate, place, gain: gain(candidate.known, today, Math.max(today, day)) }))
    .filter((one) => one.gain >= leastGain || one.candidate.known?.isMissed === true)
    .sort(
      (one, other) =>
        weakness(other.candidate) - weakness(one.candidate) || other.gain - one.gain || one.place - other.place,
    )
    .slice(0, cardsIn(minutes))
    .map(({ candidate }) => candidate);
}
