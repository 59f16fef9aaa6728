import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitWords } from '../../src/search/words/split-words.ts';

/** The texts of one question of the catalogue, as folded words. */
export interface QuestionTexts {
  id: string;
  /** The question and its wordings. */
  asked: string[][];
  /** Sentences of stories that answer it. */
  told: string[][];
}

/** The texts of a competency of the catalogue, as folded words. */
export interface CompetencyTexts {
  id: string;
  texts: string[][];
}

const folder = new URL('../../src/catalogue/questions/', import.meta.url);
const list = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    wordings: z.array(z.string()),
    scenes: z.array(z.string()).default([]),
  }),
);

const competencies = z.array(
  z.object({ id: z.string(), name: z.string(), definition: z.string(), synonyms: z.array(z.string()).default([]) }),
);

/** All competencies of the catalogue. */
export const readCompetencyTexts = (): CompetencyTexts[] =>
  competencies
    .parse(parse(readFileSync(new URL('../competencies.yaml', folder), 'utf8')))
    .map(({ id, name, definition, synonyms }) => ({ id, texts: [name, definition, ...synonyms].map(splitWords) }));

/** All questions of the catalogue, those about oneself among them. */
export const readCatalogueTexts = (): QuestionTexts[] =>
  [...readdirSync(folder).sort(), '../openers.yaml']
    .flatMap((file) => list.parse(parse(readFileSync(new URL(file, folder), 'utf8'))))
    .map(({ id, text, wordings, scenes }) => ({
      id,
      asked: [text, ...wordings].map(splitWords),
      told: scenes.map(splitWords),
    }));
