import { deflateRawSync } from 'node:zlib';
import { newDataKey, sealRecord, sha256, wrapDataKey, wrappingKey } from '../cipher.ts';
import { deriveKey, usualDerivation } from '../derive-key.ts';
import { packFile, vaultFiles } from '../format/addresses.ts';
import { toBase64url } from '../format/base64url.ts';
import { writeDirectory, type StoredFile } from '../format/directory.ts';
import { byteCounts, writeHeader, type VaultParameters } from '../format/header.ts';
import { packSize, paddedPackCount } from '../format/pack-count.ts';
import {
  directoryRecord,
  firstFileRecord,
  rootRecord,
  segmentSize,
  segmentsOf,
  writeRoot,
  type RecordName,
} from '../format/records.ts';
import { inReadingOrder } from './reading-order.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of a site that is to be sealed. */
export interface PlainFile {
  /** In the site, without a slash at its start. */
  path: string;
  /** Its media type. */
  type: string;
  content: () => Promise<Uint8Array>;
}

/** What a vault is made of besides the files. */
export interface SealOptions {
  passphrase: string;
  /** Writes a public file, given by its path from the base. */
  write: (path: string, content: Uint8Array | string) => Promise<void>;
  /** Is told how many files of how many are encrypted. */
  onProgress: (done: number, of: number) => void;
  /** The usual one, unless given. */
  derivation?: Omit<VaultParameters['derivation'], 'salt'>;
}

/** A file is compressed where that takes at least this part off it. */
const leastSaved = 0.03;

function compressed(content: Uint8Array): { stored: Bytes; isCompressed: boolean } {
  const deflated = deflateRawSync(content, { level: 9 });
  const isCompressed = deflated.length < content.length * (1 - leastSaved);
  return { stored: new Uint8Array(isCompressed ? deflated : content), isCompressed };
}

const randomBytes = (count: number): Bytes => {
  const bytes = new Uint8Array(count);
  const most = 65_536;
  for (let at = 0; at < count; at += most) crypto.getRandomValues(bytes.subarray(at, at + most));
  return bytes;
};

/** Cuts a row of records into packs, and fills the last ones up. */
function* cutIntoPacks(records: readonly Bytes[]): Generator<Bytes> {
  const bytes = records.reduce((sum, { length }) => sum + length, 0);
  let pack = randomBytes(packSize);
  let at = 0;
  for (const record of records) {
    for (let from = 0; from < record.length;) {
      const piece = record.subarray(from, from + packSize - at);
      pack.set(piece, at);
      from += piece.length;
      at += piece.length;
      if (at < packSize) continue;
      yield pack;
      pack = randomBytes(packSize);
      at = 0;
    }
  }
  const whole = Math.floor(bytes / packSize);
  for (let count = whole; count < paddedPackCount(bytes); count += 1)
    yield count === whole ? pack : randomBytes(packSize);
}

/**
 * Encrypts a site: everything of it goes into packs of one size, whose number is rounded up, with a key that is made for
 * this build and lies beside them encrypted with the passphrase's. The same site sealed twice has no bytes in common.
 */
export async function sealSite(files: readonly PlainFile[], options: SealOptions): Promise<{ packs: number }> {
  const { passphrase, write, onProgress, derivation = usualDerivation } = options;
  const parameters: VaultParameters = {
    build: toBase64url(randomBytes(16)),
    derivation: { ...derivation, salt: randomBytes(byteCounts.salt) },
    packSize,
  };
  const dataKey = await newDataKey();
  const seal = (name: RecordName, content: Bytes): Promise<Bytes> => sealRecord(parameters, dataKey, name, content);
  const directory: StoredFile[] = [];
  const fileRecords: Bytes[] = [];
  let number = firstFileRecord;
  const ordered = inReadingOrder(files);
  for (const [index, { path, type, content }] of ordered.entries()) {
    const plain = await content();
    const { stored, isCompressed } = compressed(plain);
    directory.push({ path, type, size: plain.length, stored: stored.length, isCompressed });
    const segments = segmentsOf(stored.length);
    for (let segment = 0; segment < segments; segment += 1) {
      const part = stored.subarray(segment * segmentSize, (segment + 1) * segmentSize);
      fileRecords.push(await seal({ number, path, segment, segments }, part));
      number += 1;
    }
    onProgress(index + 1, ordered.length);
  }
  const listed = await seal(directoryRecord, new Uint8Array(deflateRawSync(writeDirectory(directory), { level: 9 })));
  const root = await seal(rootRecord, writeRoot(listed.length));
  const packs: string[] = [];
  for (const pack of cutIntoPacks([root, listed, ...fileRecords])) {
    const digest = toBase64url(await sha256(pack));
    packs.push(digest);
    await write(packFile(digest), pack);
  }
  const header = { ...parameters, packs };
  const wrapping = await wrappingKey(await deriveKey(passphrase, parameters.derivation), 'wrapKey');
  await write(vaultFiles.header, writeHeader({ ...header, wrappedKey: await wrapDataKey(header, dataKey, wrapping) }));
  return { packs: packs.length };
}
