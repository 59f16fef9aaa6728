import type { BankSource } from '../../bank/bank-source.ts';
import { counted } from '../../bank/counted.ts';

/** So many files are named; the rest is counted. */
const namedDrafts = 3;

/**
 * Says what was left out because its author has not finished it: `1 draft left out: stories/acme/late.mdx.`
 * @param source what was read
 * @returns nothing where there is no draft
 */
export function draftsLeftOut({ drafts }: Pick<BankSource, 'drafts'>): string | undefined {
  if (drafts.length === 0) return undefined;
  const names = drafts.slice(0, namedDrafts).map(({ file }) => file);
  const more = drafts.length - names.length;
  return `${counted(drafts.length, 'draft')} left out: ${[...names, ...(more > 0 ? [`${more} more`] : [])].join(', ')}.`;
}
