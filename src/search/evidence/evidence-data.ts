import type { Fit, Format } from '../../../schemas/words.ts';
import type { Gist } from '../ideas/gist.ts';
import type { IdeaPhrases, Thesaurus } from '../ideas/lexicon.ts';

/** A part of a story's page that a result can open. */
export interface SectionEvidence {
  /** Id of its element. */
  id: string;
  name: string;
  /** What it is about, each unit once. */
  gist: Gist;
}

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
  /** What its angles and follow-ups are about: the words in which it is asked for and asked on. */
  further: Gist;
  /** The questions it answers, by their ids, for each fit. */
  answers: Partial<Record<Fit, string[]>>;
  /** What the author would stress for questions, by their ids. */
  angles: { question: string; angle: string }[];
  /** The parts of its short form: STAR, and the slides of a talk by section. */
  sections: SectionEvidence[];
  /** The parts of its full story, each with what stands nowhere before. */
  fullStory: SectionEvidence[];
}

/** A question as the retrieval knows it. */
export interface QuestionEvidence {
  id: string;
  text: string;
  /** Id of the competency that it is about most. */
  competency?: string | undefined;
  /** The wordings: of each the stems of its words in order, separated by spaces, without mere grammar. */
  wordings: string[];
}

/** A competency as the retrieval knows it. */
export interface CompetencyEvidence {
  id: string;
  name: string;
  synonyms: Gist[];
}

/** What a bank says about itself: plain data, small enough to be sent to a phone. */
export interface Evidence {
  /** The part of the thesaurus that this bank can need. */
  phrases: IdeaPhrases;
  related: Thesaurus['related'];
  /** Those ideas of the thesaurus that are subjects which story banks hardly ever hold. */
  otherTopics: string[];
  /** Words that look like a typing error for a word of the bank or the thesaurus and are none. */
  lookalikes: string;
  stories: StoryEvidence[];
  questions: QuestionEvidence[];
  competencies: CompetencyEvidence[];
  companies: { id: string; name: string }[];
  /** Names that lenses have for competencies, with the competencies' ids. */
  lensTerms: { name: string; competencies: string[] }[];
}
