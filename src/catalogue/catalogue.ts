import type { Competency, Lens, Opener, Question } from '../../schemas/index.ts';

/** A question of the catalogue, which nobody has to write wordings for. */
export interface CatalogueQuestion extends Question {
  /** Sentences as they stand in stories that answer it. They feed the search, and are never shown. */
  scenes: string[];
}

/** What ships for everyone: common questions, what they assess, and the names that employers have for it. */
export interface Catalogue {
  competencies: Competency[];
  questions: CatalogueQuestion[];
  lenses: Lens[];
  /** Questions about the person rather than an event. */
  openers: Opener[];
}

/** The lists of a bank to which the catalogue has entries. */
const cataloguedLists = ['competencies', 'questions', 'lenses', 'openers'] as const satisfies (keyof Catalogue)[];
/** `competencies`, `questions`, `lenses` or `openers`. */
export type CataloguedList = (typeof cataloguedLists)[number];

/** Whether the catalogue has entries to a list. */
export const isCatalogued = (name: string): name is CataloguedList => cataloguedLists.some((list) => list === name);

/** A catalogue with nothing in it. */
export const emptyCatalogue = (): Catalogue => ({ competencies: [], questions: [], lenses: [], openers: [] });
