import { z } from 'zod';

/** `ja`, `zh-Hant` or `pt-BR`. */
export const languagePattern = /^[a-zA-Z]{2,3}(?:-[a-zA-Z]{4})?(?:-(?:[a-zA-Z]{2}|[0-9]{3}))?$/;

/**
 * The short name of a language (BCP 47): `ja`, with its script `zh-Hant`, or with a country `pt-BR`. Browsers choose
 * letters, hyphens and voices by it.
 */
export const language = z.string().regex(languagePattern);
