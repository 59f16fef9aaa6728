import { storyFrontmatter, type StoryFrontmatter } from '../../schemas/index.ts';
import type { PartialFrontmatter } from '../bank/bank-source.ts';
import type { ProblemKindName } from '../checks/problem-kinds.ts';
import type { Problem } from '../checks/problem.ts';
import type { PositionMap } from '../bank/source-position.ts';
import { checkSchema } from './check-schema.ts';
import { partialFrontmatter } from './partial-frontmatter.ts';
import { decodeText } from './source-file.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { readYaml } from './yaml/yaml-document.ts';

/** A story's frontmatter, and its body still as text. */
export interface FrontmatterReading {
  frontmatter: StoryFrontmatter | undefined;
  /** What can be used of it, where it has problems. */
  partial: PartialFrontmatter;
  positions: PositionMap;
  /** The body on the lines of its file; undefined where it cannot be told from the frontmatter. */
  body: string | undefined;
  problems: Problem[];
  /** Whether the author has not finished the story: then only what keeps its YAML from being read is a problem. */
  draft: boolean;
}

const unreadable = (...problems: Problem[]): FrontmatterReading => ({
  frontmatter: undefined,
  partial: {},
  positions: {},
  body: undefined,
  problems,
  draft: false,
});

const isDraft = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === true;

/** What is wrong with single texts, which a draft may still be full of. */
const textProblems = new Set<ProblemKindName>(['dropped-text', 'changed-text', 'control-character']);

/**
 * Reads the frontmatter of a story.
 * @param file relative to the project's root
 * @param bytes the file's bytes
 * @returns the frontmatter, unless there is a problem with it
 */
export function readFrontmatter(file: string, bytes: Buffer): FrontmatterReading {
  const decoded = decodeText(file, bytes);
  if ('kind' in decoded) return unreadable(decoded);
  const parts = splitFrontmatter(file, decoded.text);
  if ('kind' in parts) return unreadable(...decoded.problems, parts);
  const yaml = readYaml(file, parts.yaml, { schema: storyFrontmatter, firstLine: parts.yamlLine });
  const { value, positions, source } = yaml;
  const problems = [...decoded.problems, ...yaml.problems];
  // An empty block between two fences lacks its keys; it is not a value of the wrong type.
  const data = value === null ? {} : value;
  const nothing = { frontmatter: undefined, partial: {}, positions, body: parts.body, problems, draft: false };
  if (data === undefined) return nothing;
  if (isDraft(data))
    return {
      ...nothing,
      partial: partialFrontmatter(data),
      problems: problems.filter(({ kind }) => !textProblems.has(kind)),
      draft: true,
    };
  const start = { '': { line: parts.yamlLine, column: 1 }, ...positions };
  const checked = checkSchema(storyFrontmatter, { file, value: data, positions: start, source });
  const all = [...problems, ...(checked.problems ?? [])];
  const whole = all.length === 0 ? checked.data : undefined;
  return {
    frontmatter: whole,
    partial: whole ?? partialFrontmatter(data),
    positions: start,
    body: parts.body,
    problems: all,
    draft: false,
  };
}
