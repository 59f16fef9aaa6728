import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bankRoot } from '../../../src/cli/bank-root.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'story-bank-root-'));
  mkdirSync(join(root, 'bank/stories/acme'), { recursive: true });
  mkdirSync(join(root, 'bank/notes'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('bankRoot', () => {
  it.each([
    ['bank', 'bank'],
    ['bank/stories', 'bank'],
    ['bank/stories/acme', 'bank'],
    ['bank/notes', 'bank/notes'],
    ['nowhere', 'nowhere'],
  ])('is, from %s, %s', (from, found) => {
    expect(bankRoot(join(root, from))).toBe(join(root, found));
  });
});
