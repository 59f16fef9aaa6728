import type { Rehearsal, RehearsedQuestion, RehearsedSection } from './rehearsal.ts';

/** What a file with rehearsals says that it is. */
const kind = 'story-bank-rehearsals';
/** The form in which they are kept. Whoever changes it reads the older ones too. */
const version = 1;

/** A log that cannot be read. */
export class UnreadableLog extends Error {}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value); // prettier-ignore

function fail(what: string): never {
  throw new UnreadableLog(what);
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : fail(`“${name}” is missing or no text`);
}

function secondsIn(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fail(`“${name}” is no number of seconds`); // prettier-ignore
}

function listIn<Item>(fields: Fields, name: string, read: (item: Fields) => Item): Item[] {
  const value = fields[name];
  if (!Array.isArray(value)) return fail(`“${name}” is no list`);
  return value.map((item: unknown) => (isFields(item) ? read(item) : fail(`“${name}” has an entry of another kind`)));
}

const sectionIn = (fields: Fields): RehearsedSection => ({
  title: textIn(fields, 'title'),
  planned: secondsIn(fields, 'planned'),
  spoken: secondsIn(fields, 'spoken'),
  plannedQuestions: secondsIn(fields, 'plannedQuestions'),
  questions: secondsIn(fields, 'questions'),
});

const questionIn = (fields: Fields): RehearsedQuestion => ({
  section: secondsIn(fields, 'section'),
  id: fields['id'] === undefined ? undefined : textIn(fields, 'id'),
  seconds: secondsIn(fields, 'seconds'),
});

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

function rehearsalIn(fields: Fields): Rehearsal {
  const startedAt = textIn(fields, 'startedAt');
  const { leftOut } = fields;
  if (!time.test(startedAt)) fail('“startedAt” is no time such as 2026-03-14T09:26:53Z');
  if (!Array.isArray(leftOut) || !leftOut.every((title) => typeof title === 'string')) return fail('“leftOut” is no list of titles'); // prettier-ignore
  return {
    talk: textIn(fields, 'talk'),
    title: textIn(fields, 'title'),
    startedAt,
    sections: listIn(fields, 'sections', sectionIn),
    questions: listIn(fields, 'questions', questionIn),
    leftOut,
  };
}

/**
 * Rehearsals as a text that `readLog` reads back to the same: for the device's storage and for files.
 */
export const writeLog = (rehearsals: readonly Rehearsal[]): string => `${JSON.stringify({ kind, version, rehearsals }, null, 1)}\n`; // prettier-ignore

/**
 * Reads what `writeLog` wrote. Nothing of a log is taken where something in it cannot be read.
 * @throws UnreadableLog which says what is wrong
 */
export function readLog(text: string): Rehearsal[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('it is no JSON');
  }
  if (!isFields(value) || value['kind'] !== kind) return fail('it is no log of rehearsals');
  if (value['version'] !== version) return fail('it was written by a newer version of this page');
  return listIn(value, 'rehearsals', rehearsalIn);
}

const keyOf = ({ talk, startedAt }: Rehearsal): string => `${talk} ${startedAt}`;

/**
 * Two logs as one, the oldest rehearsal first; one that is in both stands once, as the second log has it.
 */
export function mergedLog(one: readonly Rehearsal[], other: readonly Rehearsal[]): Rehearsal[] {
  const byKey = new Map([...one, ...other].map((rehearsal) => [keyOf(rehearsal), rehearsal]));
  return [...byKey.values()].sort((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0));
}
