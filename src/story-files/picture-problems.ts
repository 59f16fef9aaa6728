import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { BankSource } from '../bank/bank-source.ts';
import { servedFiles } from '../bank/served-files.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { pictureType } from '../publish/pictures/picture-type.ts';
import { withoutMetadata } from '../publish/pictures/without-metadata.ts';
import { pictureEnding } from './bank-files.ts';
import { inBatches } from './in-batches.ts';
import { unreadableReason } from './unreadable-reason.ts';

/** So many bytes tell the form of every picture but an SVG, which is read as a whole. */
const headLength = 64;

async function problemOf(root: string, file: string): Promise<Problem[]> {
  const start = { file, line: 1, column: 1 };
  try {
    const opened = await open(join(root, file));
    try {
      const { buffer, bytesRead } = await opened.read({ buffer: Buffer.alloc(headLength), position: 0 });
      const type = pictureType(buffer.subarray(0, bytesRead));
      if (type !== undefined && type !== 'svg') return [];
      const isWhole = withoutMetadata(await opened.readFile()) !== undefined;
      return isWhole ? [] : [createProblem('not-a-picture', start, {})];
    } finally {
      await opened.close();
    }
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    return [createProblem('unreadable-file', start, { reason })];
  }
}

/**
 * Finds pictures that no browser can show, among those that stories show or link to.
 * @param root the project's root
 * @param source what was read
 */
export async function pictureProblems(
  root: string,
  source: Pick<BankSource, 'stories' | 'assets'>,
): Promise<Problem[]> {
  const pictures = servedFiles(source).filter(({ file }) => pictureEnding.test(file));
  return (await inBatches(pictures, ({ file }) => problemOf(root, file))).flat();
}
