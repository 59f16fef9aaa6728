import type { Lens } from '../../../schemas/index.ts';
import { truestFirst } from '../basis.ts';
import { lookUp, type BankStory, type StoryBank } from '../story-bank.ts';
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

/**
 * The stories for one of a lens's names: by the place that the nearest of its competencies has in the story, lived ones
 * before drafts and drafts before samples, then by how many of its competencies they show.
 */
export function termStories(
  { stories }: Pick<StoryBank, 'stories'>,
  { competencies }: Pick<Lens['terms'][number], 'competencies'>,
): TermStories {
  const showing = stories
    .map((story) => ({ story, places: competencies.flatMap((id) => story.competencies.indexOf(id) + 1 || []) }))
    .filter(({ places }) => places.length > 0)
    .map(({ story, places }) => ({ story, rank: Math.min(...places), shown: places.length }))
    .sort((one, other) => one.rank - other.rank || truestFirst(one.story, other.story) || other.shown - one.shown);
  const best = showing.filter(({ rank }) => rank <= centralRank).slice(0, bestCount);
  return {
    best: best.map(({ story }) => story),
    others: showing.filter((each) => !best.includes(each)).map(({ story }) => story),
  };
}

/** The lenses with which a company that interviews the owner looks at people; none for a company that is only a place. */
export const askingLenses = (
  bank: Pick<StoryBank, 'interviews' | 'companyById' | 'lensById'>,
  companyId: string,
): Lens[] =>
  bank.interviews.some(({ audience }) => audience === companyId)
    ? lookUp(bank.lensById, [bank.companyById.get(companyId)?.lens ?? ''])
    : [];
