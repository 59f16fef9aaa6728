import { z } from 'zod';
import { identifierLimit, identifierPattern } from './identifier-form.ts';

/**
 * The short name by which files refer to each other: lower-case letters of any script, digits and single hyphens,
 * for example `stakeholder-alignment`. It becomes part of a URL, so changing one breaks bookmarks. It is composed
 * (NFC), so that `größe` is one id, however a keyboard puts its letters together.
 */
export const identifier = z.string().normalize('NFC').max(identifierLimit).regex(identifierPattern);
