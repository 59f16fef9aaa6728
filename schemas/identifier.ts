import { z } from 'zod';

/**
 * The short name by which files refer to each other: lower-case letters of any script, digits and single hyphens,
 * for example `stakeholder-alignment`. It becomes part of a URL, so changing one breaks bookmarks.
 */
export const identifier = z
  .string()
  .max(80)
  .regex(/^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u, {
    error: 'an id is lower-case letters, digits and single hyphens, such as `stakeholder-alignment`',
  });
