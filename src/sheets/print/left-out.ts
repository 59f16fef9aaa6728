import { counted } from '../../bank/counted.ts';
import type { SheetContent, SheetGroup, SheetItem } from '../content/sheet-content.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import { element, escapeText } from './markup.ts';

/** What was left out under one heading of a sheet. */
interface LeftOutGroup {
  heading: string;
  items: SheetItem[];
  groups: LeftOutGroup[];
}

/** As many as this are read without being unfolded. */
const unfolded = 8;

function leftOutOf(groups: readonly SheetGroup[], dropped: ReadonlySet<SheetItem>): LeftOutGroup[] {
  return groups
    .map(({ heading, items, groups: inner }) => ({
      heading,
      items: items.filter((item) => dropped.has(item)),
      groups: leftOutOf(inner, dropped),
    }))
    .filter((group) => group.items.length + group.groups.length > 0);
}

const countOf = ({ items, groups }: LeftOutGroup): number =>
  items.length + groups.reduce((sum, group) => sum + countOf(group), 0);

function itemMarkup({ tag, lead, text, link }: SheetItem, href: (path: string) => string): string {
  const said = [
    tag === undefined ? '' : element('span', { class: 'sheet-tag' }, escapeText(tag)),
    lead === undefined ? '' : element('b', {}, escapeText(lead)),
    escapeText(text),
  ];
  const words = said.filter((part) => part !== '').join(' ');
  return element('li', {}, link === undefined ? words : element('a', { href: href(link) }, words));
}

function groupMarkup(group: LeftOutGroup, level: 3 | 4, href: (path: string) => string): string {
  const { heading, items, groups } = group;
  const list = items.length > 0 ? element('ul', {}, items.map((item) => itemMarkup(item, href)).join('')) : '';
  const inner = groups.map((one) => groupMarkup(one, 4, href)).join('');
  if (level === 4) return element('h4', {}, escapeText(heading)) + list + inner;
  const count = countOf(group);
  const [first] = items;
  const isOneKind = first !== undefined && groups.length === 0 && items.every(({ what }) => what === first.what);
  const note = element('span', { class: 'count' }, escapeText(isOneKind ? counted(count, first.what) : String(count)));
  const summary = element('summary', {}, `${element('h3', {}, escapeText(heading))} ${note}`);
  return element('details', { open: count <= unfolded ? '' : undefined }, summary + list + inner);
}

/**
 * The list of what was left out of a sheet, as it stands under the sheet: by the headings of the sheet, with links to
 * where the site says it. Empty where everything is on the sheet.
 * @param plan how the sheet is set
 * @param href puts the site's base path in front of a path
 */
export function leftOutMarkup(
  { content, dropped }: Pick<SheetPlan, 'dropped'> & { content: Pick<SheetContent, 'groups'> },
  href: (path: string) => string,
): string {
  if (dropped.length === 0) return '';
  const groups = leftOutOf(content.groups, new Set(dropped));
  const heading = element('h2', { id: 'left-out' }, 'Didn’t fit on the page');
  return element(
    'section',
    { class: 'sheet-left-out', 'aria-labelledby': 'left-out' },
    heading + groups.map((group) => groupMarkup(group, 3, href)).join(''),
  );
}
