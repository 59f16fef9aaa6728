import { styleText } from 'node:util';
import { bankSummary } from '../checks/report/bank-summary.ts';
import { draftsLeftOut } from '../checks/report/drafts-left-out.ts';
import { githubReport } from '../checks/report/github-report.ts';
import { jsonReport } from '../checks/report/json-report.ts';
import { plainStyle, type Style } from '../checks/report/style.ts';
import { summaryLine, textReport } from '../checks/report/text-report.ts';
import type { CheckedProject } from './check-project.ts';

/** A form in which problems can be printed. */
export type ReportFormat = 'text' | 'json' | 'github';

/** Longer lines are hard to read, and in shorter ones hardly a sentence fits: those are left to the terminal. */
const widestLine = 100;
const narrowestLine = 40;

/** Characters on a line of this terminal; nothing for files and pipes. */
function lineWidth(): number | undefined {
  const { isTTY, columns = 0 } = process.stdout;
  return isTTY && columns >= narrowestLine ? Math.min(columns, widestLine) : undefined;
}

const terminalStyle: Style = (name, text) => styleText(name, text, { stream: process.stdout });

/**
 * Prints the problems of a project, and what was checked, to standard output.
 * @param checked as checkProject() gives it
 * @param form how it is printed, and whether warnings are said to stop the build
 */
export function printReport(
  { bank, problems, numbers, seconds }: CheckedProject,
  { format = 'text', strict = false }: { format?: ReportFormat; strict?: boolean } = {},
): void {
  const summary = `${bankSummary(bank.source, numbers)} (${seconds.toFixed(1)} s)`;
  const lastLines = (style: Style): string =>
    [summaryLine(problems, summary, style, strict), draftsLeftOut(bank.source)]
      .filter((line) => line !== undefined)
      .join('\n');
  const report = {
    text: () => {
      const text = textReport(problems, { style: terminalStyle, width: lineWidth() });
      return `${text}${text === '' ? '' : '\n\n'}${lastLines(terminalStyle)}`;
    },
    json: () => jsonReport(problems),
    github: () => [githubReport(problems), lastLines(plainStyle)].join('\n').trim(),
  }[format]();
  process.stdout.write(`${report}\n`);
}
