import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { mostLikeness } from '../vectors/sentence-vector.ts';
import type { Asked } from './asked.ts';

/** A question about oneself is at least so like one of the openers, */
const alike = 0.58;
/** and so much more like it than like any question about an event. */
const lead = 0.09;

/** The opener that a question is, where it is more like one than like any question about an event. */
export function openerAsked(
  { vector }: Asked,
  { openers, catalogue, questions }: OpenEvidence,
): OpenEvidence['openers'][number] | undefined {
  const ranked = openers
    .map((opener) => ({ opener, likeness: mostLikeness(vector, opener.vectors) }))
    .sort((one, other) => other.likeness - one.likeness);
  const best = ranked[0];
  if (!best || best.likeness < alike) return undefined;
  const asAnEvent = Math.max(...[...catalogue, ...questions].map(({ vectors }) => mostLikeness(vector, vectors)));
  return best.likeness >= asAnEvent + lead ? best.opener : undefined;
}
