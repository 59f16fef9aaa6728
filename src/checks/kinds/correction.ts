import type { SourcePosition } from '../../bank/source-position.ts';
import { listing, quoted, toType } from './wording.ts';

/** A piece of a file that has to be typed otherwise. */
export interface Correction extends SourcePosition {
  /** What stands there now. */
  typed: string;
  /** What to type instead; empty where it has to go. */
  instead: string;
}

/** What to do where other corrections have to be made before it can be said what to type. */
export const laterFix = 'Fix the problems before this one, then check again.';

/**
 * Says what to type, so that whoever does it has made the corrections.
 * @param corrections none where other corrections have to be made before
 */
export function correctionText(corrections: readonly Correction[]): string {
  if (corrections.length === 0) return laterFix;
  const typed = [...new Set(corrections.map((correction) => correction.typed))];
  if (corrections.every(({ instead }) => instead === '')) return `Delete ${listing(typed)}.`;
  if (corrections.some(({ instead }) => instead.includes('\n')))
    return corrections
      .map(({ typed: old, instead }) => `Write this instead of ${quoted(old)}:${toType(instead)}`)
      .join('\n');
  const changes = corrections.map(({ typed: old, instead }) =>
    instead === '' ? `nothing instead of ${quoted(old)}` : `${toType(instead)} instead of ${quoted(old)}`,
  );
  return `Write ${changes.length === 1 ? '' : `${changes.slice(0, -1).join(', ')} and `}${changes.at(-1)}.`;
}
