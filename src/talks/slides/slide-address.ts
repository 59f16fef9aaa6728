/** The end of the address of a slide, as a person would type it: `#3` for the third. */
export const slideHash = (index: number): string => `#${index + 1}`;

/**
 * Which slide an address means.
 * @param hash the end of the address, with its `#`
 * @param count how many slides there are; a number past them means the last, as where slides were taken out since
 * @returns from 0; undefined where it means none
 */
export function slideOfHash(hash: string, count: number): number | undefined {
  const number = Number(/^#(\d{1,6})$/u.exec(hash)?.[1] ?? NaN);
  return Number.isNaN(number) ? undefined : Math.min(Math.max(number, 1), Math.max(count, 1)) - 1;
}
