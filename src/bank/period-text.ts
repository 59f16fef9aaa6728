import type { StoryFrontmatter } from '../../schemas/index.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function spoken(yearOrMonth: string): string {
  const [year = '', month] = yearOrMonth.split('-');
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}

/**
 * A period in words: `2024`, `January 2024` or `January to March 2024`.
 * @param period years (`2024`) or months (`2024-03`)
 */
export function periodText(period: NonNullable<StoryFrontmatter['period']>): string {
  const { from, to } = period;
  if (to === undefined || to === from) return spoken(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4) && from.length === 7 && to.length === 7;
  return sameYear ? `${spoken(from).split(' ')[0]} to ${spoken(to)}` : `${spoken(from)} to ${spoken(to)}`;
}

/**
 * A day in words: `March 9, 2027`.
 * @param date as `2027-03-09`
 */
export const dayText = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${monthNames[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
};
