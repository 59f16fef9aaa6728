import type { SheetKind } from '../kinds.ts';
import type { ClockStrip } from './clock-strip.ts';

/** How long a bullet stays when a sheet is full: 1 is dropped first, 5 last. */
export type SheetPriority = 1 | 2 | 3 | 4 | 5;

/** Items up to this priority are extras: they are left out before the type gets smaller than is comfortable. */
export const highestExtra: SheetPriority = 1;

/**
 * What stands in front of an item: a bullet, an arrow for what came of it, or nothing, where it is a paragraph. A tag
 * takes the place of a bullet or an arrow.
 */
export type SheetSign = 'bullet' | 'arrow' | 'none';

/** One thing that a sheet says, and that can be left out alone. */
export interface SheetItem {
  /** What one of its kind is called where what was left out is counted: `follow-up`. */
  what: string;
  /** A word in a box in front of it that says what to beware of: `gap`, `target`. */
  tag: string | undefined;
  /** What is read first, set strong: a figure's value, a question. */
  lead: string | undefined;
  /** The rest; empty where the lead says it all. */
  text: string;
  sign: SheetSign;
  priority: SheetPriority;
  /** A pinned item is never left out. */
  pin: boolean;
  /** Where the web says more about it, as a path from the site's root. */
  link: string | undefined;
}

/** What a group is for: what came of it is set larger than the rest, what stands beside the story smaller. */
export type SheetRole = 'outcome' | 'aside';

/** Items under a heading, with smaller groups after them where it has any. */
export interface SheetGroup {
  heading: string;
  /** Stands after the heading, set quiet: a time, a company. */
  note: string | undefined;
  items: SheetItem[];
  groups: SheetGroup[];
  /** Its items stay or go together: steps and sections are no longer true where one is missing. */
  isSequence: boolean;
  /** Undefined for what is neither. */
  role: SheetRole | undefined;
}

/** A number that stands large under the headline, with what keeps it true. */
export interface SheetNumber {
  value: string;
  text: string;
}

/** What one cheat sheet has to say, in the order of reading, before anyone looks whether it fits. */
export interface SheetContent {
  kind: SheetKind;
  id: string;
  title: string;
  /** The small line over the title: the kind of sheet and where it belongs. */
  kicker: string;
  /** What stands large under the title. */
  lead: string | undefined;
  /** What the eye finds first after the headline: three at the most. */
  numbers?: readonly SheetNumber[];
  /** The minutes of a talk, drawn to scale. */
  strip: ClockStrip | undefined;
  groups: SheetGroup[];
  /** Whether it is looked up in rather than read: a line or two for each of many stories. */
  isIndex?: boolean;
  /** The page of what the sheet is about, as a path from the site's root. */
  about: string;
  /** The language of its texts, where the author says it and all are of one story. */
  lang?: string | undefined;
}

/**
 * Every item of some groups, in the order of reading.
 * @param groups groups, which may hold groups
 */
export function itemsOf(groups: readonly SheetGroup[]): SheetItem[] {
  return groups.flatMap((group) => [...group.items, ...itemsOf(group.groups)]);
}
