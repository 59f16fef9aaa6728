import type { Lens } from '../../schemas/index.ts';
import { idFromText } from './story-id.ts';

/** One of a lens's names, with the id that its page's address has. */
export interface LensTerm {
  id: string;
  term: Lens['terms'][number];
}

/**
 * The ids of a lens's names, in their order: the letters and digits of each, and a number where that would be nothing,
 * or another's.
 * @example termIds([{ name: 'Dive Deep' }, { name: 'Dive, deep!' }]) // ['dive-deep', 'dive-deep-2']
 */
export function termIds(terms: readonly { name: string }[]): string[] {
  const taken = new Set<string>();
  return terms.map(({ name }, index) => {
    const plain = idFromText(name);
    const id = plain === '' || taken.has(plain) ? [plain, String(index + 1)].filter(Boolean).join('-') : plain;
    taken.add(id);
    return id;
  });
}

/** The names of a lens with their ids, in the company's order. */
export function lensTerms({ terms }: Pick<Lens, 'terms'>): LensTerm[] {
  const ids = termIds(terms);
  return terms.map((term, index) => ({ id: ids[index] ?? '', term }));
}
