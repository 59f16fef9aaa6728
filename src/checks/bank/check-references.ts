import type { ReferenceTarget } from '../../../schemas/reference.ts';
import { isCatalogued } from '../../catalogue/catalogue.ts';
import { storyIds, type BankSource } from '../../bank/bank-source.ts';
import { listIds } from '../../bank/lists.ts';
import { createProblem, type Problem } from '../problem.ts';
import { MeantIds } from './meant-ids.ts';
import type { NameUse } from './name-uses.ts';

/** Looking for the name that was meant takes long, and nobody reads more problems of one file than this. */
const suggestionLimit = 200;

/** The ids that something may name; those whose own entry or file has a problem are not called missing. */
function knownIds(source: BankSource, target: ReferenceTarget): string[] {
  return target === 'stories' || target === 'projects' ? storyIds(source) : listIds(source.lists[target]);
}

/** What may be named besides: it is in the bank once it is named. */
const offeredIds = ({ catalogue }: BankSource, target: ReferenceTarget): string[] =>
  isCatalogued(target) ? catalogue[target].map(({ id }) => id) : [];

const hiddenIds = ({ lists }: BankSource, target: ReferenceTarget): string[] =>
  isCatalogued(target) ? lists[target].hidden.map(({ id }) => id) : [];

/**
 * Finds ids that are not the id of anything, or of nothing but a draft.
 * @param source what was read
 * @param uses every use of an id in it
 */
export function checkReferences(source: BankSource, uses: readonly NameUse[]): Problem[] {
  const meant = new MeantIds(source);
  const byTarget = Map.groupBy(uses, (use) => use.target);
  const counts = new Map<string, number>();
  const drafts = new Map(source.drafts.map(({ id, file }) => [id, file]));
  return [...byTarget].flatMap(([target, ofTarget]) => {
    const isStory = target === 'stories' || target === 'projects';
    const offered = offeredIds(source, target);
    const known = new Set([...knownIds(source, target), ...offered]);
    const choices = meant.choices(target);
    const hidden = new Set(hiddenIds(source, target));
    return ofTarget
      .filter(({ id }) => !known.has(id))
      .map(({ id, key, location }) => {
        const draft = isStory ? drafts.get(id) : undefined;
        if (draft !== undefined) return createProblem('draft-reference', location, { key, id, file: draft });
        if (hidden.has(id)) {
          return createProblem('unknown-reference', location, { target, id, key, known: [], hidden: true });
        }
        const count = counts.get(location.file) ?? 0;
        counts.set(location.file, count + 1);
        const suggestion = count < suggestionLimit ? meant.nearId(id, target) : undefined;
        return createProblem('unknown-reference', location, { target, id, key, known: choices, suggestion });
      });
  });
}
