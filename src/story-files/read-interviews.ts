import type { InterviewSource } from '../bank/bank-source.ts';
import { whileReading } from '../checks/crash.ts';
import type { Problem } from '../checks/problem.ts';
import { inBatches } from './in-batches.ts';
import { namedFiles } from './named-files.ts';
import { readInterview } from './read-interview.ts';
import { readSourceBytes } from './source-file.ts';

/**
 * Reads all interviews.
 * @param root the project's root
 * @param files their files, relative to the root
 */
export async function readInterviews(
  root: string,
  files: readonly string[],
): Promise<{ interviews: InterviewSource[]; problems: Problem[] }> {
  const named = namedFiles(files);
  const readings = await inBatches(named.files, ({ file }) =>
    whileReading(file, async () => {
      const source = await readSourceBytes(root, file);
      return 'kind' in source ? { source: undefined, problems: [source] } : readInterview(file, source.bytes);
    }),
  );
  return {
    interviews: readings.flatMap(({ source }) => source ?? []),
    problems: [...named.problems, ...readings.flatMap(({ problems }) => problems)],
  };
}
