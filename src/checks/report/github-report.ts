import { describeProblem } from '../describe-problem.ts';
import { printableText } from '../printable-text.ts';
import type { Problem } from '../problem.ts';
import { severityOf } from '../severity.ts';

// The escapes that GitHub's workflow commands ask for in messages, and those for the values before the message.
const escapedMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Problems as workflow commands, which GitHub shows beside the lines that they are about.
 * @param problems sorted
 * @returns one command per line; empty when there are none
 */
export function githubReport(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { file, line, column } = problem.location;
      const { what, why, fix } = describeProblem(problem);
      const title = escapedProperty(problem.kind.replaceAll('-', ' '));
      const message = escapedMessage(`${what}\n${why}\n${fix}`);
      const command = severityOf(problem) === 'warning' ? 'warning' : 'error';
      return `::${command} file=${escapedProperty(printableText(file))},line=${line},col=${column},title=${title}::${message}`;
    })
    .join('\n');
}
