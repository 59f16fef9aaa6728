import { interview } from '../../schemas/index.ts';
import type { InterviewSource } from '../bank/bank-source.ts';
import type { Problem } from '../checks/problem.ts';
import { storyIdFromFile } from '../bank/story-id.ts';
import { checkSchema } from './check-schema.ts';
import { decodeText } from './source-file.ts';
import { readYaml } from './yaml/yaml-document.ts';

/**
 * Reads an interview.
 * @param file relative to the project's root
 * @param bytes the file's bytes
 * @returns the interview unless something is wrong with it, and every problem
 */
export function readInterview(file: string, bytes: Buffer): { source?: InterviewSource; problems: Problem[] } {
  const decoded = decodeText(file, bytes);
  if ('kind' in decoded) return { problems: [decoded] };
  const { value, positions, source, ...yaml } = readYaml(file, decoded.text, { schema: interview });
  const problems = [...decoded.problems, ...yaml.problems];
  if (value === undefined) return { problems };
  const checked = checkSchema(interview, { file, value: value ?? {}, positions, source });
  if (checked.problems !== undefined) return { problems: [...problems, ...checked.problems] };
  if (problems.length > 0) return { problems };
  return { source: { id: storyIdFromFile(file), file, value: checked.data, positions }, problems };
}
