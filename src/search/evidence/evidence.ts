import { preparedAnswers } from '../../bank/groupings/openers.ts';
import { makeAnew, type Keep } from '../../bank/keep.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { packVectors, textOfBytes } from '../vectors/packed-vectors.ts';
import { typicalVectors } from '../vectors/typical-vectors.ts';
import { selectWords, type WordTable } from '../vectors/word-table.ts';
import { splitWords } from '../words/split-words.ts';
import { signsOf } from '../words/text-sign.ts';
import type { CatalogueEvidence, Evidence, QuestionEvidence, StoryEvidence } from './evidence-data.ts';
import { askedTexts, textsOfStory } from './evidence-texts.ts';
import { piecesOfQuestions } from './question-pieces.ts';
import { vectorsOfTexts } from './text-vectors.ts';
import { Vocabulary, wordsOf } from './vocabulary.ts';
import { wordsOfAnyBank } from './words-of-any-bank.ts';

/** So many vectors stand for the wordings of an opener, besides that of its own text. */
const vectorsOfOpener = 6;

/** What takes long about a story, and depends on nothing but its texts and the word table. */
interface StoryPieces extends Pick<StoryEvidence, 'opening' | 'short' | 'full'> {
  words: string[];
}

function piecesOfStory(story: BankStory, table: WordTable, keep: Keep): StoryPieces {
  const texts = textsOfStory(story);
  const packed = (some: readonly string[]): string => packVectors(vectorsOfTexts(some, table));
  return keep(['story', texts], () => ({
    words: wordsOf(texts.all),
    opening: packed(texts.opening),
    short: packed(texts.short),
    full: packed(texts.full),
  }));
}

function competencyVectors({ competencies }: StoryBank, table: WordTable, keep: Keep): string[] {
  const texts = competencies.map(({ name, definition, synonyms }) => [name, definition, ...synonyms]);
  return keep(['competencies', texts], () => texts.map((some) => packVectors(vectorsOfTexts(some, table))));
}

function openerVectors({ openers }: StoryBank, table: WordTable, keep: Keep): string[] {
  const texts = openers.map(({ text, wordings }) => ({ text, wordings }));
  return keep(['openers', texts], () =>
    texts.map(({ text, wordings }) =>
      packVectors([
        ...vectorsOfTexts([text], table),
        ...typicalVectors(vectorsOfTexts(wordings, table), vectorsOfOpener),
      ]),
    ),
  );
}

/** The words that come up in what is asked, of the catalogue and of the bank. */
const askedWords = (bank: StoryBank, keep: Keep): string[] =>
  [askedTexts(bank.catalogue), askedTexts(bank)].flatMap((texts) =>
    keep(['asked', texts], () => [...new Set(texts.flatMap(splitWords))]),
  );

/**
 * Composes the evidence of a bank.
 * @param bank a linked bank
 * @param table the word vectors that come with the product
 * @param keep keeps what takes long and is plain data
 */
export function composeEvidence(bank: StoryBank, table: WordTable, keep: Keep = makeAnew): Evidence {
  const vocabulary = new Vocabulary();
  const stories = bank.stories.map((story): StoryEvidence => {
    const { words, ...vectors } = piecesOfStory(story, table, keep);
    return {
      id: story.id,
      title: story.title,
      headline: story.headline,
      company: story.company,
      format: story.format,
      basis: story.basis,
      avoidIn: story.avoidIn,
      competencies: story.competencies,
      answers: story.answers.map(({ question, fit, angle }) => ({ question, fit, angle })),
      words: vocabulary.distancesOf(words),
      ...vectors,
    };
  });
  const pieces = piecesOfQuestions(bank, table, keep);
  const answered = new Set(bank.stories.flatMap(({ answers }) => answers.map(({ question }) => question)));
  const questions = bank.questions.flatMap(({ id, text }, index): QuestionEvidence[] => {
    const found = pieces.questions[index];
    if (!found) return [];
    const words = vocabulary.distancesOf(found.words);
    return [{ id, text, ...found, words, isGap: !answered.has(id) && !bank.borrowedQuestions.has(id) }];
  });
  const wordsSent = [
    ...keep(['words of any bank'], () => wordsOfAnyBank(table)),
    ...vocabulary.words,
    ...askedWords(bank, keep),
  ];
  const ofCompetencies = competencyVectors(bank, table, keep);
  const ofOpeners = openerVectors(bank, table, keep);
  return {
    wordTable: textOfBytes(selectWords(table, wordsSent)),
    vocabulary: vocabulary.words.join(' '),
    stories,
    questions,
    competencies: bank.competencies.map(({ id, name, synonyms }, index) => ({
      id,
      name,
      synonyms: signsOf(synonyms),
      vectors: ofCompetencies[index] ?? '',
    })),
    companies: bank.companies.map(({ id, name }) => ({ id, name })),
    lensTerms: bank.lenses.flatMap(({ terms }) => terms.map(({ name, competencies }) => ({ name, competencies }))),
    catalogue: bank.catalogue.questions.map(({ competencies }, index): CatalogueEvidence => ({
      competencies,
      vectors: pieces.catalogue[index] ?? '',
    })),
    openers: bank.openers.map((opener, index) => ({
      id: opener.id,
      text: opener.text,
      advice: opener.advice ?? '',
      answers: preparedAnswers(opener),
      vectors: ofOpeners[index] ?? '',
    })),
  };
}
