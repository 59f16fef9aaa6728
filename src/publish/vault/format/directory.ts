import { byteCounts } from './header.ts';
import { firstFileRecord, sealedRootSize, segmentsOf } from './records.ts';

/** A file as a vault holds it. */
export interface StoredFile {
  /** In the site, without a slash at its start: `stories/index.html`. */
  path: string;
  /** Its media type. */
  type: string;
  /** Bytes of the file itself. */
  size: number;
  /** Bytes that are stored of it: fewer where it is compressed. */
  stored: number;
  isCompressed: boolean;
}

/** A file with its place in the vault. */
export interface PlacedFile extends StoredFile {
  /** Where its first record begins, counted from the start of the first pack. */
  offset: number;
  /** The number of its first record. */
  record: number;
}

/** Every file of a vault, by its path. */
export type Directory = ReadonlyMap<string, PlacedFile>;

type Row = [path: string, type: number, size: number, stored: number, isCompressed: 0 | 1];

/** The directory as text; files lie in the vault in the order in which they are given. */
export function writeDirectory(files: readonly StoredFile[]): string {
  const types = [...new Set(files.map(({ type }) => type))];
  const rows = files.map((file): Row => {
    const { path, type, size, stored, isCompressed } = file;
    return [path, types.indexOf(type), size, stored, isCompressed ? 1 : 0];
  });
  return JSON.stringify({ types, files: rows });
}

/** Bytes of a file's records in the vault. */
export const sealedBytes = ({ stored }: StoredFile): number => stored + segmentsOf(stored) * byteCounts.tag;

/**
 * Reads a directory. It was authenticated before, so it is as it was written.
 * @param sealedDirectoryBytes of its own record, which the files come after
 */
export function readDirectory(text: string, sealedDirectoryBytes: number): Directory {
  const { types, files }: { types: string[]; files: Row[] } = JSON.parse(text);
  const directory = new Map<string, PlacedFile>();
  let offset = sealedRootSize + sealedDirectoryBytes;
  let record = firstFileRecord;
  for (const [path, type, size, stored, isCompressed] of files) {
    const file = { path, type: types[type] ?? '', size, stored, isCompressed: isCompressed === 1 };
    directory.set(path, { ...file, offset, record });
    offset += sealedBytes(file);
    record += segmentsOf(stored);
  }
  return directory;
}
