import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontSource } from '../bank/bank-source.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { inBatches } from './in-batches.ts';
import { unreadableReason } from './unreadable-reason.ts';

/**
 * Reads which fonts there are. They are opened only where a text has letters that the sheets' own font lacks.
 * @param root the project's root
 * @param files relative to the root
 */
export async function readFonts(
  root: string,
  files: readonly string[],
): Promise<{ sources: FontSource[]; problems: Problem[] }> {
  const readings = await inBatches(files, async (file): Promise<FontSource | Problem> => {
    try {
      return { file, digest: hash('sha256', await readFile(join(root, file)), 'hex') };
    } catch (error) {
      const reason = unreadableReason(error);
      if (reason === undefined) throw error;
      return createProblem('unreadable-file', { file, line: 1, column: 1 }, { reason });
    }
  });
  return {
    sources: readings.flatMap((reading) => ('kind' in reading ? [] : reading)),
    problems: readings.flatMap((reading) => ('kind' in reading ? reading : [])),
  };
}
