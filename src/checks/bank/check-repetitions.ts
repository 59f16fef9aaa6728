import { listNames } from '../../../schemas/words.ts';
import type { BankSource } from '../../bank/bank-source.ts';
import { createProblem, type Problem } from '../problem.ts';
import { isOwn } from '../../bank/lists.ts';
import { positionAt } from '../../bank/source-position.ts';
import type { NameUse } from './name-uses.ts';

function repeatedEntries(source: BankSource): Problem[] {
  return listNames.flatMap((list) => {
    const { file, entries, hidden, positions } = source.lists[list];
    const firstLines = new Map<string, number>();
    const own = entries.filter(isOwn).map(({ value: { id }, index }) => ({ id, index }));
    const inOrder = [...own, ...hidden].sort((one, other) => one.index - other.index);
    return inOrder.flatMap(({ id, index }): Problem[] => {
      const firstLine = firstLines.get(id);
      if (firstLine !== undefined) {
        return [
          createProblem('duplicate-entry', { file, ...positionAt(positions, [index, 'id']) }, { list, id, firstLine }),
        ];
      }
      firstLines.set(id, positionAt(positions, [index, 'id']).line);
      return [];
    });
  });
}

/**
 * Finds list entries with an id that an earlier entry has, and ids that stand twice in one list.
 * @param source what was read
 * @param uses every use of an id in it
 */
export function checkRepetitions(source: BankSource, uses: readonly NameUse[]): Problem[] {
  const seen = new Set<string>();
  const repeatedUses = uses.filter(({ list, id }) => {
    if (list === undefined) return false;
    const use = `${list} ${id}`;
    const repeated = seen.has(use);
    seen.add(use);
    return repeated;
  });
  return [
    ...repeatedEntries(source),
    ...repeatedUses.map(({ key, id, location }) => createProblem('duplicate-reference', location, { key, id })),
  ];
}
