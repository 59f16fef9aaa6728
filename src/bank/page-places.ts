import { questionKinds, type QuestionKind } from '../../schemas/words.ts';
import type { PartialFrontmatter } from './bank-source.ts';
import type { StoryOutline } from './outline.ts';
import { shortForm, shortParts } from './short-form.ts';
import { lensElementId, openerElementId, siteUrls } from './urls.ts';

/** A story as far as it says which parts its page has. */
export interface PlacedStory {
  frontmatter: PartialFrontmatter;
  outline: StoryOutline;
}

/** The element of every page that holds its content. */
export const contentId = 'content';

/** The id of the note on a figure, on the pages of the stories that use it. No heading's id has a colon. */
export const figureNoteId = (id: string): string => `figure:${id}`;

/** The parts of a story's page by the ids of their elements, and whether a story has each. */
const storyParts: ReadonlyMap<string, (story: PlacedStory) => boolean> = new Map([
  [contentId, () => true],
  ['full-story', () => true],
  ['telling', ({ frontmatter: { format } }) => format !== 'project'],
  ['talk', ({ outline }) => outline.sections.length > 0],
  ['figures', ({ outline }) => outline.figures.length > 0],
  ['follow-ups', ({ frontmatter: { followUps = [] } }) => followUps.length > 0],
  ['answers', ({ frontmatter: { answers = [] } }) => answers.length > 0],
  ['sources', ({ frontmatter: { sources = [] } }) => sources.length > 0],
  ['footnote-label', ({ outline }) => outline.passages.some(({ slug }) => slug === 'footnote-label')],
  ['confirm', ({ frontmatter: { confirm = [] } }) => confirm.length > 0],
  ...shortParts.map(({ id }): [string, (story: PlacedStory) => boolean] => [
    id,
    ({ frontmatter }) => shortForm(frontmatter).some((part) => part.id === id),
  ]),
]);

/** Ids that a story's page uses itself, so that nothing in a story gets one of them. */
export const reservedIds: readonly string[] = [...storyParts.keys()];

/** Ids of the places on a story's page that can be linked to: its parts, its headings, and what its author named. */
export const storyPlaces = (story: PlacedStory): string[] => [
  ...[...storyParts].filter(([, isShown]) => isShown(story)).map(([id]) => id),
  ...story.outline.headings.map(({ slug }) => slug),
  ...story.outline.anchors,
];

/** The id of the questions of one kind, on the page of all questions. */
export const questionKindId = (kind: QuestionKind): string => `questions-${kind}`;
/** The id of the questions that no story answers, on the page of all questions. */
export const openQuestionsId = 'questions-without-story';

/**
 * Ids of the places on a page other than a story's.
 * @param path decoded, from the site's root
 * @param ids of all openers and lenses
 */
export function pagePlaces(
  path: string,
  { openerIds, lensIds }: { openerIds: readonly string[]; lensIds: readonly string[] },
): string[] {
  if (path === siteUrls.openers) return [contentId, ...openerIds.map(openerElementId)];
  if (path === siteUrls.lenses) return [contentId, ...lensIds.map(lensElementId)];
  if (path === siteUrls.questions) return [contentId, ...questionKinds.map(questionKindId), openQuestionsId];
  if (path === siteUrls.search || path === siteUrls.start) return [contentId, 'question'];
  return [contentId];
}
