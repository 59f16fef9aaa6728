import type { BankSource } from '../../bank/bank-source.ts';
import { makeAnew, type Keep } from '../../bank/keep.ts';
import { isTalk, talkMinutes } from '../../bank/outline.ts';
import { readableStories, type ReadableStory } from '../../bank/readable-stories.ts';
import { positionAt } from '../../bank/source-position.ts';
import { firstOutcome, saysOutcome } from '../../bank/telling/outcome.ts';
import { paceOf, secondsToSay, wordsIn } from '../../bank/telling/pace.ts';
import { partsOfTold } from '../../bank/telling/told-parts.ts';
import { toldParagraphs, toldWords } from '../../bank/told-passage.ts';
import { createProblem, type Problem } from '../problem.ts';

/** An answer that takes longer, in seconds, is a speech. */
const longestStory = 150;
/** Situation and task may take so much of the full story. */
const longestStart = 0.3;
/** The same where no heading says where it ends: then it can be a paragraph less. */
const longestUntitledStart = 0.35;
/** A start that takes no longer, in seconds, is short whatever its share. */
const longestShortStart = 20;
/** Of a full story that takes less time, in seconds, nobody can say that it is badly parted: it is a first draft. */
const shortestToJudge = 60;
/** An outcome that the full story comes to within this share of its words is not buried. */
const earlyOutcome = 0.25;
/** A script may be so much longer than its time: nobody says it word for word. */
const scriptTolerance = 1.1;

/** Whether the words of a story are those that the check knows. */
const isEnglish = ({ frontmatter: { lang } }: ReadableStory): boolean => lang === undefined || /^en\b/iu.test(lang);

function longStory({ file, outline: { told } }: ReadableStory, pace: number): Problem[] {
  const limit = wordsIn(longestStory, pace);
  const all = toldWords(told);
  if (all <= limit) return [];
  const seconds = secondsToSay(all, pace);
  let words = 0;
  const over = toldParagraphs(told).find((paragraph) => (words += paragraph.words) > limit);
  return over ? [createProblem('long-story', { file, ...over.position }, { seconds, pace, most: longestStory })] : [];
}

function slowStart({ file, frontmatter, outline: { told } }: ReadableStory, pace: number): Problem[] {
  const parts = partsOfTold(told, frontmatter) ?? [];
  const start = parts.find(({ part }) => part === 'situation');
  const actions = parts.find(({ part }) => part === 'actions')?.paragraphs[0];
  if (!start || !actions) return [];
  const words = start.paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0);
  const share = words / toldWords(told);
  if (secondsToSay(words, pace) <= longestShortStart) return [];
  const most = told.some(({ depth }) => depth > 0) ? longestStart : longestUntitledStart;
  // The message says it in whole percent.
  if (Math.round(share * 100) <= most * 100) return [];
  return [createProblem('slow-start', { file, ...actions.position }, { share, most: longestStart })];
}

function buriedResult(story: ReadableStory): Problem[] {
  const { file, positions, frontmatter, outline: { told } } = story; // prettier-ignore
  const { headline, star } = frontmatter;
  if (headline === undefined || !star || !isEnglish(story) || saysOutcome(headline, told, { star })) return [];
  const share = firstOutcome(told, { star })?.share;
  if (share !== undefined && share <= earlyOutcome) return [];
  return [createProblem('buried-result', { file, ...positionAt(positions, ['headline']) }, { share })];
}

/** Looks at an answer. What is hardly written yet is let alone. */
function checkAnswer(story: ReadableStory, pace: number): Problem[] {
  if (secondsToSay(toldWords(story.outline.told), pace) < shortestToJudge) return [];
  return [...longStory(story, pace), ...slowStart(story, pace), ...buriedResult(story)];
}

function checkTalk(
  { file, positions, frontmatter: { minutes }, outline: { sections } }: ReadableStory,
  pace: number,
): Problem[] {
  const sum = talkMinutes(sections);
  const isTimed = sections.every((section) => section.minutes !== undefined);
  const place = { file, ...positionAt(positions, ['minutes']) };
  return [
    ...(minutes !== undefined && isTimed && Math.abs(minutes - sum) > 0.01
      ? [createProblem('wrong-talk-minutes', place, { minutes, sum: Number(sum.toFixed(2)) })]
      : []),
    ...sections.flatMap(({ title, minutes: all, questionMinutes: questions = 0, spokenWords: words, position }) => {
      if (all === undefined || questions >= all) return [];
      const planned = Math.round((all - questions) * 60);
      const seconds = secondsToSay(words, pace);
      if (seconds <= planned * scriptTolerance) return [];
      return [createProblem('long-script', { file, ...position }, { title, seconds, planned, questions, words, pace })];
    }),
  ];
}

function checkStory(story: ReadableStory, pace: number): Problem[] {
  const { file, positions, outline, frontmatter: { format, minutes } } = story; // prettier-ignore
  if (format === 'project' && isTalk({ format }, outline)) return checkTalk(story, pace);
  if (format === undefined || format === 'project') return [];
  const unused = minutes === undefined ? [] : [createProblem('unused-minutes', { file, ...positionAt(positions, ['minutes'], 'key') }, { minutes })]; // prettier-ignore
  return [...unused, ...checkAnswer(story, pace)];
}

/**
 * Finds stories and sections that take longer to say than there is time, and stories that come to the point late.
 * @param source what was read
 * @param keep keeps what was found in a story
 */
export function checkLengths(source: BankSource, keep: Keep = makeAnew): Problem[] {
  const pace = paceOf(source);
  return readableStories(source).flatMap((story) =>
    keep(['lengths of', story.file, story.digest, pace], () => checkStory(story, pace)),
  );
}
