import type { BankSource } from './bank-source.ts';
import type { Edition } from './edition.ts';

/**
 * What of a bank besides its stories may be in an edition. In an edition for others, companies without a story in it
 * and interviews are left out: they tell where the owner worked, and where they want to work.
 * @param source the bank with the stories of the edition alone
 * @param edition for whom the build is made
 */
export function editionSource(source: BankSource, edition: Edition): BankSource {
  if (edition === 'private') return source;
  const shown = new Set(source.stories.map((story) => story.frontmatter.company));
  const { companies } = source.lists;
  const entries = companies.entries.filter(({ value }) => shown.has(value.id));
  return { ...source, interviews: [], lists: { ...source.lists, companies: { ...companies, entries } } };
}
