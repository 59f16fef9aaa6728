import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createProblem, type Problem } from '../checks/problem.ts';
import type { OwnCode } from './body/own-code.ts';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Finds files that a story imports and that are not there. Names without an ending are left to the build, and so are
 * packages.
 * @param root the project's root
 * @param file the story, relative to the root
 * @param imports what it imports
 */
export async function importProblems(root: string, file: string, imports: OwnCode['imports']): Promise<Problem[]> {
  const problems = await Promise.all(
    imports.map(async ({ from, position }): Promise<Problem[]> => {
      const path = from.replace(/\?.*$/u, '');
      if (!/^\.{1,2}\/.*\.\w+$/u.test(path) || (await exists(join(root, dirname(file), path)))) return [];
      const message = `it imports \`${from}\`, and there is no such file`;
      return [createProblem('mdx-syntax', { file, ...position }, { message })];
    }),
  );
  return problems.flat();
}
