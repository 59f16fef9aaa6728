import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

/**
 * Files of tests that may name the project's root. What is in stories/ is its owner's, and no test may know it: these
 * need the software that is there, or walk whatever bank they find.
 */
const mayNameRoot = new Set([
  // The software.
  'tests/vitest.config.ts',
  'tests/bench/run.ts',
  'tests/build/packed.test.ts',
  'tests/canaries/canary-project.ts',
  'tests/unit/structure/source-files.ts',
  'tests/unit/structure/own-bank.test.ts',
  // Whatever bank is there.
  'tests/own-bank/bank-project.ts',
]);

/** Paths from the project's root to which a file of tests points by its own place. */
const pointsTo = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(/new URL\(\s*['"`]([^'"`]*)['"`],\s*import\.meta\.url\s*\)/gu)].map((match) =>
    posix.join(posix.dirname(path), match[1] ?? '').replace(/\/$/u, ''),
  );

/** Whether a path is the project's root or leads into its stories/. */
const isOwnBank = (path: string): boolean => path === '.' || /^stories(?:\/|$)/u.test(path);

const readers = (files: readonly SourceFile[]): string[] =>
  files.filter((file) => !mayNameRoot.has(file.path) && pointsTo(file).some(isOwnBank)).map(({ path }) => path);

describe('tests', () => {
  it('know nothing of what is in stories/', () => {
    const files = sourceFiles('tests');
    expect(files.flatMap(pointsTo).length).toBeGreaterThan(10);
    expect(readers(files)).toEqual([]);
  });

  it.each([
    ['tests/build/a.test.ts', "readBank(new URL('../..', import.meta.url).pathname)"],
    ['tests/a.ts', "const root = fileURLToPath(new URL('../', import.meta.url));"],
    ['tests/unit/bank/a.test.ts', "readFileSync(new URL('../../../stories/figures.yaml', import.meta.url))"],
  ])('would be caught in %s: %s', (path, text) => {
    expect(readers([{ path, text }])).toEqual([path]);
  });

  it.each([
    ['tests/build/a.test.ts', "readFileSync(new URL('../banks/nurse/figures.yaml', import.meta.url))"],
    ['tests/a.ts', "write('stories/acme/one.mdx', '')"],
  ])('may have in %s: %s', (path, text) => {
    expect(readers([{ path, text }])).toEqual([]);
  });
});
