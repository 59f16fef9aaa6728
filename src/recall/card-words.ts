import type { Basis } from '../../schemas/words.ts';
import type { DeckStory, RecallCard } from './deck.ts';

/** What is to be known of a story before it is told; nothing where it was lived. */
export const basisWarnings: Readonly<Record<Basis, string | undefined>> = {
  lived: undefined,
  draft: 'A draft: confirm its facts before you tell it.',
  sample: 'A model answer that you have not lived: do not tell it as yours.',
};

/** What kind of question a card is, as it stands above it. */
export const kindWords = ({ followUp }: Pick<RecallCard, 'followUp'>, { title }: Pick<DeckStory, 'title'>): string =>
  followUp ? `After “${title}”` : 'Which story, and its first sentence?';

/** What is read aloud once a card is shown. */
export const answerWords = (
  { followUp }: Pick<RecallCard, 'followUp'>,
  { title, headline }: Pick<DeckStory, 'title' | 'headline'>,
): string => (followUp ? followUp.say : `${title}. ${headline}`);
