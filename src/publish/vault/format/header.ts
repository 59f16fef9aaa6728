import { fromBase64url, toBase64url } from './base64url.ts';

// The only file of a vault that can be read without the passphrase, besides the unlock page. Nothing in it depends on
// what is inside, but for how many packs there are.

/** The form in which vaults are written. */
const vaultFormat = 1;

/** How the key is derived from the passphrase, with Argon2id. */
export interface Derivation {
  /** In KiB. */
  memory: number;
  passes: number;
  lanes: number;
  salt: Uint8Array<ArrayBuffer>;
}

/** What is fixed before a vault is filled; every record of it is bound to all of this. */
export interface VaultParameters {
  /** Tells any two builds apart. */
  build: string;
  derivation: Derivation;
  /** Bytes of each pack. */
  packSize: number;
}

/** The public file of a vault. */
export interface VaultHeader extends VaultParameters {
  /** The SHA-256 of each pack, in base64url, by which it is named too. */
  packs: readonly string[];
  /** The data key of this build, encrypted with the key that is derived from the passphrase. */
  wrappedKey: { iv: Uint8Array<ArrayBuffer>; key: Uint8Array<ArrayBuffer> };
}

/** Bytes of random salt, of a GCM nonce, of what GCM adds, and of an AES-256 key. */
export const byteCounts = { salt: 16, iv: 12, tag: 16, key: 32 } as const;

/** A header with less would be quick to guess, one with more may not be derivable on a phone; a host cannot set either. */
const allowed = { memory: [64 * 1024, 1024 * 1024], passes: [3, 16], lanes: [1, 4] } as const;
const largestPack = 16 * 1024 * 1024;
const mostPacks = 65_536;

const encoder = new TextEncoder();

const parametersIn = ({ build, derivation, packSize }: VaultParameters) => {
  const { memory, passes, lanes, salt } = derivation;
  return {
    format: vaultFormat,
    build,
    kdf: { name: 'argon2id', memory, passes, lanes, salt: toBase64url(salt) },
    packSize,
  };
};

/** What every record of a vault is bound to, whatever else it is bound to. */
export const parametersText = (parameters: VaultParameters): string => JSON.stringify(parametersIn(parameters));

/** What the wrapped key is bound to: all of the header besides itself. */
export const headerBinding = (header: Omit<VaultHeader, 'wrappedKey'>): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify({ ...parametersIn(header), packs: header.packs }));

/** The header as a file. */
export function writeHeader(header: VaultHeader): string {
  const { packs, wrappedKey } = header;
  const key = { iv: toBase64url(wrappedKey.iv), key: toBase64url(wrappedKey.key) };
  return `${JSON.stringify({ ...parametersIn(header), packs, key })}\n`;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});

/** What cannot be a header of this format. */
class NotAHeader extends Error {
  override readonly name = 'NotAHeader';
}

function wholeNumber(fields: Fields, name: string, [least, most]: readonly [number, number]): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw new NotAHeader(name);
  return value;
}

function bytesIn(fields: Fields, name: string, count: number): Uint8Array<ArrayBuffer> {
  const value = fields[name];
  const bytes = typeof value === 'string' ? fromBase64url(value) : undefined;
  if (bytes?.length !== count) throw new NotAHeader(name);
  return bytes;
}

function packNames(value: unknown): string[] {
  const names = Array.isArray(value) ? value : [];
  const isName = (name: unknown): name is string => typeof name === 'string' && fromBase64url(name)?.length === 32;
  if (names.length === 0 || names.length > mostPacks || !names.every(isName)) throw new NotAHeader('packs');
  return names;
}

function readFields(fields: Fields): VaultHeader {
  const kdf = fieldsOf(fields['kdf']);
  const key = fieldsOf(fields['key']);
  if (fields['format'] !== vaultFormat) throw new NotAHeader('format');
  if (kdf['name'] !== 'argon2id') throw new NotAHeader('kdf');
  return {
    build: toBase64url(bytesIn(fields, 'build', 16)),
    derivation: {
      memory: wholeNumber(kdf, 'memory', allowed.memory),
      passes: wholeNumber(kdf, 'passes', allowed.passes),
      lanes: wholeNumber(kdf, 'lanes', allowed.lanes),
      salt: bytesIn(kdf, 'salt', byteCounts.salt),
    },
    packSize: wholeNumber(fields, 'packSize', [1024, largestPack]),
    packs: packNames(fields['packs']),
    wrappedKey: { iv: bytesIn(key, 'iv', byteCounts.iv), key: bytesIn(key, 'key', byteCounts.key + byteCounts.tag) },
  };
}

/** What a file turned out to be: a header, one of a newer format, or neither. */
export type ReadHeader = VaultHeader | 'newer' | undefined;

/**
 * Reads a header, which may come from anybody: what asks for less work than a vault is ever made with is refused.
 * @param text of the file
 */
export function readHeader(text: string): ReadHeader {
  try {
    const fields = fieldsOf(JSON.parse(text));
    const format = fields['format'];
    if (typeof format === 'number' && format > vaultFormat) return 'newer';
    return readFields(fields);
  } catch {
    return undefined;
  }
}
