import type { Competency } from '../../../schemas/index.ts';
import { counted } from '../../bank/counted.ts';
import { centralRank, showingStories } from '../../bank/groupings/stories.ts';
import type { StoryBank } from '../../bank/story-bank.ts';
import { competencyUrl, questionUrl } from '../../bank/urls.ts';
import type { SheetContent } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { extraPriority } from './item-priorities.ts';
import { briefGroup, storyBrief, type StoryBrief } from './story-brief.ts';

/** What was done in a story that is about something else is an extra here. */
const withExtraActions = (brief: StoryBrief): StoryBrief => ({
  ...brief,
  actions: brief.actions.map((action) => ({ ...action, priority: extraPriority })),
});

/**
 * The sheet of a competency: its definition, the stories that show it, strongest first, each with headline, key
 * actions and best result, and the questions that ask for it most.
 * @param bank a linked bank
 * @param competency one of its competencies
 */
export function competencySheet(bank: StoryBank, competency: Competency): SheetContent {
  const stories = showingStories(bank, competency.id);
  const questions = bank.questions.filter((question) =>
    question.competencies.slice(0, centralRank).includes(competency.id),
  );
  const storyGroup = sheetGroup('Stories, strongest first', [], {
    groups: stories.map(({ story, rank }) => {
      const brief = storyBrief(bank, story);
      return briefGroup(rank <= centralRank ? brief : withExtraActions(brief), { company: true });
    }),
  });
  const questionGroup = sheetGroup(
    'Questions',
    questions.map(({ id, text }) =>
      sheetItem({ what: 'question', text, priority: extraPriority, link: questionUrl(id) }),
    ),
  );
  return {
    kind: 'competency',
    id: competency.id,
    title: competency.name,
    kicker: `Competency · ${counted(stories.length, 'story')}`,
    lead: competency.definition,
    strip: undefined,
    groups: [...(stories.length > 0 ? [storyGroup] : []), ...(questions.length > 0 ? [questionGroup] : [])],
    about: competencyUrl(competency.id),
  };
}
