import type { Question } from '../../../schemas/index.ts';
import { storyFigures } from '../../bank/groupings/story-links.ts';
import type { BankStory } from '../../bank/story-bank.ts';
import { lower } from './item-priorities.ts';
import { perStory } from './per-story.ts';
import { largeFigures, sheetNumber } from './large-figures.ts';
import type { SheetItem } from './sheet-content.ts';
import { briefItems, storyBrief } from './story-brief.ts';

/** A sheet of more stories than these is an index: of each the headline and one number. */
export const mostInFull = 12;

/**
 * A story in an index: its title and headline, and its first number, unless the headline says it.
 * @param bank a linked bank
 * @param story one of its stories
 */
export const indexItems = perStory((bank, story): SheetItem[] => {
  const brief = storyBrief(bank, story);
  const [figure] = largeFigures(storyFigures(bank, story), story);
  const said = /\d/u.test(story.headline);
  if (!figure || said) return briefItems({ ...brief, result: undefined });
  const { value, text } = sheetNumber(figure);
  const number: SheetItem = {
    ...brief.headline,
    what: 'number',
    lead: value,
    text,
    sign: 'arrow',
    // Before a story goes, the numbers of others do.
    priority: lower(brief.headline.priority),
  };
  return briefItems({ ...brief, result: number });
});

/** A question and the stories of an index that are told for it. */
export interface QuestionFamily {
  question: Question;
  stories: BankStory[];
}

/**
 * Parts stories by the question that each is told for: as few questions as need be, those first that most stories answer
 * well.
 * @param stories the stories, in the order to keep
 * @param questions the questions to choose from
 * @returns each story once at the most; a story that answers none of the questions well is in no family
 */
export function questionFamilies(stories: readonly BankStory[], questions: readonly Question[]): QuestionFamily[] {
  const families: QuestionFamily[] = [];
  let left = stories.filter(({ answers }) => answers.some(({ fit }) => fit === 'strong'));
  const answering = (id: string): BankStory[] =>
    left.filter(({ answers }) => answers.some(({ question, fit }) => question === id && fit === 'strong'));
  for (;;) {
    const best = questions
      .map((question) => ({ question, stories: answering(question.id) }))
      .reduce<QuestionFamily | undefined>(
        (most, family) => (family.stories.length > (most?.stories.length ?? 0) ? family : most),
        undefined,
      );
    if (!best) return families;
    families.push(best);
    left = left.filter((story) => !best.stories.includes(story));
  }
}
