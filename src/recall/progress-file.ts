import { dayNumber } from './calendar-day.ts';
import { grades, type Grade } from './grades.ts';
import { inOrder, type CardProgress, type Progress, type Review } from './progress.ts';

/** What a file says it is, and by which rules it was written. */
const format = 'story-bank-recall';
const version = 1;

/** What was in a file. */
export type ReadProgress = { progress: Progress } | { trouble: 'not-ours' | 'newer' };

const byKey = <Value>([one]: readonly [string, Value], [other]: readonly [string, Value]): number =>
  one < other ? -1 : 1;

const sortedObject = <Value>(entries: ReadonlyMap<string, Value>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(byKey));

/** Everything that a device keeps, as JSON for a file or for the browser's storage: the same progress, the same text. */
export function progressText({ cards, dates }: Progress): string {
  return `${JSON.stringify({ format, version, dates: sortedObject(dates), cards: sortedObject(cards) }, undefined, 1)}\n`;
}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isGrade = (value: unknown): value is Grade => grades.some((grade) => grade === value);

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^.{10}T\d{2}:\d{2}:\d{2}$/u.test(value) && dayNumber(value) !== undefined;

function readReview(value: unknown): Review | undefined {
  if (!isPlain(value)) return undefined;
  const { at, grade } = value;
  return isTime(at) && isGrade(grade) ? { at, grade } : undefined;
}

function readCard(value: unknown): CardProgress | undefined {
  if (!isPlain(value)) return undefined;
  const { answer, reviews } = value;
  if (typeof answer !== 'string' || !Array.isArray(reviews)) return undefined;
  const read = reviews.map(readReview);
  return read.every((review) => review !== undefined) ? { answer, reviews: inOrder(read) } : undefined;
}

const isDate = (value: unknown): value is string =>
  typeof value === 'string' && value.length === 10 && dayNumber(value) !== undefined;

function readEntries<Value>(
  entries: unknown,
  read: (value: unknown) => Value | undefined,
): Map<string, Value> | undefined {
  if (!isPlain(entries)) return undefined;
  const map = new Map<string, Value>();
  for (const [key, value] of Object.entries(entries)) {
    const one = read(value);
    if (one === undefined) return undefined;
    map.set(key, one);
  }
  return map;
}

/**
 * Reads what `progressText` wrote. A file that is broken in one place is refused whole: half a memory would look like
 * all of it.
 * @param text JSON, or anything at all
 */
export function readProgress(text: string): ReadProgress {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { trouble: 'not-ours' };
  }
  if (!isPlain(value) || value['format'] !== format) return { trouble: 'not-ours' };
  if (value['version'] !== version) return { trouble: 'newer' };
  const cards = readEntries(value['cards'], readCard);
  const dates = readEntries(value['dates'], (date) => (isDate(date) ? date : undefined));
  return cards && dates ? { progress: { cards, dates } } : { trouble: 'not-ours' };
}
