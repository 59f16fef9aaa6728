import type { ToDoWarning } from '../bank/to-do/to-do-list.ts';
import { describeProblem } from './describe-problem.ts';
import type { Problem } from './problem.ts';
import { severityOf } from './severity.ts';

/** The warnings among what was found, for the list of what is still to do; a problem keeps the site from being built. */
export const warningsToDo = (problems: readonly Problem[]): ToDoWarning[] =>
  problems
    .filter((problem) => severityOf(problem) === 'warning')
    .map((problem) => ({
      what: describeProblem(problem).what,
      contradicts: problem.kind === 'disagreeing-figures' || problem.kind === 'wrong-change',
      place: problem.location,
    }));
