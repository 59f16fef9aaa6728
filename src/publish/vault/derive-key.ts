import { argon2id } from 'hash-wasm';
import { byteCounts, type Derivation } from './format/header.ts';

/**
 * How keys are derived: the memory and passes that RFC 9106 recommends where memory is short, as on phones. One lane,
 * since a browser computes in one, and whoever guesses should not have four.
 */
export const usualDerivation = { memory: 64 * 1024, passes: 3, lanes: 1 } as const;

/** The same letters can be typed in several ways, as é on a Mac and on Windows. */
const typedBytes = (passphrase: string): Uint8Array => new TextEncoder().encode(passphrase.normalize('NFKC').trim());

const derive = (password: Uint8Array, { memory, passes, lanes, salt }: Derivation): Promise<Uint8Array> =>
  argon2id({
    password,
    salt,
    iterations: passes,
    parallelism: lanes,
    memorySize: memory,
    hashLength: byteCounts.key,
    outputType: 'binary',
  });

/** Derives 32 bytes from a passphrase, which takes about a second on purpose. */
export async function deriveKey(passphrase: string, derivation: Derivation): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await derive(typedBytes(passphrase), derivation));
}

/** A derivation whose result is known, made elsewhere; it takes as much memory as the real one. */
export const knownAnswer = {
  passphrase: 'known answer',
  derivation: {
    memory: usualDerivation.memory,
    passes: 1,
    lanes: 1,
    salt: Uint8Array.from({ length: byteCounts.salt }, (_, index) => index),
  },
  /** In hexadecimal. */
  key: '9d6bbc23214fb408d1b19efb140861d7580de0f81ba5a1307ffc989f44ac677f',
} as const;

/**
 * Whether this browser derives keys rightly. Some have not, on small devices; a passphrase is called wrong only where
 * they do.
 */
export async function derivesRightly(): Promise<boolean> {
  const key = await deriveKey(knownAnswer.passphrase, knownAnswer.derivation);
  return Array.from(key, (byte) => byte.toString(16).padStart(2, '0')).join('') === knownAnswer.key;
}
