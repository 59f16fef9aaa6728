import { counted } from '../../bank/counted.ts';
import type { Problem } from '../problem.ts';
import { severityOf } from '../severity.ts';

/**
 * How many problems and warnings there are: `2 problems`, `1 warning`, `2 problems and 1 warning`.
 * @param found at least one
 */
export function foundText(found: readonly Problem[]): string {
  const warnings = found.filter((problem) => severityOf(problem) === 'warning').length;
  const problems = found.length - warnings;
  return [
    ...(problems === 0 ? [] : [counted(problems, 'problem')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ].join(' and ');
}
