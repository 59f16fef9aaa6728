import type { KnownWords } from '../words/correct-stem.ts';
import type { Evidence } from './evidence-data.ts';
import type { Gist } from '../ideas/gist.ts';
import { splitWords } from '../words/split-words.ts';

/** The folded words that evidence keeps as they are spelled. */
const spelledWords = ({ stories, questions }: Pick<Evidence, 'stories' | 'questions'>): string[] =>
  [...questions.map(({ text }) => text), ...stories.flatMap(({ title, headline }) => [title, headline])].flatMap(
    splitWords,
  );

const gistsOf = ({ stories, questions, competencies }: Omit<Evidence, 'lookalikes'>): Gist[] => [
  ...stories.flatMap(({ further, sections, fullStory }) => [
    further,
    ...[...sections, ...fullStory].map(({ gist }) => gist),
  ]),
  ...questions.flatMap(({ wordings }) => wordings),
  ...competencies.flatMap(({ synonyms }) => synonyms),
];

/**
 * What a corrector of typing errors knows from evidence: words that it spells, and the stems of phrases and gists.
 * @param evidence of a bank
 */
export const knownWords = (evidence: Omit<Evidence, 'lookalikes'>): KnownWords => ({
  words: spelledWords(evidence),
  stems: new Set([
    ...Object.values(evidence.phrases).flatMap((list) => list.split(/[ ,]/u)),
    ...gistsOf(evidence)
      .flatMap((gist) => gist.split(/[ /]/u))
      .filter((key) => key !== '' && !key.startsWith('#')),
  ]),
});
