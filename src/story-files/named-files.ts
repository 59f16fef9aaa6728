import { identifier } from '../../schemas/index.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { storyIdFromFile } from '../bank/story-id.ts';

/** A file whose name gives an id. */
export interface NamedFile {
  id: string;
  file: string;
}

/**
 * Finds the ids of files.
 * @param files paths relative to the project's root, sorted
 * @returns files with an id of their own, and a problem for each of the others
 */
export function namedFiles(files: readonly string[]): { files: NamedFile[]; problems: Problem[] } {
  const fileOfId = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    const id = storyIdFromFile(file);
    const start = { file, line: 1, column: 1 };
    const otherFile = fileOfId.get(id);
    const issue = identifier.safeParse(id).error?.issues[0];
    if (otherFile !== undefined) problems.push(createProblem('duplicate-id', start, { id, otherFile }));
    else if (issue) {
      const message = `the file's name is its id, and ${issue.message}`;
      const name = file.replace(/^.*\//u, '');
      problems.push(createProblem('invalid-value', start, { path: [], message, received: name }));
    } else fileOfId.set(id, file);
  }
  return { files: [...fileOfId].map(([id, file]) => ({ id, file })), problems };
}
