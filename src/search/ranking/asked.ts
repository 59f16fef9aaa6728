import type { OpenEvidence, OpenQuestion } from '../evidence/open-evidence.ts';
import { mostLikeness, sentenceVector } from '../vectors/sentence-vector.ts';
import { meantWord } from '../words/meant-word.ts';
import { splitWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';

/** A word of a question. */
export interface AskedWord {
  word: string;
  stem: string;
  /** How much it says, in the language and in this bank. */
  weight: number;
  /** How like each word of the bank's stories is to it, by place; nothing where the table does not know it. */
  likeness: Float32Array | undefined;
}

/** How like a question of the bank is to the question that was asked, each from 0 to 1. */
export interface QuestionLikeness {
  /** In what it is about. */
  meaning: number;
  /** In its words. */
  words: number;
}

/** A question as it was understood. */
export interface Asked {
  /** Folded words, as typed. */
  words: readonly string[];
  /** The same as they are meant, where something was mistyped. */
  meant: readonly string[];
  /** Those of the first sentence that asks for something. */
  opening: readonly string[];
  /** Each of its words once. */
  terms: readonly AskedWord[];
  /** Whether it was typed to its end, as far as can be told. */
  isWhole: boolean;
  vector: Float32Array;
  /** How like each question of the bank is. */
  likeness: ReadonlyMap<OpenQuestion, QuestionLikeness>;
  /** For each competency of the catalogue that it may be about, how much. */
  competencies: ReadonlyMap<string, number>;
}

/**
 * A word that weighs less is in most questions and stories. A question of such words alone asks for nothing, unless it is
 * a whole one: `what about you?`.
 */
export const tellingWeight = 0.25;
/** A question with its mark, and one without it, are whole from so many words on. */
const leastWords = { marked: 5, unmarked: 6 };
/** A question that ends with one of these goes on. */
const unfinished = new Set(
  `a an the my your this that these when where who which what how if because and or but of to for with about in on at by
  from as i you we he she it they had have did do was were are is would could more`.split(/\s+/u),
);
/** Sounds that fill a pause. */
const pauses = new Set('um uh er erm hmm well okay ok so yeah oh please thanks hi hello'.split(' '));
/** How much the first, second and third competency of a question of the catalogue counts. */
const shareOfPlace = [1, 0.6, 0.4];
/** Likeness to questions of the catalogue is read as odds on this scale. */
const scale = 0.05;
/** As many questions of the catalogue at most can be meant. */
const mostMeant = 12;

/** Which competencies a question asks for, as the questions of the catalogue that are like it tell. */
function competenciesOf(vector: Float32Array, { catalogue }: OpenEvidence): Map<string, number> {
  const like = catalogue
    .map(({ competencies, vectors }) => ({ competencies, likeness: mostLikeness(vector, vectors) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, mostMeant);
  const most = like[0]?.likeness ?? 0;
  const odds = like.map((question) => Math.exp((question.likeness - most) / scale));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const found = new Map<string, number>();
  like.forEach(({ competencies }, index) => {
    competencies.forEach((id, place) => {
      const share = (shareOfPlace[place] ?? 0) * ((odds[index] ?? 0) / all);
      found.set(id, (found.get(id) ?? 0) + share);
    });
  });
  return found;
}

/** The share of a question's words, by weight, that come up in the wordings of one of the bank. */
function sharedWords(terms: ReadonlyMap<string, AskedWord>, stems: ReadonlySet<string>): number {
  let shared = 0;
  let all = 0;
  for (const { stem, weight } of terms.values()) {
    all += weight;
    if (stems.has(stem)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * The words of the first sentence that asks for something: interviewers like to add "How did you react? What did you
 * learn?", which any story answers, so it counts twice.
 */
export function openingOf(text: string): string[] {
  const sentences = text.split(/(?<=[.?!])\s+/u).map(splitWords);
  return sentences.find((words) => words.length > 3) ?? [];
}

/** Whether a question was typed to its end, as far as can be told. */
const isWholeQuestion = (text: string, words: readonly string[]): boolean =>
  /[?？؟]\s*$/u.test(text)
    ? words.length >= leastWords.marked
    : words.length >= leastWords.unmarked && !unfinished.has(words.at(-1) ?? '');

/**
 * Understands a question.
 * @param text as it was asked
 * @param evidence of the bank
 */
export function readAsked(text: string, evidence: OpenEvidence): Asked {
  const { table, storiesWith, weightOfStem, likenessTo } = evidence;
  const words = splitWords(text);
  const opening = openingOf(text);
  const meant = words.map((word) => meantWord(word, table, (known) => storiesWith.has(stemWord(known))));
  const terms = new Map<string, AskedWord>();
  for (const word of meant) {
    // A lone letter is what is left of `a` and `I`.
    if (pauses.has(word) || /^\p{Script=Latin}$/u.test(word)) continue;
    const stem = stemWord(word);
    const vector = table.vectorOf(word);
    terms.set(stem, { word, stem, weight: weightOfStem(stem), likeness: vector && likenessTo(vector) });
  }
  const vector = sentenceVector([...meant, ...(opening.length < words.length ? opening : [])], table);
  const likenessOf = ({ vectors, stems }: OpenQuestion): QuestionLikeness => ({
    meaning: mostLikeness(vector, vectors),
    words: sharedWords(terms, stems),
  });
  return {
    words,
    meant,
    opening,
    terms: [...terms.values()],
    isWhole: isWholeQuestion(text, words),
    vector,
    likeness: new Map(evidence.questions.map((question) => [question, likenessOf(question)])),
    competencies: competenciesOf(vector, evidence),
  };
}

/** Whether the language or the bank knows any of a question's words. */
export const isUnderstood = ({ terms }: Asked, { storiesWith }: OpenEvidence): boolean =>
  terms.some(({ stem, likeness }) => likeness !== undefined || storiesWith.has(stem));

/** Whether a question asks for something at all. */
export const asksForSomething = ({ terms, isWhole }: Asked): boolean =>
  isWhole || terms.some(({ weight }) => weight >= tellingWeight);
