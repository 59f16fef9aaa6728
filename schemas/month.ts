import { z } from 'zod';

/** `2024` or `2024-03`. */
export const yearOrMonthPattern = /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/;

/** A year or a month: `2024` or `2024-03`. YAML reads a bare year as a number, which is fine. */
export const yearOrMonth = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(z.string().regex(yearOrMonthPattern));
