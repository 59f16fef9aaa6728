import type { NoId } from '../kinds/no-id.ts';
import { createProblem, type Problem } from '../problem.ts';
import type { MeantIds } from './meant-ids.ts';

const withKnown = <Place extends NoId>(noId: Place, meant: MeantIds): Place => ({
  ...noId,
  known: meant.choices(noId.target),
});

/**
 * A problem with a text where an id has to name something, with the id that was meant: which those are is not known
 * before the whole bank is read.
 * @param problem any; all others stay as they are
 */
export function withMeantId(problem: Problem, meant: MeantIds): Problem {
  if (problem.kind === 'invalid-value' && problem.details.noId) {
    const noId = withKnown(problem.details.noId, meant);
    const suggestion = meant.idOf(noId.typed, noId.target);
    return createProblem('invalid-value', problem.location, { ...problem.details, noId, suggestion });
  }
  if (problem.kind === 'invalid-prop' && problem.details.noId) {
    const { details } = problem;
    const noId = withKnown(problem.details.noId, meant);
    const id = meant.idOf(noId.typed, noId.target);
    const corrections = id === undefined ? [] : [{ ...noId.attribute, instead: `${details.prop}="${id}"` }];
    return createProblem('invalid-prop', problem.location, { ...details, noId, corrections });
  }
  return problem;
}
