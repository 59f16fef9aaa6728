import { fits, type Fit } from '../../../schemas/words.ts';
import { stemCorrector } from '../words/correct-stem.ts';
import type {
  CompetencyEvidence,
  Evidence,
  QuestionEvidence,
  SectionEvidence,
  StoryEvidence,
} from './evidence-data.ts';
import { readGist } from '../ideas/gist.ts';
import { knownWords } from './known-words.ts';
import { openLexicon, type Lexicon } from '../ideas/lexicon.ts';
import { readMeaning, readStems, stemsOf, type Unit } from '../ideas/meaning.ts';
import { splitWords } from '../words/split-words.ts';
import { countKeys, type KeyCounts } from '../ranking/typicality.ts';
import { bareStems, indexWords, type WordIndex } from '../ranking/word-likeness.ts';

/** A story with its texts read. */
export interface OpenStory extends Omit<StoryEvidence, 'answers' | 'sections' | 'fullStory'> {
  answers: { question: OpenQuestion; fit: Fit }[];
  titleUnits: Unit[];
  headlineUnits: Unit[];
  sections: OpenSection[];
  /** The units of all sections. */
  shortUnits: Unit[];
  furtherUnits: Unit[];
  fullStory: OpenSection[];
  /** The units of the full story that stand nowhere else. */
  fullStoryUnits: Unit[];
}

/** A part of a story's page with what it is about. */
export interface OpenSection {
  id: string;
  name: string;
  units: Unit[];
}

/** A question with its wordings read: its own text, then the other ones. */
export interface OpenQuestion extends Omit<QuestionEvidence, 'wordings'> {
  wordings: Unit[][];
  wordingsWith: KeyCounts;
  /** The bare stems of each wording. */
  bareWordings: string[][];
}

/** A competency with its wordings read: its name, then its synonyms. */
export interface OpenCompetency extends CompetencyEvidence {
  wordings: Unit[][];
}

/** Evidence made ready for questions. */
export interface OpenEvidence {
  stories: OpenStory[];
  questions: OpenQuestion[];
  competencies: OpenCompetency[];
  companies: Evidence['companies'];
  lensTerms: Evidence['lensTerms'];
  lexicon: Lexicon;
  /** The stem of a folded word, or of the word that was meant by it. */
  stemOf: (word: string) => string;
  /** How rare a unit is in the bank, from 0 (in every story and question) to 1 (in none). */
  rarity: (unit: Unit) => number;
  /** Whether a story, or a question that a story answers, has the unit; an idea of the thesaurus in more than passing. */
  isKnown: (unit: Unit) => boolean;
  /** Whether a story answers the question. */
  isAnswered: (question: OpenQuestion) => boolean;
  /** Whether the unit is a subject that story banks hardly ever hold. */
  isOtherTopic: (unit: Unit) => boolean;
  /** The wordings of all questions. */
  allWordings: KeyCounts;
  /** Compares bare words with the questions, in their order. */
  wordIndex: WordIndex;
}

const readSection = ({ id, name, gist }: SectionEvidence): OpenSection => ({ id, name, units: readGist(gist) });

function rarityIn(texts: readonly Unit[][]): OpenEvidence['rarity'] {
  const holding = new Map<string, number>();
  for (const units of texts) {
    for (const key of new Set(units.flatMap((unit) => unit.keys))) holding.set(key, (holding.get(key) ?? 0) + 1);
  }
  const all = texts.length;
  const rarityOf = (key: string): number => Math.log((1 + all) / (1 + (holding.get(key) ?? 0))) / Math.log(1 + all);
  return (unit) => Math.max(...unit.keys.map(rarityOf));
}

/**
 * Makes evidence ready for questions; once per visit, in a few hundredths of a second.
 * @param evidence as composed for the bank
 */
export function openEvidence(evidence: Evidence): OpenEvidence {
  const lexicon = openLexicon(evidence.phrases, evidence.related);
  const read = (text: string): Unit[] => readMeaning(text, lexicon);
  const questions = evidence.questions.map((question): OpenQuestion => {
    const stems = [stemsOf(question.text), ...question.wordings.map((wording) => wording.split(' '))];
    const wordings = stems.map((each) => readStems(each, lexicon));
    return { ...question, wordings, wordingsWith: countKeys(wordings), bareWordings: stems.map(bareStems) };
  });
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const stories = evidence.stories.map((story): OpenStory => {
    const answers = fits.flatMap((fit) =>
      (story.answers[fit] ?? []).flatMap((id) => {
        const question = questionById.get(id);
        return question ? [{ question, fit }] : [];
      }),
    );
    const sections = story.sections.map(readSection);
    const fullStory = story.fullStory.map(readSection);
    return {
      ...story,
      answers,
      titleUnits: read(story.title),
      headlineUnits: read(story.headline),
      sections,
      furtherUnits: readGist(story.further),
      shortUnits: sections.flatMap(({ units }) => units),
      fullStory,
      fullStoryUnits: fullStory.flatMap(({ units }) => units),
    };
  });
  const competencies = evidence.competencies.map((competency): OpenCompetency => ({
    ...competency,
    wordings: [read(competency.name), ...competency.synonyms.map(readGist)],
  }));
  const answeredQuestions = new Set(stories.flatMap((story) => story.answers.map(({ question }) => question)));
  const texts = [
    ...[...answeredQuestions].map((question) => question.wordings.flat()),
    ...stories.map((story) => [...story.titleUnits, ...story.headlineUnits, ...story.shortUnits]),
  ];
  const keysOf = (units: readonly (readonly Unit[])[]): Set<string> =>
    new Set(units.flat().flatMap(({ keys }) => keys));
  const spokenOf = keysOf(texts);
  const mentioned = keysOf(stories.flatMap(({ furtherUnits, fullStoryUnits }) => [furtherUnits, fullStoryUnits]));
  const isIdea = (key: string): boolean => key.startsWith('#');
  const otherTopics = new Set(evidence.otherTopics);
  return {
    stories,
    questions,
    competencies,
    companies: evidence.companies,
    lensTerms: evidence.lensTerms,
    lexicon,
    stemOf: stemCorrector(knownWords(evidence), new Set(splitWords(evidence.lookalikes))),
    rarity: rarityIn(texts),
    isKnown: ({ keys }) => keys.some((key) => spokenOf.has(key) || (!isIdea(key) && mentioned.has(key))),
    isAnswered: (question) => answeredQuestions.has(question),
    isOtherTopic: ({ keys }) => keys.some((key) => isIdea(key) && otherTopics.has(key.slice(1))),
    allWordings: countKeys(questions.flatMap(({ wordings }) => wordings)),
    wordIndex: indexWords(questions.map(({ bareWordings }) => bareWordings)),
  };
}
