import type { Opener } from '../../schemas/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { BankSource } from './bank-source.ts';
import { listIds, ofEachList, type Lists } from './lists.ts';
import { namedIds } from './named-ids.ts';

/** The catalogue's entries in the form of a bank's lists. */
const asLists = ({ competencies, questions, lenses, openers }: Catalogue): Lists<'entries'> => ({
  ...ofEachList<'entries'>(() => []),
  competencies,
  // Without scenes, which nobody is shown.
  questions: questions.map(({ id, text, wordings, competencies, kind }) => ({
    id,
    text,
    wordings,
    competencies,
    kind,
  })),
  lenses,
  openers,
});

/**
 * The catalogue without what the owner hides: what a bank may name besides its own entries.
 * @param lists the owner's, as read
 */
export function offeredCatalogue(catalogue: Catalogue, lists: Lists<'source'>): Catalogue {
  const offered = <Entry extends { id: string }>(entries: readonly Entry[], name: keyof Catalogue): Entry[] => {
    const hidden = new Set(lists[name].hidden.map(({ id }) => id));
    return entries.filter(({ id }) => !hidden.has(id));
  };
  return {
    competencies: offered(catalogue.competencies, 'competencies'),
    questions: offered(catalogue.questions, 'questions'),
    lenses: offered(catalogue.lenses, 'lenses'),
    openers: offered(catalogue.openers, 'openers'),
  };
}

/**
 * The lists of a bank: the owner's entries, and after them those of the catalogue that the owner's files name. The rest
 * of the catalogue is not in the bank, so that three stories do not come with hundreds of questions that none answers.
 * @param source with the owner's entries alone in its lists
 */
export function withNamedEntries(source: Omit<BankSource, 'drafts' | 'fonts' | 'assets'>): Lists<'source'> {
  const named = namedIds(source);
  const offered = asLists(source.catalogue);
  return ofEachList<'source'>(<Name extends keyof Lists<'source'>>(name: Name) => {
    const list: Lists<'source'>[Name] = source.lists[name];
    const own = new Set(listIds(list));
    const values: Lists<'entries'>[Name] = offered[name];
    const added = values
      .filter(({ id }) => named.get(name)?.has(id) === true && !own.has(id))
      .map((value) => ({ value, index: undefined }));
    return { ...list, entries: [...list.entries, ...added] };
  });
}

/**
 * All openers: the owner's, and after them those of the catalogue for which nothing is prepared. They are asked in every
 * interview, whatever the stories are about.
 */
export function allOpeners(own: readonly Opener[], catalogue: Catalogue): Opener[] {
  const prepared = new Set(own.map(({ id }) => id));
  return [...own, ...catalogue.openers.filter(({ id }) => !prepared.has(id))];
}

/**
 * The catalogue as a bank sees it: where the owner says something else under an id of it, that holds.
 * @param lists those of the bank
 */
export function catalogueOf(catalogue: Catalogue, lists: Lists<'entries'>): Catalogue {
  const said = <Entry extends { id: string }>(entries: readonly Entry[], own: readonly Partial<Entry>[]): Entry[] => {
    const byId = new Map(own.map((entry) => [entry.id, entry]));
    return entries.map((entry) => ({ ...entry, ...byId.get(entry.id) }));
  };
  return {
    competencies: said(catalogue.competencies, lists.competencies),
    questions: said(catalogue.questions, lists.questions),
    lenses: said(catalogue.lenses, lists.lenses),
    openers: said(catalogue.openers, lists.openers),
  };
}
