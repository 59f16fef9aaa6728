import { hash } from 'node:crypto';

/** Digest of what something is made from, as plain data. */
export const inputDigest = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts), 'base64url');
