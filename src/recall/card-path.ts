import { questionUrl, storyUrl } from '../bank/urls.ts';
import { questionCardId } from './card-id.ts';
import type { RecallCard } from './deck.ts';

/** Where on the site a card's question stands: on its own page, or among the follow-ups of its story. */
export function cardPath({ id, story, followUp }: Pick<RecallCard, 'id' | 'story' | 'followUp'>): string {
  return followUp ? `${storyUrl(story)}#follow-ups` : questionUrl(id.slice(questionCardId('').length));
}
