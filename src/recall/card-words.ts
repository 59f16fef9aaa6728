import type { DeckStory, RecallCard } from './deck.ts';

/** What kind of question a card is, as it stands above it. */
export const kindWords = ({ followUp }: Pick<RecallCard, 'followUp'>, { title }: Pick<DeckStory, 'title'>): string =>
  followUp ? `After “${title}”` : 'Which story, and its first sentence?';

/** What is read aloud once a card is shown. */
export const answerWords = (
  { followUp }: Pick<RecallCard, 'followUp'>,
  { title, headline }: Pick<DeckStory, 'title' | 'headline'>,
): string => (followUp ? followUp.say : `${title}. ${headline}`);
