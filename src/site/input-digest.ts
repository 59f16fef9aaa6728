import { hash } from 'node:crypto';

/** Digest of what something is made from, as plain data. */
export const inputDigest = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts), 'base64url');

/** For `JSON.stringify`: maps and sets have no JSON of their own. */
export const withEntries = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
