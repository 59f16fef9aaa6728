import type { Fit } from '../../../schemas/index.ts';
import { stemCorrector } from './correct-stem.ts';
import type { CompetencyEvidence, Evidence, PromptEvidence, SectionEvidence, StoryEvidence } from './evidence.ts';
import { readGist } from './gist.ts';
import { knownWords } from './known-words.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import { readMeaning, readStems, stemsOf, type Unit } from './meaning.ts';
import { splitWords } from './split-words.ts';
import { countKeys, type KeyCounts } from './typicality.ts';
import { bareStems, indexWords, type WordIndex } from './word-likeness.ts';

/** A story with its texts read. */
export interface OpenStory extends Omit<StoryEvidence, 'answers' | 'sections' | 'telling'> {
  answers: { prompt: OpenPrompt; fit: Fit }[];
  titleUnits: Unit[];
  headlineUnits: Unit[];
  sections: OpenSection[];
  /** The units of all sections. */
  shortUnits: Unit[];
  furtherUnits: Unit[];
  telling: OpenSection[];
  /** The units of the whole telling that stand nowhere else. */
  tellingUnits: Unit[];
}

/** A part of a story's page with what it is about. */
export interface OpenSection {
  id: string;
  name: string;
  units: Unit[];
}

/** A prompt with its wordings read: its own, then its aliases. */
export interface OpenPrompt extends PromptEvidence {
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
  prompts: OpenPrompt[];
  competencies: OpenCompetency[];
  companies: Evidence['companies'];
  lensTerms: Evidence['lensTerms'];
  lexicon: Lexicon;
  /** The stem of a folded word, or of the word that was meant by it. */
  stemOf: (word: string) => string;
  /** How rare a unit is in the bank, from 0 (in every story and prompt) to 1 (in none). */
  rarity: (unit: Unit) => number;
  /** Whether a story, or a prompt that a story answers, has the unit; an idea of the thesaurus in more than passing. */
  isKnown: (unit: Unit) => boolean;
  /** Whether a story answers the prompt. */
  isAnswered: (prompt: OpenPrompt) => boolean;
  /** Whether the unit is a subject that story banks hardly ever hold. */
  isOtherTopic: (unit: Unit) => boolean;
  /** The wordings of all prompts. */
  allWordings: KeyCounts;
  /** Compares bare words with the prompts, in their order. */
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
  const prompts = evidence.prompts.map((prompt): OpenPrompt => {
    const stems = [stemsOf(prompt.text), ...prompt.aliases.map((alias) => alias.split(' '))];
    const wordings = stems.map((each) => readStems(each, lexicon));
    return { ...prompt, wordings, wordingsWith: countKeys(wordings), bareWordings: stems.map(bareStems) };
  });
  const promptById = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const stories = evidence.stories.map((story): OpenStory => {
    const answers = (['strong', 'workable', 'stretch'] as const).flatMap((fit) =>
      (story.answers[fit] ?? []).flatMap((id) => {
        const prompt = promptById.get(id);
        return prompt ? [{ prompt, fit }] : [];
      }),
    );
    const sections = story.sections.map(readSection);
    const telling = story.telling.map(readSection);
    return {
      ...story,
      answers,
      titleUnits: read(story.title),
      headlineUnits: read(story.headline),
      sections,
      furtherUnits: readGist(story.further),
      shortUnits: sections.flatMap(({ units }) => units),
      telling,
      tellingUnits: telling.flatMap(({ units }) => units),
    };
  });
  const competencies = evidence.competencies.map((competency): OpenCompetency => ({
    ...competency,
    wordings: [read(competency.name), ...competency.synonyms.map(readGist)],
  }));
  const answeredPrompts = new Set(stories.flatMap((story) => story.answers.map(({ prompt }) => prompt)));
  const texts = [
    ...[...answeredPrompts].map((prompt) => prompt.wordings.flat()),
    ...stories.map((story) => [...story.titleUnits, ...story.headlineUnits, ...story.shortUnits]),
  ];
  const keysOf = (units: readonly (readonly Unit[])[]): Set<string> =>
    new Set(units.flat().flatMap(({ keys }) => keys));
  const spokenOf = keysOf(texts);
  const mentioned = keysOf(stories.flatMap(({ furtherUnits, tellingUnits }) => [furtherUnits, tellingUnits]));
  const isIdea = (key: string): boolean => key.startsWith('#');
  const otherTopics = new Set(evidence.otherTopics);
  return {
    stories,
    prompts,
    competencies,
    companies: evidence.companies,
    lensTerms: evidence.lensTerms,
    lexicon,
    stemOf: stemCorrector(knownWords(evidence), new Set(splitWords(evidence.lookalikes))),
    rarity: rarityIn(texts),
    isKnown: ({ keys }) => keys.some((key) => spokenOf.has(key) || (!isIdea(key) && mentioned.has(key))),
    isAnswered: (prompt) => answeredPrompts.has(prompt),
    isOtherTopic: ({ keys }) => keys.some((key) => isIdea(key) && otherTopics.has(key.slice(1))),
    allWordings: countKeys(prompts.flatMap(({ wordings }) => wordings)),
    wordIndex: indexWords(prompts.map(({ bareWordings }) => bareWordings)),
  };
}
