import crypto from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deriveKey, derivesRightly, knownAnswer, usualDerivation } from '../../../../src/publish/vault/derive-key.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('a key', () => {
  it('is derived with at least 64 MiB and three passes', () => {
    expect(usualDerivation.memory).toBeGreaterThanOrEqual(64 * 1024);
    expect(usualDerivation.passes).toBeGreaterThanOrEqual(3);
  });

  it('is known for one passphrase, with the memory that is usual', async () => {
    expect(knownAnswer.derivation.memory).toBe(usualDerivation.memory);
    expect(await derivesRightly()).toBe(true);
    expect(hex(await deriveKey(`${knownAnswer.passphrase}.`, knownAnswer.derivation))).not.toBe(knownAnswer.key);
  });

  // Node has Argon2 of its own, made by others, from 24.7 on.
  it.skipIf(!('argon2Sync' in crypto))('is the one that another maker’s Argon2id gives', async () => {
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const { memory, passes, lanes } = usualDerivation;
    const message = 'a passphrase';
    const theirs = crypto.argon2Sync('argon2id', {
      message,
      nonce: salt,
      parallelism: lanes,
      tagLength: 32,
      memory,
      passes,
    });
    expect(hex(await deriveKey(message, { ...usualDerivation, salt }))).toBe(theirs.toString('hex'));
  });

  it('is the same for the same letters, however they were typed', async () => {
    const derivation = { ...usualDerivation, salt: new Uint8Array(16) };
    expect(await deriveKey('caf\u00E9 noir ', derivation)).toEqual(await deriveKey('cafe\u0301 noir', derivation));
  });
});
