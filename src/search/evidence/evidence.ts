import { preparedAnswers } from '../../bank/groupings/openers.ts';
import { makeAnew, type Keep } from '../../bank/keep.ts';
import { shortForm } from '../../bank/short-form.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { numbersOfText, packVectors, textOfBytes, textOfNumbers } from '../vectors/packed-vectors.ts';
import { mostLikeness, sentenceVector } from '../vectors/sentence-vector.ts';
import { typicalVectors } from '../vectors/typical-vectors.ts';
import { selectWords, type WordTable } from '../vectors/word-table.ts';
import { signsOf } from '../words/text-sign.ts';
import { splitWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';
import type { CatalogueEvidence, Evidence, QuestionEvidence, StoryEvidence } from './evidence-data.ts';

/** So many vectors stand for the wordings of a question of the catalogue, */
const vectorsPerQuestion = 3;
/** and so many for those of an owner's question, which its own text stands for as well. */
const vectorsOfWordings = 2;
/** Words that weigh less than this come up in every question, and are not sent for each. */
const leastTelling = 0.25;
/** So many of the commonest words are sent besides those of the bank: more cost more than they bring. */
const commonWordsSent = 1500;
/** Words that tell so much about whether a question has an answer, in log odds, are sent as well. */
const tellsMuch = 0.5;
/** An owner's question that is at least so like one of the catalogue's takes its wordings. */
const takesWordings = 0.8;

/** The lines of a story's short form, and what may be asked further. */
const shortTexts = (story: BankStory): string[] => [
  ...shortForm(story).flatMap(({ bullets }) => bullets.map(({ text }) => text)),
  ...story.outline.sections.flatMap(({ title, slides }) => [
    title,
    ...slides.flatMap((slide) => [slide.title ?? '', ...slide.bullets]),
  ]),
  ...story.followUps.map(({ ask }) => ask),
];

const fullTexts = ({ outline }: BankStory): string[] =>
  outline.passages.map(({ heading, text }) => `${heading}\n${text}`);

/** Every text of a story that its words are taken from. */
const storyTexts = (story: BankStory): string[] => [
  story.title,
  story.headline,
  ...story.answers.flatMap(({ angle }) => angle ?? []),
  ...shortTexts(story),
  ...fullTexts(story),
];

/** What interviewers ask, and what it is about, as the catalogue and the bank have it. */
const askedTexts = ({
  questions,
  competencies,
  openers = [],
}: Pick<StoryBank, 'questions' | 'competencies'> & Partial<Pick<StoryBank, 'openers'>>): string[] => [
  ...[...questions, ...openers].flatMap(({ text, wordings }) => [text, ...wordings]),
  ...competencies.flatMap(({ name, definition, synonyms }) => [name, definition, ...synonyms]),
];

/**
 * Words that a question may hold, whatever the bank is about: the commonest (the commoner a word, the less it weighs),
 * and those that tell much about whether there is an answer.
 */
const wordsOfAnyBank = (table: WordTable): string[] => [
  ...table.commonWords.toSorted((one, other) => table.weightOf(one) - table.weightOf(other)).slice(0, commonWordsSent),
  ...table.commonWords.filter((word) => Math.abs(table.answerabilityOf(word)) >= tellsMuch),
];

/** The words of some texts, the first of each stem, in order. */
function wordsOf(texts: readonly string[]): string[] {
  const byStem = new Map<string, string>();
  for (const word of texts.flatMap(splitWords)) {
    const stem = stemWord(word);
    if (!byStem.has(stem)) byStem.set(stem, word);
  }
  return [...byStem.values()];
}

/** What takes long about a story, and depends on nothing but its texts and the word table. */
interface StoryPieces extends Pick<StoryEvidence, 'opening' | 'short' | 'full'> {
  words: string[];
}

/** Gives each stem a place and one word that stands for it. */
class Vocabulary {
  readonly #places = new Map<string, number>();
  readonly words: string[] = [];

  #placeOf(word: string): number {
    const stem = stemWord(word);
    const found = this.#places.get(stem);
    if (found !== undefined) return found;
    const place = this.words.push(word) - 1;
    this.#places.set(stem, place);
    return place;
  }

  /** The places of some words, each once, in order. */
  placesOf(words: readonly string[]): number[] {
    return [...Uint32Array.from(new Set(words.map((word) => this.#placeOf(word)))).sort()];
  }
}

const distances = (ordered: readonly number[]): number[] =>
  ordered.map((place, index) => place - (ordered[index - 1] ?? 0));

/**
 * Composes the evidence of a bank.
 * @param bank a linked bank
 * @param table the word vectors that come with the product
 * @param keep keeps what takes long and is plain data
 */
export function composeEvidence(bank: StoryBank, table: WordTable, keep: Keep = makeAnew): Evidence {
  const vectorOf = (text: string): Float32Array => sentenceVector(splitWords(text), table);
  const vectorsOf = (texts: readonly string[]): Float32Array[] =>
    texts.map(vectorOf).filter((vector) => vector.some((number) => number !== 0));
  const tellingWords = (texts: readonly string[]): string[] =>
    texts
      .flatMap(splitWords)
      .filter((word) => table.vectorOf(word) === undefined || table.weightOf(word) >= leastTelling);
  const vocabulary = new Vocabulary();
  const catalogueTexts = bank.catalogue.questions.map(({ id, text, wordings }) => ({ id, texts: [text, ...wordings] }));
  let found: ReadonlyMap<string, Float32Array[]> | undefined;
  /** Asked for only where something that is like the catalogue has changed. */
  const catalogueVectors = (): ReadonlyMap<string, Float32Array[]> =>
    (found ??= new Map(
      catalogueTexts.map(({ id, texts }) => [
        id,
        keep(['question', texts], () => typicalVectors(vectorsOf(texts), vectorsPerQuestion).map(textOfNumbers)).map(
          numbersOfText,
        ),
      ]),
    ));
  const likeOf = (vector: Float32Array): Float32Array[] => {
    const all = [...catalogueVectors().values()];
    const likeness = all.map((vectors) => mostLikeness(vector, vectors));
    const most = Math.max(...likeness);
    return most < takesWordings ? [] : (all[likeness.indexOf(most)] ?? []);
  };
  const answered = new Set(bank.stories.flatMap(({ answers }) => answers.map(({ question }) => question)));
  const piecesOf = (one: BankStory): StoryPieces => {
    const texts = { opening: [one.title, one.headline], short: shortTexts(one), full: fullTexts(one) };
    const all = storyTexts(one);
    return keep(['story', texts, all], () => ({
      words: wordsOf(all),
      opening: packVectors(vectorsOf(texts.opening)),
      short: packVectors(vectorsOf(texts.short)),
      full: packVectors(vectorsOf(texts.full)),
    }));
  };
  const story = (one: BankStory): StoryEvidence => {
    const { words, ...vectors } = piecesOf(one);
    return {
      id: one.id,
      title: one.title,
      headline: one.headline,
      company: one.company,
      format: one.format,
      basis: one.basis,
      avoidIn: one.avoidIn,
      competencies: one.competencies,
      answers: one.answers.map(({ question, fit, angle }) => ({ question, fit, angle })),
      words: distances(vocabulary.placesOf(words)),
      ...vectors,
    };
  };
  const questionPieces = keep(
    ['questions', catalogueTexts, bank.questions.map(({ id, text, wordings }) => [id, text, wordings])],
    () =>
      bank.questions.map(({ id, text, wordings }) => ({
        wordings: signsOf(wordings),
        words: tellingWords([text, ...wordings]),
        vectors: packVectors([
          ...vectorsOf([text]),
          ...typicalVectors(vectorsOf(wordings), vectorsOfWordings),
          ...(catalogueVectors().has(id) ? [] : likeOf(vectorOf(text))),
        ]),
      })),
  );
  const stories = bank.stories.map(story);
  const questions = bank.questions.flatMap(({ id, text }, index): QuestionEvidence[] => {
    const pieces = questionPieces[index];
    if (!pieces) return [];
    const words = distances(vocabulary.placesOf(pieces.words));
    return [{ id, text, ...pieces, words, isGap: !answered.has(id) && !bank.borrowedQuestions.has(id) }];
  });
  const packedCatalogue = keep(['catalogue', catalogueTexts], () => [...catalogueVectors().values()].map(packVectors));
  const askedWords = [askedTexts(bank.catalogue), askedTexts(bank)].flatMap((texts) =>
    keep(['asked', texts], () => [...new Set(texts.flatMap(splitWords))]),
  );
  const words = [...keep(['words of any bank'], () => wordsOfAnyBank(table)), ...vocabulary.words, ...askedWords];
  const competencyTexts = bank.competencies.map(({ name, definition, synonyms }) => [name, definition, ...synonyms]);
  const competencyVectors = keep(['competencies', competencyTexts], () =>
    competencyTexts.map((texts) => packVectors(vectorsOf(texts))),
  );
  const openerTexts = bank.openers.map(({ text, wordings }) => ({ text, wordings }));
  const openerVectors = keep(['openers', openerTexts], () =>
    openerTexts.map(({ text, wordings }) =>
      packVectors([...vectorsOf([text]), ...typicalVectors(vectorsOf(wordings), 2 * vectorsPerQuestion)]),
    ),
  );
  return {
    wordTable: textOfBytes(selectWords(table, words)),
    vocabulary: vocabulary.words.join(' '),
    stories,
    questions,
    competencies: bank.competencies.map(({ id, name }, index) => ({
      id,
      name,
      vectors: competencyVectors[index] ?? '',
    })),
    companies: bank.companies.map(({ id, name }) => ({ id, name })),
    lensTerms: bank.lenses.flatMap(({ terms }) => terms.map(({ name, competencies }) => ({ name, competencies }))),
    catalogue: bank.catalogue.questions.map(({ competencies }, index): CatalogueEvidence => ({
      competencies,
      vectors: packedCatalogue[index] ?? '',
    })),
    openers: bank.openers.map((opener, index) => ({
      id: opener.id,
      text: opener.text,
      advice: opener.advice ?? '',
      answers: preparedAnswers(opener),
      vectors: openerVectors[index] ?? '',
    })),
  };
}
