import type { z } from 'zod';
import { company } from './company.ts';
import { competency } from './competency.ts';
import { figure } from './figure.ts';
import { lens } from './lens.ts';
import { opener } from './opener.ts';
import { question } from './question.ts';
import type { ListName } from './words.ts';

/** The schema of one entry of each list. */
export const listSchemas = {
  competencies: competency,
  companies: company,
  questions: question,
  figures: figure,
  lenses: lens,
  openers: opener,
} satisfies Record<ListName, z.ZodType<{ id: string }>>;

/** What an entry of each list holds after parsing. */
export type ListEntries = { [Name in ListName]: z.output<(typeof listSchemas)[Name]> };
