import type { KnownWords } from './correct-stem.ts';
import type { Evidence } from './evidence.ts';
import type { Gist } from './gist.ts';
import { splitWords } from './split-words.ts';

/** The folded words that evidence keeps as they are spelled. */
const spelledWords = ({ stories, prompts }: Pick<Evidence, 'stories' | 'prompts'>): string[] =>
  [...prompts.map(({ text }) => text), ...stories.flatMap(({ title, headline }) => [title, headline])].flatMap(
    splitWords,
  );

const gistsOf = ({ stories, prompts, competencies }: Omit<Evidence, 'lookalikes'>): Gist[] => [
  ...stories.flatMap(({ further, sections, telling }) => [
    further,
    ...[...sections, ...telling].map(({ gist }) => gist),
  ]),
  ...prompts.flatMap(({ aliases }) => aliases),
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
