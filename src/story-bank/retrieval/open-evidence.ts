import type { Fit } from '../../../schemas/index.ts';
import { stemCorrector } from './correct-stem.ts';
import type { CompetencyEvidence, Evidence, Gist, PromptEvidence, StoryEvidence } from './evidence.ts';
import { wordClass } from './filler-words.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { readMeaning, type Unit } from './meaning.ts';
import { splitWords } from './split-words.ts';

/** A story with its texts read. */
export interface OpenStory extends Omit<StoryEvidence, 'answers' | 'sections'> {
  answers: { prompt: OpenPrompt; fit: Fit }[];
  titleUnits: Unit[];
  headlineUnits: Unit[];
  sections: { id: string; name: string; units: Unit[] }[];
  /** The units of all sections. */
  shortUnits: Unit[];
  furtherUnits: Unit[];
}

/** A prompt with its wordings read: its own, then its aliases. */
export interface OpenPrompt extends PromptEvidence {
  wordings: Unit[][];
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
  /** Whether the evidence has the unit at all. */
  isKnown: (unit: Unit) => boolean;
}

const readGist = (gist: Gist): Unit[] =>
  gist
    .split(' ')
    .filter((keys) => keys !== '')
    .map((keys) => ({ keys: keys.split('/'), words: [], strength: wordClass(keys) === 'faint' ? 0.3 : 1 }));

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
  const lexicon = readLexicon(evidence.thesaurus);
  const read = (text: string): Unit[] => readMeaning(text, lexicon);
  const prompts = evidence.prompts.map((prompt): OpenPrompt => ({
    ...prompt,
    wordings: [read(prompt.text), ...prompt.aliases.map(readGist)],
  }));
  const promptById = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const stories = evidence.stories.map((story): OpenStory => {
    const answers = (['strong', 'workable', 'stretch'] as const).flatMap((fit) =>
      (story.answers[fit] ?? []).flatMap((id) => {
        const prompt = promptById.get(id);
        return prompt ? [{ prompt, fit }] : [];
      }),
    );
    const sections = story.sections.map(({ id, name, gist }) => ({ id, name, units: readGist(gist) }));
    return {
      ...story,
      answers,
      titleUnits: read(story.title),
      headlineUnits: read(story.headline),
      sections,
      furtherUnits: readGist(story.further),
      shortUnits: sections.flatMap(({ units }) => units),
    };
  });
  const competencies = evidence.competencies.map((competency): OpenCompetency => ({
    ...competency,
    wordings: [read(competency.name), ...competency.synonyms.map(readGist)],
  }));
  const texts = [
    ...prompts.map((prompt) => prompt.wordings.flat()),
    ...stories.map((story) => [...story.titleUnits, ...story.headlineUnits, ...story.shortUnits]),
  ];
  const keys = new Set([...texts, ...stories.map((story) => story.furtherUnits)].flat().flatMap((unit) => unit.keys));
  const words = [
    ...evidence.prompts.map(({ text }) => text),
    ...evidence.stories.flatMap(({ title, headline }) => [title, headline]),
    evidence.lookalikes,
  ].flatMap(splitWords);
  return {
    stories,
    prompts,
    competencies,
    companies: evidence.companies,
    lensTerms: evidence.lensTerms,
    lexicon,
    stemOf: stemCorrector([...words, ...lexicon.words, ...[...keys].filter((key) => !key.startsWith('#'))]),
    rarity: rarityIn(texts),
    isKnown: (unit) => unit.keys.some((key) => keys.has(key)),
  };
}
