import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { describeProblem } from '../checks/describe-problem.ts';
import type { Problem } from '../checks/problem.ts';
import { foundText } from '../checks/report/found-text.ts';

function overlayText(problem: Problem): string {
  const { what, fix } = describeProblem(problem);
  return `${problem.location.file}:${problem.location.line} ${what} ${fix}`;
}

/** Endings of the files whose lines Astro can show: it throws at the name of a language that it cannot highlight. */
const shownEnding = /\.(?:mdx|ya?ml)$/u;

/**
 * What Vite's overlay shows in the browser.
 * @param root the project's root
 * @param problems those that keep the site as it was, sorted
 * @returns nothing where there is no problem
 */
export function overlayError(root: string, problems: readonly Problem[]): ErrorPayload['err'] | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const { file, line, column } = first.location;
  return {
    name: 'The site stays as it was',
    title: foundText(problems),
    message: problems.map(overlayText).join('\n\n'),
    ...(shownEnding.test(file) && { loc: { file: join(root, file), line, column } }),
    stack: 'All problems stand in the terminal, too.',
  };
}
