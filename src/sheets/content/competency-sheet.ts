import type { Competency, Question } from '../../../schemas/index.ts';
import { counted } from '../../bank/counted.ts';
import { centralRank, showingStories } from '../../bank/groupings/stories.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { competencyUrl, questionUrl } from '../../bank/urls.ts';
import type { SheetContent, SheetGroup, SheetItem } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { extraPriority } from './item-priorities.ts';
import { indexItems, mostInFull, questionFamilies } from './story-index.ts';
import { briefGroup, storyBrief, type StoryBrief } from './story-brief.ts';

/** What was done in a story that is about something else is an extra here. */
const withExtraActions = (brief: StoryBrief): StoryBrief => ({
  ...brief,
  actions: brief.actions.map((action) => ({ ...action, priority: extraPriority })),
});

/** Many stories, each once, under the question that it is told for. */
function indexGroups(bank: StoryBank, stories: readonly BankStory[], questions: readonly Question[]): SheetGroup[] {
  const families = questionFamilies(stories, questions);
  const told = new Set(families.flatMap((family) => family.stories));
  const others = stories.filter((story) => !told.has(story));
  const itemsOf = (some: readonly BankStory[]): SheetItem[] => some.flatMap((story) => indexItems(bank, story));
  return [
    ...families.map((family) => sheetGroup(family.question.text, itemsOf(family.stories))),
    ...(others.length > 0 ? [sheetGroup('Show it, too', itemsOf(others))] : []),
  ];
}

/**
 * The sheet of a competency: its definition, the stories that show it, strongest first, each with headline, key
 * actions and best result, and the questions that ask for it most. Where there are many stories, each question with the
 * stories that are told for it.
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
  const isIndex = stories.length > mostInFull;
  const shownGroups = isIndex
    ? indexGroups(
        bank,
        stories.map(({ story }) => story),
        questions,
      )
    : stories.length > 0
      ? [storyGroup]
      : [];
  const asked = new Set(shownGroups.map(({ heading }) => heading));
  const questionGroup = sheetGroup(
    isIndex ? 'Also asked' : 'Questions',
    questions
      .filter(({ text }) => !asked.has(text))
      .map(({ id, text }) => sheetItem({ what: 'question', text, priority: extraPriority, link: questionUrl(id) })),
    { role: 'aside' },
  );
  return {
    kind: 'competency',
    id: competency.id,
    title: competency.name,
    kicker: `Competency · ${counted(stories.length, 'story')}`,
    lead: competency.definition,
    strip: undefined,
    isIndex,
    groups: [...shownGroups, ...(questionGroup.items.length > 0 ? [questionGroup] : [])],
    about: competencyUrl(competency.id),
  };
}
