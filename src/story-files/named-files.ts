import { identifier } from '../../schemas/index.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { hiddenSign } from '../checks/printable-text.ts';
import { idFromText, storyIdFromFile } from '../bank/story-id.ts';
import { valueIssue } from './value-issue.ts';

/** A file whose name gives an id. */
export interface NamedFile {
  id: string;
  file: string;
}

/** A name for a file whose name can be no id: the nearest that no other file has. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.*)(\.[^.]*)$/u.exec(name) ?? [];
  const id = idFromText(stem) || 'what-happened';
  let number = 1;
  while (taken.has(number === 1 ? id : `${id}-${number}`)) number += 1;
  return `${number === 1 ? id : `${id}-${number}`}${ending}`;
}

/** What keeps a file's name from being an id; nothing when it is one. */
function nameProblem(file: string, id: string, taken: ReadonlySet<string>): Problem | undefined {
  const issue = identifier.safeParse(id).error?.issues[0];
  if (!issue) return undefined;
  const name = file.replace(/^.*\//u, '');
  const found = valueIssue(issue, hiddenSign(name) ? name : id);
  const details = { name, issue: found, suggestion: freeName(name, taken) };
  return createProblem('unusable-name', { file, line: 1, column: 1 }, details);
}

/**
 * Finds the ids of files.
 * @param files paths relative to the project's root, sorted
 * @returns files with an id of their own, and a problem for each of the others
 */
export function namedFiles(files: readonly string[]): { files: NamedFile[]; problems: Problem[] } {
  const fileOfId = new Map<string, string>();
  const problems: Problem[] = [];
  const taken = new Set(files.map(storyIdFromFile));
  for (const file of files) {
    const id = storyIdFromFile(file);
    const otherFile = fileOfId.get(id);
    const problem =
      otherFile === undefined
        ? nameProblem(file, id, taken)
        : createProblem('duplicate-id', { file, line: 1, column: 1 }, { id, otherFile });
    if (problem === undefined) fileOfId.set(id, file);
    else problems.push(problem);
    if (problem?.kind === 'unusable-name') taken.add(storyIdFromFile(problem.details.suggestion));
  }
  return { files: [...fileOfId].map(([id, file]) => ({ id, file })), problems };
}
