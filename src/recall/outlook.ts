import { dayNumber } from './calendar-day.ts';
import type { Choice } from './chosen-cards.ts';
import type { DeckInterview, RecallCard, RecallDeck } from './deck.ts';
import { lookAhead } from './evenings.ts';
import { knownFrom, recallOn, isReady } from './prediction.ts';
import { reviewsOf, type Progress } from './progress.ts';
import { chosenFor, type Candidate } from './tonight.ts';

/** The day for which is drilled. */
export interface TargetDay {
  /** As a number; where no date is known, a week ahead. */
  day: number;
  /** Whether somebody named it. */
  isNamed: boolean;
  interview?: DeckInterview | undefined;
  /** Under which id a date that the owner types is kept; undefined where the interview's own file has one to come. */
  typedAs?: string | undefined;
}

/** So many days ahead is looked where no date is known. */
export const daysAhead = 7;

/** A day that is not over. */
function toCome(date: string | undefined, today: number): number | undefined {
  const day = date === undefined ? undefined : dayNumber(date);
  return day !== undefined && day >= today ? day : undefined;
}

/** The day of an interview: its own file's, or the one that the owner has typed. */
function dayOfInterview(interview: DeckInterview, { dates }: Progress, today: number): TargetDay {
  const own = toCome(interview.date, today);
  if (own !== undefined) return { day: own, isNamed: true, interview };
  const typed = toCome(dates.get(interview.id), today);
  return { day: typed ?? today + daysAhead, isNamed: typed !== undefined, interview, typedAs: interview.id };
}

/**
 * The day for which is drilled: of the interview that was chosen, else of the next one, else what the owner has typed.
 * Days that are over do not count.
 */
export function targetDay(
  { interviews }: Pick<RecallDeck, 'interviews'>,
  choice: Choice,
  progress: Progress,
  today: number,
): TargetDay {
  const chosen = choice.of === 'interview' ? interviews.find(({ id }) => id === choice.id) : undefined;
  if (chosen) return dayOfInterview(chosen, progress, today);
  const [next] = interviews
    .map((interview) => dayOfInterview(interview, progress, today))
    .filter(({ isNamed }) => isNamed)
    .sort((one, other) => one.day - other.day);
  const typed = toCome(progress.dates.get(''), today);
  if (next && (typed === undefined || next.day <= typed)) return next;
  return { day: typed ?? today + daysAhead, isNamed: typed !== undefined, typedAs: '' };
}

/** Minutes to choose from. */
export const minutesOffered = [2, 5, 10, 20] as const;

/** A card with what is known of it. */
export interface CardOutlook {
  card: RecallCard;
  /** The chance to recall it on the day without another drill; undefined where it was never drilled. */
  chance: number | undefined;
  /** Whether it was not there the last time. */
  isMissed: boolean;
  isReady: boolean;
}

/** What some minutes bring. */
export interface MinutesOutlook {
  minutes: number;
  /** Ids of the cards to drill tonight. */
  tonight: string[];
  /** How many will be recalled on the day with at most as many minutes each evening until then. */
  ready: number;
}

/** How it stands for the day. */
export interface Outlook {
  /** The least likely to be recalled first. */
  cards: CardOutlook[];
  /** How many will be recalled on the day without another drill. */
  ready: number;
  minutes: MinutesOutlook[];
}

/** Reckons what will be recalled on the day, and what some minutes each evening bring. */
export function outlook(
  cards: readonly RecallCard[],
  progress: Progress,
  { today, day }: { today: number; day: number },
): Outlook {
  const candidates = cards.map((card): Candidate & { card: RecallCard } => ({
    id: card.id,
    card,
    known: knownFrom(reviewsOf(progress, card)),
    readiness: card.followUp?.readiness,
  }));
  const outlooks = candidates.map(({ card, known }): CardOutlook => ({
    card,
    chance: known && recallOn(known, day),
    isMissed: known?.isMissed === true,
    isReady: isReady(known, day),
  }));
  // With more minutes one can always stop sooner, so more minutes never bring less.
  let most = 0;
  return {
    cards: outlooks.sort((one, other) => (one.chance ?? 0) - (other.chance ?? 0)),
    ready: outlooks.filter((one) => one.isReady).length,
    minutes: minutesOffered.map((minutes) => {
      most = Math.max(most, lookAhead(candidates, { today, day, minutes }).ready);
      return { minutes, tonight: chosenFor(candidates, { today, day, minutes }).map(({ id }) => id), ready: most };
    }),
  };
}
