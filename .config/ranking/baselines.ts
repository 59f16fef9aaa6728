import type { BankStory, StoryBank } from '../../src/bank/story-bank.ts';
import { starParts } from '../../schemas/words.ts';
import { readWordTable } from '../../src/search/index/read-word-table.ts';
import { cosine, sentenceVector } from '../../src/search/vectors/sentence-vector.ts';
import { splitWords } from '../../src/search/words/split-words.ts';
import { stemWord } from '../../src/search/words/stem-word.ts';

/** Ranks the stories of a bank for a question: their ids, the best first. It never says that there is none. */
export type Ranker = (question: string) => string[];

/** A story with the questions that it answers and their wordings, text by text. */
function textsOf(story: BankStory, { questionById }: StoryBank): string[] {
  return [
    story.title,
    story.headline,
    ...(story.star ? starParts.flatMap((part) => story.star?.[part].map(({ text }) => text) ?? []) : []),
    ...story.answers.flatMap(({ question, angle }) => {
      const asked = questionById.get(question);
      return [...(asked ? [asked.text, ...asked.wordings] : []), ...(angle === undefined ? [] : [angle])];
    }),
    ...story.followUps.map(({ ask }) => ask),
    ...story.outline.passages.flatMap(({ heading, text }) => [heading, text]),
  ].filter((text) => text !== '');
}

const best = (scores: readonly { id: string; score: number }[]): string[] =>
  scores.toSorted((one, other) => other.score - one.score).map(({ id }) => id);

/** BM25 (Robertson and Zaragoza 2009, k1 1.2, b 0.75) over stems, a story one document with its questions. */
export function bm25(bank: StoryBank): Ranker {
  const documents = bank.stories.map((story) => {
    const stems = textsOf(story, bank).flatMap(splitWords).map(stemWord);
    const counts = new Map<string, number>();
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return { id: story.id, counts, length: stems.length };
  });
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const holding = (stem: string): number => documents.filter(({ counts }) => counts.has(stem)).length;
  return (question) => {
    const asked = [...new Set(splitWords(question).map(stemWord))].map((stem) => {
      const count = holding(stem);
      return { stem, rarity: Math.log(1 + (documents.length - count + 0.5) / (count + 0.5)) };
    });
    return best(
      documents.map(({ id, counts, length }) => ({
        id,
        score: asked.reduce((sum, { stem, rarity }) => {
          const count = counts.get(stem) ?? 0;
          return sum + (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / mean));
        }, 0),
      })),
    );
  };
}

/** Averaged word vectors alone: the three texts of a story that are most alike, by 0.6, 0.25 and 0.15. */
export function vectorsAlone(bank: StoryBank): Ranker {
  const table = readWordTable();
  const documents = bank.stories.map((story) => ({
    id: story.id,
    vectors: textsOf(story, bank).map((text) => sentenceVector(splitWords(text), table)),
  }));
  return (question) => {
    const asked = sentenceVector(splitWords(question), table);
    return best(
      documents.map(({ id, vectors }) => {
        const likeness = vectors.map((vector) => cosine(asked, vector)).sort((one, other) => other - one);
        return { id, score: [0.6, 0.25, 0.15].reduce((sum, share, place) => sum + share * (likeness[place] ?? 0), 0) };
      }),
    );
  };
}
