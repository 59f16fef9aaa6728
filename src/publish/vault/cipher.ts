import { byteCounts, headerBinding, type VaultHeader, type VaultParameters } from './format/header.ts';
import { recordBinding, recordNonce, type RecordName } from './format/records.ts';

// AES-256-GCM by WebCrypto, which Node and browsers have in common.

const algorithm = 'AES-GCM';
const tagLength = byteCounts.tag * 8;

/** The SHA-256 of some bytes. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/**
 * The key that a passphrase gives, which opens the data key and nothing else.
 * @param derived 32 bytes
 */
export const wrappingKey = (derived: Uint8Array<ArrayBuffer>, use: 'wrapKey' | 'unwrapKey'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', derived, algorithm, false, [use]);

/** A fresh data key, which can be wrapped. */
export const newDataKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: algorithm, length: byteCounts.key * 8 }, true, ['encrypt']);

const wrapping = (header: Omit<VaultHeader, 'wrappedKey'>, iv: Uint8Array<ArrayBuffer>) => ({
  name: algorithm,
  iv,
  additionalData: headerBinding(header),
  tagLength,
});

/** Encrypts the data key, bound to everything else in the header. */
export async function wrapDataKey(
  header: Omit<VaultHeader, 'wrappedKey'>,
  dataKey: CryptoKey,
  wrappedBy: CryptoKey,
): Promise<VaultHeader['wrappedKey']> {
  const iv = crypto.getRandomValues(new Uint8Array(byteCounts.iv));
  const key = await crypto.subtle.wrapKey('raw', dataKey, wrappedBy, wrapping(header, iv));
  return { iv, key: new Uint8Array(key) };
}

/**
 * Opens the data key of a header. It can decrypt, and can never be read again.
 * @returns nothing where the passphrase was another, or anything in the header was changed
 */
export async function unwrapDataKey(header: VaultHeader, key: CryptoKey): Promise<CryptoKey | undefined> {
  const { wrappedKey } = header;
  const how = wrapping(header, wrappedKey.iv);
  try {
    return await crypto.subtle.unwrapKey('raw', wrappedKey.key, key, how, algorithm, false, ['decrypt']);
  } catch {
    return undefined;
  }
}

const sealing = (parameters: VaultParameters, name: RecordName) => ({
  name: algorithm,
  iv: recordNonce(name),
  additionalData: recordBinding(parameters, name),
  tagLength,
});

/** Encrypts a record; it gets longer by its tag. */
export const sealRecord = async (
  parameters: VaultParameters,
  dataKey: CryptoKey,
  name: RecordName,
  content: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.encrypt(sealing(parameters, name), dataKey, content));

/**
 * Decrypts a record.
 * @throws when a single bit of it, its place, its file or the vault's parameters are not what they were
 */
export const openRecord = async (
  parameters: VaultParameters,
  dataKey: CryptoKey,
  name: RecordName,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.decrypt(sealing(parameters, name), dataKey, sealed));
