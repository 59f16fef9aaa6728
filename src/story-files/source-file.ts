import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { constants, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { controlCharacter } from '../../schemas/index.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { unreadableReason } from './unreadable-reason.ts';

/** A text of the bank may have one megabyte: more than that is a picture or an export that landed there by mistake. */
export const fileSizeLimit = 1_000_000;

/** The bytes of a file that is small enough to be a text, and what tells them from any others. */
export interface SourceBytes {
  bytes: Buffer;
  digest: string;
}

/** Reads a file, given relative to the project's root. */
export type ReadSource = (file: string) => Promise<SourceBytes | Problem>;

/**
 * Reads a file of the bank.
 * @param root the project's root
 * @param file relative to the root
 * @returns its bytes, or what keeps it from being read
 */
export async function readSourceBytes(root: string, file: string): Promise<SourceBytes | Problem> {
  const start = { file, line: 1, column: 1 };
  let opened: FileHandle | undefined;
  try {
    // A pipe that was put in the file's place since it was listed would otherwise be waited for.
    opened = await open(join(root, file), constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await opened.stat();
    if (!found.isFile())
      return createProblem('unreadable-file', start, { reason: found.isDirectory() ? 'folder' : 'no-file' });
    const { size } = found;
    if (size > fileSizeLimit) return createProblem('file-too-large', start, { bytes: size, limit: fileSizeLimit });
    const bytes = await opened.readFile();
    return { bytes, digest: hash('sha256', bytes, 'base64url') };
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    return createProblem('unreadable-file', start, { reason });
  } finally {
    await opened?.close();
  }
}

/** Index of the first byte that belongs to no character. */
function firstWrongByte(bytes: Buffer): number {
  let valid = 0;
  let wrong = bytes.length;
  // Cutting a text inside a character makes its end invalid, so the search looks at the longest valid start only.
  while (valid < wrong) {
    const middle = Math.ceil((valid + wrong) / 2);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      wrong = middle - 1;
    }
  }
  // What was begun and not finished belongs to no character either; it has three bytes at most.
  while (!isUtf8(bytes.subarray(0, valid))) valid -= 1;
  return valid;
}

function positionOfByte(bytes: Buffer, offset: number): { line: number; column: number } {
  const lines = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n|\n|\r/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A text, and the signs in it that nobody can see. */
export interface DecodedText {
  /** With spaces in place of such signs, so that everything else keeps its place. */
  text: string;
  problems: Problem[];
}

const everyControlCharacter = new RegExp(controlCharacter, 'gu');

/** A file that is full of signs that nobody can see is no text, and not each of them is told. */
const toldControlCharacters = 20;

function withoutControlCharacters(file: string, text: string): DecodedText {
  const problems: Problem[] = [];
  if (!controlCharacter.test(text)) return { text, problems };
  const lines = text.split('\n').map((line, index) =>
    line.replace(everyControlCharacter, (sign, offset: number) => {
      if (problems.length < toldControlCharacters)
        problems.push(createProblem('control-character', { file, line: index + 1, column: offset + 1 }, { sign }));
      return ' ';
    }),
  );
  return { text: lines.join('\n'), problems };
}

/**
 * Decodes a text: without a byte order mark, with `\n` at the end of each line.
 * @param file relative to the project's root, for the problem's location
 * @param bytes the file's bytes
 * @returns the text, or what keeps it from being read
 */
export function decodeText(file: string, bytes: Buffer): DecodedText | Problem {
  if (!isUtf8(bytes)) {
    const offset = firstWrongByte(bytes);
    return createProblem('not-utf8', { file, ...positionOfByte(bytes, offset) }, { offset });
  }
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
  return text.trim() === ''
    ? createProblem('empty-file', { file, line: 1, column: 1 }, { file })
    : withoutControlCharacters(file, text);
}
