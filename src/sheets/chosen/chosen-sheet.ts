/** A longer title would push the stories off the sheet. */
const longestTitle = 80;

/** Stories that somebody has chosen, in their order: for a sheet of one's own, and for tomorrow. */
export interface ChosenSheet {
  /** Ids of stories, each once. They need not be in the bank: it may have changed since. */
  readonly ids: readonly string[];
  /** What stands over the sheet, at most 80 characters; undefined where nothing was chosen. */
  readonly title: string | undefined;
}

/**
 * The sheet of one's own that an address asks for: `?stories=a,b` as one writes it, `?stories=a&stories=b` as a form
 * sends it, and a title if there is one.
 * @param query the address's query, with or without its question mark
 */
export function chosenSheet(query: string): ChosenSheet {
  const parameters = new URLSearchParams(query);
  const ids = parameters.getAll('stories').flatMap((value) => value.split(','));
  const title = parameters.get('title')?.replaceAll(/\s+/gu, ' ').trim().slice(0, longestTitle);
  return {
    ids: [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))],
    title: title === '' ? undefined : title,
  };
}

/**
 * The query that asks for a sheet, which is also how a device keeps it.
 * @returns with its question mark; empty where no story is chosen
 */
export function sheetQuery({ ids, title }: ChosenSheet): string {
  if (ids.length === 0) return '';
  const named = title === undefined || title === '' ? '' : `&title=${encodeURIComponent(title)}`;
  return `?stories=${ids.map(encodeURIComponent).join(',')}${named}`;
}

/** Whether two sheets are the same: the same stories in the same order, under the same title. */
export const isSameSheet = (one: ChosenSheet, other: ChosenSheet): boolean => sheetQuery(one) === sheetQuery(other);
