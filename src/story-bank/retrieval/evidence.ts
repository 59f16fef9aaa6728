import type { Fit, Format } from '../../../schemas/index.ts';
import { starParts } from '../../../schemas/index.ts';
import type { BankStory, StoryBank } from '../story-bank.ts';

/** A story as the retrieval knows it. */
export interface StoryEvidence {
  id: string;
  title: string;
  headline: string;
  /** Id of its company. */
  company: string;
  format: Format;
  /** Ids, strongest first. */
  competencies: string[];
  /** The prompts it answers: id, fit. */
  answers: [prompt: string, fit: Fit][];
  /** The short form: STAR bullets and the questions that follow, as sentences. */
  gist: string[];
}

/** A prompt as the retrieval knows it. */
export interface PromptEvidence {
  id: string;
  text: string;
  aliases: string[];
  competencies: string[];
}

/** A competency as the retrieval knows it: its own name and synonyms, and what lenses call it. */
export interface CompetencyEvidence {
  id: string;
  name: string;
  synonyms: string[];
}

/** A name in a lens, such as `Dive Deep`, with the ids of the competencies it stands for. */
export interface LensEvidence {
  name: string;
  competencies: string[];
}

/** What is known of a bank besides its full text: plain data, small enough to be sent to the browser. */
export interface Evidence {
  stories: StoryEvidence[];
  prompts: PromptEvidence[];
  competencies: CompetencyEvidence[];
  companies: { id: string; name: string }[];
  lensTerms: LensEvidence[];
}

const gistOf = (story: BankStory): string[] => [
  ...(story.star ? starParts.flatMap((part) => story.star?.[part].map(({ text }) => text) ?? []) : []),
  ...story.outline.sections.map(({ title }) => title),
];

/**
 * Composes the evidence of a bank, in the order of its parts.
 * @param bank a linked bank
 */
export function composeEvidence(bank: StoryBank): Evidence {
  return {
    stories: bank.stories.map((story) => ({
      id: story.id,
      title: story.title,
      headline: story.headline,
      company: story.company,
      format: story.format,
      competencies: story.competencies,
      answers: story.answers.map(({ prompt, fit }) => [prompt, fit]),
      gist: gistOf(story),
    })),
    prompts: bank.prompts.map(({ id, text, aliases, competencies }) => ({ id, text, aliases, competencies })),
    competencies: bank.competencies.map(({ id, name, synonyms }) => ({ id, name, synonyms })),
    companies: bank.companies.map(({ id, name }) => ({ id, name })),
    lensTerms: bank.lenses.flatMap(({ terms }) => terms.map(({ name, competencies }) => ({ name, competencies }))),
  };
}
