import { storyFrontmatter } from '../../../../schemas/index.ts';
import { describeProblem } from '../../../../src/checks/describe-problem.ts';
import type { Problem } from '../../../../src/checks/problem.ts';
import { sortedProblems } from '../../../../src/checks/sorted-problems.ts';
import { checkSchema } from '../../../../src/story-files/check-schema.ts';
import { readYaml } from '../../../../src/story-files/yaml/yaml-document.ts';
import type { z } from 'zod';

/** Data as read, with everything that is told of it. */
export interface Reading {
  value: unknown;
  problems: Problem[];
}

/** Reads YAML as a file of the bank is read. */
export function readAs(schema: z.ZodType, text: string): Reading {
  const yaml = readYaml('stories/f.mdx', text, { schema });
  const { data, problems = [] } =
    yaml.value === undefined ? {} : checkSchema(schema, { file: 'stories/f.mdx', ...yaml, value: yaml.value ?? {} });
  return { value: data ?? yaml.value, problems: sortedProblems([...yaml.problems, ...problems]) };
}

const validLines = {
  title: 'The launch',
  format: 'behavioral',
  company: 'acme',
  role: 'Engineer',
  headline: 'It worked.',
  competencies: '[ownership]',
};

/**
 * The frontmatter of a sound story in which some lines are others.
 * @param given lines by their key; a key that is undefined is left out
 */
export const storyYaml = (given: Readonly<Record<string, string | undefined>>): string =>
  Object.entries({ ...validLines, ...given })
    .flatMap(([key, value]) => (value === undefined ? [] : [value === '' ? `${key}:` : `${key}: ${value}`]))
    .join('\n');

export const readStory = (text: string): Reading => readAs(storyFrontmatter, text);

/** What the fix of a message says to type: the last such text in it. */
export function printedText(problem: Problem): string | undefined {
  const { fix } = describeProblem(problem);
  const block = /Write:\n((?: {4}.*(?:\n|$))+)/u.exec(fix)?.[1];
  if (block !== undefined) return block.replace(/^ {4}/gmu, '').trimEnd();
  return /Write `([^`]+)`\.?$/u.exec(fix)?.[1];
}

/**
 * The text after somebody typed what a message prints, in place of the line that it names.
 * @param lines how many lines the value had
 */
export function withPrintedFix(text: string, problem: Problem, lines = 1): string {
  const printed = printedText(problem);
  if (printed === undefined) throw new Error(`Nothing to type is printed: ${describeProblem(problem).fix}`);
  return text
    .split('\n')
    .toSpliced(problem.location.line - 1, lines, printed)
    .join('\n');
}
