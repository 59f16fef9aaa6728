import type { Lens } from '../../../schemas/index.ts';
import { lookUp, type BankStory, type StoryBank } from '../story-bank.ts';
import { placeOf, strongestFirst } from './story-order.ts';
import { centralRank } from './stories.ts';

/** So many stories are prepared for one name of a lens: one may be told already. */
const bestCount = 2;

/** The stories for one of a lens's names. */
export interface TermStories {
  /** Those to tell: at most two, which have one of its competencies among their first two. */
  best: BankStory[];
  /** Those that show something of it as well, the nearest first. */
  others: BankStory[];
}

/** The stories for one of a lens's names, strongest first. */
export function termStories(
  { stories }: Pick<StoryBank, 'stories'>,
  { competencies }: Pick<Lens['terms'][number], 'competencies'>,
): TermStories {
  const showing = stories
    .filter((story) => story.competencies.some((id) => competencies.includes(id)))
    .sort(strongestFirst(competencies));
  const best = showing.filter((story) => placeOf(story, competencies) <= centralRank).slice(0, bestCount);
  return { best, others: showing.filter((story) => !best.includes(story)) };
}

/** The lenses with which a company that interviews the owner looks at people; none for a company that is only a place. */
export const askingLenses = (
  bank: Pick<StoryBank, 'interviews' | 'companyById' | 'lensById'>,
  companyId: string,
): Lens[] =>
  bank.interviews.some(({ audience }) => audience === companyId)
    ? lookUp(bank.lensById, [bank.companyById.get(companyId)?.lens ?? ''])
    : [];
