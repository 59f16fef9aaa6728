import type { Severity } from './kinds/problem-kind.ts';
import type { Problem } from './problem.ts';
import { problemKinds } from './problem-kinds.ts';

/** Whether something that was found is a problem or only a warning. */
export const severityOf = ({ kind }: Problem): Severity => problemKinds[kind].severity;

/**
 * Those of the problems that keep a site from being built.
 * @param found problems and warnings
 * @param strict whether warnings do so, too
 */
export const stoppingProblems = (found: readonly Problem[], strict = false): Problem[] =>
  found.filter((problem) => strict || severityOf(problem) === 'problem');
