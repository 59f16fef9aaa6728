import type { Paper } from '../../schemas/words.ts';

/** Countries and regions where one prints on Letter. */
const letterRegions: ReadonlySet<string> = new Set('US CA MX PH PR CL CO VE CR GT NI PA SV DO HN'.split(' '));

/**
 * The paper that is in a reader's printer, most likely.
 * @param languages the reader's languages as short names, the preferred one first; names that are no languages say nothing
 */
export function preferredPaper(languages: readonly string[]): Paper {
  for (const language of languages) {
    try {
      const { region } = new Intl.Locale(language).maximize();
      if (region !== undefined) return letterRegions.has(region) ? 'letter' : 'a4';
    } catch {
      // A browser may be set to anything.
    }
  }
  return 'a4';
}
