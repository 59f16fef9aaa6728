import { createProblem, type Problem } from '../checks/problem.ts';

/** A story's text in two parts, each of which keeps its place. */
export interface SplitStory {
  /** What stands between the two `---` lines. */
  yaml: string;
  /** Line of the file on which `yaml` begins. */
  yamlLine: number;
  /** The whole text with the lines of the frontmatter emptied, so that places in it are places in the file. */
  body: string;
}

const fence = /^---[ \t]*$/u;

/**
 * Parts a story's frontmatter from its body.
 * @param file relative to the project's root, for the problem's location
 * @param text the file's text, with `\n` at the end of each line
 */
export function splitFrontmatter(file: string, text: string): SplitStory | Problem {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!fence.test(lines[first] ?? '')) return createProblem('missing-frontmatter', { file, line: 1, column: 1 }, {});
  const last = lines.findIndex((line, index) => index > first && fence.test(line));
  if (last === -1) return createProblem('unclosed-frontmatter', { file, line: first + 1, column: 1 }, {});
  return {
    yaml: lines.slice(first + 1, last).join('\n'),
    yamlLine: first + 2,
    body: '\n'.repeat(last + 1) + lines.slice(last + 1).join('\n'),
  };
}
