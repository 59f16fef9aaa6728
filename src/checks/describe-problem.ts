import { problemKinds, type ProblemDetails, type ProblemKindName } from './problem-kinds.ts';
import type { ProblemKind } from './kinds/problem-kind.ts';
import { printableText } from './printable-text.ts';
import type { Problem } from './problem.ts';

/** A problem in words. */
export interface ProblemMessage {
  what: string;
  why: string;
  fix: string;
}

/**
 * Puts a problem into words that any terminal can print, whatever stands in the author's files.
 * @param problem what was found
 */
export function describeProblem<Kind extends ProblemKindName>(problem: Problem<Kind>): ProblemMessage {
  const kind: ProblemKind<ProblemDetails[Kind]> = problemKinds[problem.kind];
  const { details } = problem;
  return {
    what: printableText(kind.what(details)),
    why: printableText(kind.why(details)),
    fix: printableText(kind.fix(details)),
  };
}
