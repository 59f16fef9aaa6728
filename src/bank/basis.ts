import type { Basis, RoundKind } from '../../schemas/words.ts';
import { bases, basisMarks, roundKindNames } from '../../schemas/words.ts';

/** As much of a story as says whether it is its owner's. */
interface Based {
  basis: Basis;
}

/** Whether a story is its owner's own, with nothing left to confirm. */
export const isLived = ({ basis }: Based): boolean => basis === 'lived';

/** Puts what was lived first: of two stories that fit equally well, the true one is told. */
export const truestFirst = (one: Based, other: Based): number => bases.indexOf(one.basis) - bases.indexOf(other.basis);

/**
 * Where a story must not be told, as a sentence without its full stop: `Not in a project retro or a slide talk`.
 * @returns undefined where it may be told anywhere
 */
export function avoidText(avoidIn: readonly RoundKind[]): string | undefined {
  const names = avoidIn.map((kind) => roundKindNames[kind]);
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const others = names.slice(0, -1).join(', ');
  return `Not in ${others === '' ? last : `${others} or ${last}`}`;
}

/** What to know before a story is told: that it is not one's own yet, and where it must not be told. */
export const bewareOf = ({ basis, avoidIn }: Based & { avoidIn: readonly RoundKind[] }): string[] =>
  [basisMarks[basis], avoidText(avoidIn)].filter((one) => one !== undefined);

/** The same for paper, where nothing is in color: that it is not one's own yet stands in capitals. */
export const bewareOnPaper = ({ basis, avoidIn }: Based & { avoidIn: readonly RoundKind[] }): string[] =>
  [basisMarks[basis]?.toUpperCase(), avoidText(avoidIn)].filter((one) => one !== undefined);
