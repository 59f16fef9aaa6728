import type { ProblemDetails, ProblemKindName } from './problem-kinds.ts';
import type { SourceLocation } from '../bank/source-position.ts';

/**
 * Something a user wrote that has to change, or, where its kind is a warning, had better change; told apart by `kind`.
 * Its message is made by describeProblem().
 */
export type Problem<Kind extends ProblemKindName = ProblemKindName> = {
  [Each in Kind]: {
    kind: Each;
    location: SourceLocation;
    /** What the message of this kind fills in: ids, keys, limits, suggestions. */
    details: ProblemDetails[Each];
  };
}[Kind];

/**
 * Makes a problem whose details fit its kind.
 * @param kind a key of the table of problem kinds
 * @param location the place to look at
 * @param details what the messages of this kind need
 */
export function createProblem<Kind extends ProblemKindName>(
  kind: Kind,
  { file, line, column }: SourceLocation,
  details: ProblemDetails[Kind],
): Problem<Kind> {
  return { kind, location: { file, line, column }, details };
}
