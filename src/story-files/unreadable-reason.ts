import type { UnreadableReason } from '../checks/kinds/file-problems.ts';

const reasonOfCode = new Map<string, UnreadableReason>([
  ['ENOENT', 'gone'],
  ['ELOOP', 'gone'],
  ['ENOTDIR', 'gone'],
  ['EACCES', 'forbidden'],
  ['EPERM', 'forbidden'],
  ['EISDIR', 'folder'],
  ['ENXIO', 'no-file'],
]);

/**
 * Says why the computer gave an error instead of a file or folder, which is for its owner to mend and no fault of ours.
 * @param error what reading threw
 * @returns nothing where the error is no answer of the computer
 */
export function unreadableReason(error: unknown): UnreadableReason | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return reasonOfCode.get(error.code) ?? (/^E[A-Z0-9]+$/u.test(error.code) ? 'failed' : undefined);
}

/** Tells whether an error says that nothing is there, rather than that it can't be read. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
