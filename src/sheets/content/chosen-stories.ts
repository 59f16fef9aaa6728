/** A longer title would push the stories off the sheet. */
const longestTitle = 80;

/**
 * The sheet of one's own that an address asks for: `?stories=a,b` as one writes it, `?stories=a&stories=b` as a form
 * sends it, and a title if there is one.
 * @param query the address's query, with or without its question mark
 * @returns ids, each once, in their order; the title, at most 80 characters
 */
export function chosenSheet(query: string): { ids: string[]; title: string | undefined } {
  const parameters = new URLSearchParams(query);
  const ids = parameters.getAll('stories').flatMap((value) => value.split(','));
  const title = parameters.get('title')?.replaceAll(/\s+/gu, ' ').trim().slice(0, longestTitle);
  return {
    ids: [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))],
    title: title === '' ? undefined : title,
  };
}
