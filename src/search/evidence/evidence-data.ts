import type { Basis, Fit, Format, RoundKind } from '../../../schemas/words.ts';
import type { OpenerAnswer } from '../../bank/groupings/openers.ts';

/** Vectors of texts, as `packVectors` gives them. */
export type PackedVectors = string;

/** A story as the retrieval knows it. */
export interface StoryEvidence {
  id: string;
  title: string;
  headline: string;
  /** Id of its company. */
  company: string;
  format: Format;
  basis: Basis;
  /** Kinds of round in which it must not be told. */
  avoidIn: RoundKind[];
  /** Ids, strongest first. */
  competencies: string[];
  /** The questions it answers, by their ids. */
  answers: { question: string; fit: Fit; angle?: string | undefined }[];
  /** Places in the vocabulary of its words, each the distance from the one before. */
  words: number[];
  /** Of its title and its headline. */
  opening: PackedVectors;
  /** Of each line of its short form: STAR or steps, the slides of a talk, and what may be asked further. */
  short: PackedVectors;
  /** Of each passage of its full story. */
  full: PackedVectors;
}

/** A question as the retrieval knows it. */
export interface QuestionEvidence {
  id: string;
  text: string;
  /** Signs of the wordings, by which each is known when it is asked word for word. */
  wordings: string;
  /** Places in the vocabulary of the words of its text and wordings, each the distance from the one before. */
  words: number[];
  /** Of its text and wordings, its own and those of a question of the catalogue that is like it. */
  vectors: PackedVectors;
  /** Whether the owner lists it and no story answers it. */
  isGap: boolean;
}

/** A competency as the retrieval knows it. */
export interface CompetencyEvidence {
  id: string;
  name: string;
  /** Signs of its synonyms, by which each is known when it is typed word for word. */
  synonyms: string;
  /** Of its name, its definition and its synonyms. */
  vectors: PackedVectors;
}

/** A question of the catalogue: nothing to show, but a way from a question as asked to what it is about. */
export interface CatalogueEvidence {
  /** Ids of competencies, the first most. */
  competencies: string[];
  /** A few that stand for its wordings. */
  vectors: PackedVectors;
}

/** A question about oneself. */
export interface OpenerEvidence {
  id: string;
  text: string;
  /** Empty where nobody says. */
  advice: string;
  answers: OpenerAnswer[];
  /** Of its text and wordings. */
  vectors: PackedVectors;
}

/** What a bank says about itself: plain data, small enough to be sent to a phone. */
export interface Evidence {
  /** The word vectors that questions need, as bytes in text. */
  wordTable: string;
  /** Words of the stories, one for each stem, separated by spaces. */
  vocabulary: string;
  stories: StoryEvidence[];
  questions: QuestionEvidence[];
  competencies: CompetencyEvidence[];
  companies: { id: string; name: string }[];
  /** Names that lenses have for competencies, with the competencies' ids. */
  lensTerms: { name: string; competencies: string[] }[];
  catalogue: CatalogueEvidence[];
  openers: OpenerEvidence[];
}
