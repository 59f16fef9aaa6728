import type { SheetGroup, SheetItem, SheetRole, SheetSign } from './sheet-content.ts';

const singleSpaced = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/**
 * Makes an item of a sheet.
 * @param parts what it says and how long it stays; a bullet of priority 1 without a pin where nothing is said. White
 *   space is brought to single spaces, as a page shows it
 */
export function sheetItem(parts: Partial<SheetItem> & { text: string }): SheetItem {
  return {
    what: parts.what ?? 'point',
    tag: parts.tag,
    lead: parts.lead === undefined ? undefined : singleSpaced(parts.lead),
    text: singleSpaced(parts.text),
    sign: parts.sign ?? 'bullet',
    priority: parts.priority ?? 1,
    pin: parts.pin ?? false,
    link: parts.link,
  };
}

/**
 * What is set in front of an item: its sign, or the room for one where a tag takes its place.
 * @param item an item of a sheet
 */
export function shownSign({ sign, tag }: Pick<SheetItem, 'sign' | 'tag'>): SheetSign | 'tagged' {
  return sign !== 'none' && tag !== undefined ? 'tagged' : sign;
}

/**
 * Makes a group of a sheet.
 * @param heading what stands over it
 * @param items what stands in it
 * @param rest a note after the heading, smaller groups after the items, whether the items stay or go together, and what it is for
 */
export function sheetGroup(
  heading: string,
  items: SheetItem[],
  rest: { note?: string | undefined; groups?: SheetGroup[]; isSequence?: boolean; role?: SheetRole } = {},
): SheetGroup {
  return {
    heading: singleSpaced(heading),
    note: rest.note,
    items,
    groups: rest.groups ?? [],
    isSequence: rest.isSequence ?? false,
    role: rest.role,
  };
}

/**
 * What an item says, as one line of plain text.
 * @param item an item of a sheet
 */
export function itemText(item: SheetItem): string {
  return [item.tag === undefined ? undefined : `[${item.tag}]`, item.lead, item.text].filter(Boolean).join(' ');
}
