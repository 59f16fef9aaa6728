import { describe, expect, it } from 'vitest';
import { filePaths } from './source-files.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
/** Names that say nothing of what is inside. */
const empty = /^(?:utils?|utilities|helpers?|common|misc|shared|lib)$/u;

/** Folders and files, by their own names, that are not named as the others are. */
const badNames = (paths: readonly string[]): string[] =>
  paths.filter((path) =>
    path.split('/').some((name) => {
      // A page's parameter: `[id].astro`, `evidence.[hash].json.ts`.
      const plain = name.replace(/\[([a-z-]+)\]/u, '$1');
      return !kebab.test(plain) || empty.test(plain.split('.')[0] ?? '');
    }),
  );

describe('names of files and folders', () => {
  it('are in kebab-case and say what is inside', () => {
    const paths = filePaths('src', 'schemas', 'tests').filter(
      // Fixtures hold what authors get wrong, banks have names in any script, and __snapshots__ is the test runner's own.
      (path) => !/^tests\/(?:fixtures|banks)\/|__snapshots__/u.test(path),
    );
    expect(paths.length).toBeGreaterThan(150);
    expect(badNames(paths)).toEqual([]);
  });

  it.each([
    'src/bank/nearestName.ts',
    'src/components/StoryCard.astro',
    'src/bank_files/a.ts',
    'src/utils/a.ts',
    'src/bank/helpers.ts',
    'src/common.ts',
    'src/pages/[storyId].astro',
  ])('would be caught: %s', (path) => {
    expect(badNames([path])).toEqual([path]);
  });

  it.each(['src/pages/[id].astro', 'src/pages/404.astro', 'src/content.config.ts', 'tests/unit/a-b.test.ts'])(
    'may be: %s',
    (path) => {
      expect(badNames([path])).toEqual([]);
    },
  );
});
