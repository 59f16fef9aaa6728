import { problemKinds, type ProblemDetails, type ProblemKindName } from './problem-kinds.ts';
import type { ProblemKind } from './kinds/problem-kind.ts';
import type { Problem } from './problem.ts';

/** A problem in words. */
export interface ProblemMessage {
  what: string;
  why: string;
  fix: string;
}

/**
 * Puts a problem into words.
 * @param problem what was found
 */
export function describeProblem<Kind extends ProblemKindName>(problem: Problem<Kind>): ProblemMessage {
  const kind: ProblemKind<ProblemDetails[Kind]> = problemKinds[problem.kind];
  return { what: kind.what(problem.details), why: kind.why(problem.details), fix: kind.fix(problem.details) };
}
