import type { Company } from '../../schemas/index.ts';
import { periodText } from './period-text.ts';
import { lookUp, type BankStory, type StoryBank } from './story-bank.ts';

/** The opener to which the line is the answer. */
export const careerOpener = 'walk-through-resume';

/** A story in the line, with what is known of when it was. */
export interface CareerStory {
  story: BankStory;
  /** Its period in words. */
  when: string | undefined;
  /** What it came after, where only that is known. */
  after: BankStory[];
}

/** What is known of a company's part of a career. */
export interface CareerCompany {
  company: Company;
  /** From its first period to its last, as far as stories give one. */
  when: string | undefined;
  /**
   * Stories in the order in which they were. The order of two strands is not known: those with a period stand in the
   * first, and each chain of which only the order is known is one of its own.
   */
  strands: CareerStory[][];
  /** Stories of which neither a period nor an order is known. */
  open: BankStory[];
}

/** A career, as far as its stories say how it went. */
export interface CareerLine {
  /** The earliest first. */
  companies: CareerCompany[];
  /** Companies of which nothing says where in the line they belong. */
  unplaced: CareerCompany[];
}

type Before = (id: string) => readonly string[];

/** A model answer was no part of a career, and what one does time and again is one only where its owner says when. */
const isEvent = ({ basis, format, period, after }: BankStory): boolean =>
  basis !== 'sample' && (format !== 'practice' || period !== undefined || after.length > 0);

/**
 * Puts things into an order that keeps what is known to come before what.
 * @param beforeOf the ids of what a thing comes after; a circle is broken where it is first met
 * @param timeOf when a thing began; empty where that is not known
 */
function inOrder<Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  beforeOf: (thing: Thing) => readonly string[],
  timeOf: (thing: Thing) => string,
): Thing[] {
  const left = things.toSorted((one, other) => timeOf(one).localeCompare(timeOf(other), 'en'));
  const ordered: Thing[] = [];
  while (left.length > 0) {
    const waiting = new Set(left.map(idOf));
    const free = left.findIndex((thing) => !beforeOf(thing).some((id) => id !== idOf(thing) && waiting.has(id)));
    ordered.push(...left.splice(Math.max(0, free), 1));
  }
  return ordered;
}

/** Groups stories that are tied by an order, and all that have a period, in the order of the stories. */
function strandsOf(stories: readonly BankStory[]): BankStory[][] {
  let groups: BankStory[][] = [];
  for (const story of stories) {
    const isTied = (other: BankStory): boolean =>
      story.after.includes(other.id) ||
      other.after.includes(story.id) ||
      (story.period !== undefined && other.period !== undefined);
    const tied = groups.filter((group) => group.some(isTied));
    groups = [...groups.filter((group) => !tied.includes(group)), [...tied.flat(), story]];
  }
  const dated = (group: BankStory[]): number => (group.some(({ period }) => period) ? 0 : 1);
  return groups.sort((one, other) => dated(one) - dated(other));
}

/** When a story began: its own period, else what it came after, else what came after it. */
function startOf(story: BankStory, stories: ReadonlyMap<string, BankStory>, seen: readonly string[] = []): string {
  if (story.period) return story.period.from;
  const next = [...seen, story.id];
  const earlier = lookUp(
    stories,
    story.after.filter((id) => !next.includes(id)),
  );
  const latest = earlier
    .map((each) => startOf(each, stories, next))
    .sort()
    .at(-1);
  if (latest !== undefined && latest !== '') return latest;
  const later = [...stories.values()].filter((each) => each.after.includes(story.id) && each.period);
  return later.flatMap(({ period }) => period?.from ?? []).sort()[0] ?? '';
}

function careerCompany(company: Company, stories: readonly BankStory[], bank: StoryBank): CareerCompany {
  const isOpen = (story: BankStory): boolean =>
    !story.period && story.after.length === 0 && !stories.some((other) => other.after.includes(story.id));
  const own = new Map(stories.map((story) => [story.id, story]));
  const strands = strandsOf(stories.filter((story) => !isOpen(story))).map((strand) =>
    inOrder(
      strand,
      ({ id }) => id,
      ({ after }) => after,
      (story) => startOf(story, own),
    ).map((story): CareerStory => ({
      story,
      when: story.period && periodText(story.period),
      after: story.period ? [] : lookUp(bank.storyById, story.after),
    })),
  );
  const periods = stories.flatMap(({ period }) => period ?? []);
  const [from = ''] = periods.map((period) => period.from).sort();
  const to = periods
    .map((period) => period.to ?? period.from)
    .sort()
    .at(-1);
  return { company, strands, open: stories.filter(isOpen), when: from === '' ? undefined : periodText({ from, to }) };
}

/**
 * The companies and stories of a bank in the order in which they were, as far as `period` and `after` say it. Nothing is
 * guessed: what has no place in the line stands apart. Model answers are left out, and so are practices of which nothing
 * says when.
 */
export function careerLine(bank: StoryBank): CareerLine {
  const events = bank.stories.filter(isEvent);
  const companies = bank.companies
    .map((company) => ({ company, stories: events.filter((story) => story.company === company.id) }))
    .filter(({ stories }) => stories.length > 0);
  const companyOf = new Map(events.map((story) => [story.id, story.company]));
  const earlierOf: Before = (id) =>
    events
      .filter((story) => story.company === id)
      .flatMap((story) => story.after.flatMap((before) => companyOf.get(before) ?? []))
      .filter((other) => other !== id);
  const starts = (stories: readonly BankStory[]): string =>
    stories.flatMap(({ period }) => period?.from ?? []).sort()[0] ?? '';
  const isPlaced = ({ company, stories }: (typeof companies)[number]): boolean =>
    companies.length === 1 ||
    starts(stories) !== '' ||
    earlierOf(company.id).length > 0 ||
    companies.some((other) => earlierOf(other.company.id).includes(company.id));
  const placed = inOrder(
    companies.filter(isPlaced),
    ({ company }) => company.id,
    ({ company }) => earlierOf(company.id),
    // What is only known to come before or after another waits for that, and not for a time.
    ({ stories }) => starts(stories),
  );
  const told = ({ company, stories }: (typeof companies)[number]): CareerCompany =>
    careerCompany(company, stories, bank);
  return {
    companies: placed.map(told),
    unplaced: companies.filter((each) => !isPlaced(each)).map(told),
  };
}
