import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFixtureProject, smallLists, storyText, type FixtureProject } from '../fixture-project.ts';
import { runBuild } from '../run-build.ts';

/** Each with what is laid, the exit code, what is said, and further arguments. */
const cases: readonly [string, (project: FixtureProject) => void, number, string, string[]?][] = [
  ['there are no stories', () => undefined, 2, 'There’s no stories/ folder'],
  [
    'a file stands where the site should go',
    ({ write }) => {
      write('stories/acme/one.mdx', storyText());
      write('dist', 'my notes');
    },
    2,
    'dist',
  ],
  [
    'a story is broken',
    ({ write }) => write('stories/acme/one.mdx', '---\ntitle: One\n---\n'),
    1,
    'stories/acme/one.mdx',
  ],
  [
    'warnings are to keep it from being built',
    ({ root, write }) => {
      for (const [name, text] of Object.entries(smallLists)) write(`stories/${name}`, text);
      write('stories/acme/one.mdx', storyText({ headline: 'I wrote 字 on it.' }));
      mkdirSync(join(root, 'stories/fonts'));
      write('stories/fonts/none.ttf', 'no font');
    },
    1,
    'warning',
    ['--strict'],
  ],
];

it.each(cases)('a build ends where %s', { timeout: 60_000 }, async (_why, lay, exitCode, said, args = []) => {
  const project = makeFixtureProject({});
  try {
    lay(project);
    const outDir = join(project.root, 'dist');
    const run = await runBuild({ root: project.root, outDir, args });
    expect(run.output).toContain(said);
    expect(run.exitCode).toBe(exitCode);
    expect(existsSync(join(outDir, 'index.html'))).toBe(false);
  } finally {
    project.remove();
  }
});
