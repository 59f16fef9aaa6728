import { describeProblem } from '../describe-problem.ts';
import { printableText } from '../printable-text.ts';
import type { Problem } from '../problem.ts';
import { severityOf, stoppingProblems } from '../severity.ts';
import { foundText } from './found-text.ts';
import { counted } from '../../bank/counted.ts';
import type { Style } from './style.ts';
import { wrappedText } from './wrapped-text.ts';

/** How a report is laid out. */
export interface TextLayout {
  style: Style;
  /** Characters on a line; without it long lines are left to the screen. */
  width?: number | undefined;
}

/** Place, name and message of a problem; the place is one word, so that terminals and editors make it a link. */
function problemText(problem: Problem, placeWidth: number, { style, width }: TextLayout): string {
  const { line, column } = problem.location;
  const file = printableText(problem.location.file);
  const { what, why, fix } = describeProblem(problem);
  const place = `${file}:${line}:${column}`;
  const padding = ' '.repeat(placeWidth - place.length);
  const mark = severityOf(problem) === 'warning' ? `${style('yellow', 'warning')} ` : '';
  return [
    `  ${style('cyan', place)}${padding}  ${mark}${style('dim', problem.kind)}`,
    `    ${style('bold', wrappedText(what, 4, width))}`,
    `    ${style('dim', 'Why')}  ${wrappedText(why, 9, width)}`,
    `    ${style('green', 'Fix')}  ${wrappedText(fix, 9, width)}`,
  ].join('\n');
}

function fileText(file: string, problems: readonly Problem[], layout: TextLayout): string {
  const name = printableText(file);
  const places = problems.map(({ location }) => `${name}:${location.line}:${location.column}`.length);
  const placeWidth = Math.max(...places);
  const heading = `${layout.style('bold', name)}  ${layout.style('dim', foundText(problems))}`;
  return [heading, ...problems.map((problem) => problemText(problem, placeWidth, layout))].join('\n\n');
}

/**
 * Problems for people to read in a terminal, one file after the other.
 * @param problems sorted
 * @returns without a line break at the end; empty when there are none
 */
export function textReport(problems: readonly Problem[], layout: TextLayout): string {
  const byFile = Map.groupBy(problems, (problem) => problem.location.file);
  return [...byFile].map(([file, ofFile]) => fileText(file, ofFile, layout)).join('\n\n\n');
}

/**
 * The last line of a report.
 * @param problems those that were told
 * @param checked what was looked at and how long it took: `34 stories, 58 questions (0.4 s)`
 * @param strict whether warnings stop the build, too
 */
export function summaryLine(problems: readonly Problem[], checked: string, style: Style, strict = false): string {
  if (problems.length === 0) return `${style('green', 'No problems')} in ${checked}.`;
  const files = counted(new Set(problems.map((problem) => problem.location.file)).size, 'file');
  const hasProblem = stoppingProblems(problems).length > 0;
  if (hasProblem) return `${style('red', `${foundText(problems)} in ${files}`)}. Checked: ${checked}.`;
  const warnings = `${foundText(problems)} in ${files}`;
  if (strict) return `${style('red', `${warnings}, and --strict counts them as problems`)}. Checked: ${checked}.`;
  return `${style('green', 'No problems')}, ${style('yellow', warnings)}. Checked: ${checked}.`;
}
