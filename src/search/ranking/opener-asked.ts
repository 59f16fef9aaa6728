import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { cosine } from '../vectors/sentence-vector.ts';
import type { Asked } from './asked.ts';

/** A question about oneself is at least so like one of the openers, */
const alike = 0.58;
/** and so much more like it than like any question about an event. */
const lead = 0.06;

/** The opener that a question is, where it is more like one than like any question about an event. */
export function openerAsked(
  { vector }: Asked,
  { openers, catalogue, questions }: OpenEvidence,
): OpenEvidence['openers'][number] | undefined {
  const nearest = (vectors: readonly Float32Array[]): number =>
    Math.max(0, ...vectors.map((one) => cosine(vector, one)));
  const ranked = openers
    .map((opener) => ({ opener, likeness: nearest(opener.vectors) }))
    .sort((one, other) => other.likeness - one.likeness);
  const best = ranked[0];
  if (!best || best.likeness < alike) return undefined;
  const asAnEvent = Math.max(...[...catalogue, ...questions].map(({ vectors }) => nearest(vectors)));
  return best.likeness >= asAnEvent + lead ? best.opener : undefined;
}
