import type { Grade } from './grades.ts';

/** One time that a question was drilled. */
export interface Review {
  /** When, by the device's own clock and calendar: `2026-03-14T21:05:33`. */
  at: string;
  grade: Grade;
}

/** What is known of one question. */
export interface CardProgress {
  /** Id of the story that was to be recalled. Another one has to be learned anew. */
  answer: string;
  /** By time, each time once. */
  reviews: readonly Review[];
}

/** What a device keeps of its owner's drills. */
export interface Progress {
  /** By the ids of the cards; those of cards that the bank no longer has are kept too, because they may come back. */
  cards: ReadonlyMap<string, CardProgress>;
  /** Dates that the owner has typed, such as `2026-03-14`: by the interview's id, and under `` where there is none. */
  dates: ReadonlyMap<string, string>;
}

/** Nothing yet. */
export const noProgress: Progress = { cards: new Map(), dates: new Map() };

/** A question as far as its progress hangs on it. */
export interface Drilled {
  id: string;
  story: string;
}

/** The reviews of a card that count: those that were about the story which answers it now. */
export function reviewsOf({ cards }: Progress, { id, story }: Drilled): readonly Review[] {
  const progress = cards.get(id);
  return progress?.answer === story ? progress.reviews : [];
}

const byTime = (one: Review, other: Review): number =>
  one.at < other.at ? -1 : one.at > other.at ? 1 : one.grade < other.grade ? -1 : 1;

/** Reviews by time, and of those at the same time one. */
export const inOrder = (reviews: readonly Review[]): Review[] =>
  reviews.toSorted(byTime).filter(({ at }, index, sorted) => sorted[index - 1]?.at !== at);

/** Adds what a drill of a card gave. */
export function withReview(progress: Progress, card: Drilled, review: Review): Progress {
  const reviews = inOrder([...reviewsOf(progress, card), review]);
  return { ...progress, cards: new Map(progress.cards).set(card.id, { answer: card.story, reviews }) };
}

/** Puts what is known of a card back to what it was. */
export function withCard(progress: Progress, id: string, before: CardProgress | undefined): Progress {
  const cards = new Map(progress.cards);
  if (before) cards.set(id, before);
  else cards.delete(id);
  return { ...progress, cards };
}

/** Adds the date of an interview, or takes it away where it is empty. */
export function withDate(progress: Progress, interview: string, date: string): Progress {
  const dates = new Map(progress.dates);
  if (date === '') dates.delete(interview);
  else dates.set(interview, date);
  return { ...progress, dates };
}

const lastTime = ({ reviews }: CardProgress): string => reviews.at(-1)?.at ?? '';

/** Of two that are about different stories, the one that was drilled last. */
function later(one: CardProgress, other: CardProgress): CardProgress {
  const [time, otherTime] = [lastTime(one), lastTime(other)];
  if (time !== otherTime) return time > otherTime ? one : other;
  return one.answer > other.answer ? one : other;
}

const mergedCard = (one: CardProgress, other: CardProgress): CardProgress =>
  one.answer === other.answer
    ? { answer: one.answer, reviews: inOrder([...one.reviews, ...other.reviews]) }
    : later(one, other);

/**
 * Puts the drills of two devices together: no review is lost and none counts twice, so the same file can be added again.
 * @param own what this device has; its dates win
 */
export function mergedProgress(own: Progress, added: Progress): Progress {
  const cards = new Map(own.cards);
  for (const [id, card] of added.cards) {
    const before = cards.get(id);
    cards.set(id, before ? mergedCard(before, card) : card);
  }
  return { cards, dates: new Map([...added.dates, ...own.dates]) };
}
