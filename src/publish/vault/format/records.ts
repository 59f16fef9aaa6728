import { byteCounts, parametersText, type VaultParameters } from './header.ts';

// A vault is a row of encrypted records, cut into packs of one size wherever a cut falls. The first says how long the
// directory is, the second is the directory, the others are the files, those that are long in several segments.

/** The most bytes of a file in one record: so much has to be decrypted for any part of it. */
export const segmentSize = 256 * 1024;

/** Bytes of the first record, before and after encryption. */
const rootSize = 8;
export const sealedRootSize = rootSize + byteCounts.tag;

/** One record: its place among all, and what it is. */
export interface RecordName {
  /** Counted from 0; no two records of a build have the same. */
  number: number;
  /** The path of a file in the site; nothing for the first two. */
  path?: string;
  /** Which part of the file it is, of how many. */
  segment: number;
  segments: number;
}

export const rootRecord: RecordName = { number: 0, segment: 0, segments: 1 };
export const directoryRecord: RecordName = { number: 1, segment: 0, segments: 1 };
/** The number of the first record of a file. */
export const firstFileRecord = 2;

/**
 * The nonce of a record. Each build has a key of its own, under which numbers are counted, so none comes up twice.
 */
export function recordNonce({ number }: RecordName): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(byteCounts.iv);
  new DataView(nonce.buffer).setBigUint64(byteCounts.iv - 8, BigInt(number));
  return nonce;
}

/** What a record is bound to, so that none can stand in the place of another, of this build or of any other. */
export const recordBinding = (parameters: VaultParameters, { number, path, segment, segments }: RecordName) =>
  new TextEncoder().encode(JSON.stringify([parametersText(parameters), number, path ?? null, segment, segments]));

/** How many segments a file has. */
export const segmentsOf = (storedBytes: number): number => Math.max(1, Math.ceil(storedBytes / segmentSize));

/** The bytes of a segment before it is encrypted. */
export const segmentBytes = (storedBytes: number, segment: number): number =>
  Math.min(segmentSize, storedBytes - segment * segmentSize);

/** The first record as bytes. */
export function writeRoot(directoryBytes: number): Uint8Array<ArrayBuffer> {
  const root = new Uint8Array(rootSize);
  new DataView(root.buffer).setBigUint64(0, BigInt(directoryBytes));
  return root;
}

/** How many bytes the directory has, encrypted. */
export const readRoot = (root: Uint8Array): number =>
  Number(new DataView(root.buffer, root.byteOffset, root.byteLength).getBigUint64(0));
