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

const folder = new URL('../../src/catalogue/questions/', import.meta.url);
const list = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    wordings: z.array(z.string()),
    scenes: z.array(z.string()).default([]),
  }),
);

/** All questions of the catalogue. Nothing else is learned from, so that no bank is fitted. */
export const readCatalogueTexts = (): QuestionTexts[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => list.parse(parse(readFileSync(new URL(file, folder), 'utf8'))))
    .map(({ id, text, wordings, scenes }) => ({
      id,
      asked: [text, ...wordings].map(splitWords),
      told: scenes.map(splitWords),
    }));
