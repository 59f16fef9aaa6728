import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { buildOrFail, runBuild } from '../run-build.ts';
import { contentsOf } from '../unit/site-folder/folder-contents.ts';

const project = makeFixtureProject({
  ...smallLists,
  'acme/open.mdx': storyText({ title: 'An open story', visibility: 'public' }, 'Everybody may know this.\n'),
  'acme/hidden.mdx': storyText({ title: 'A hidden story' }, 'krasnoyarsk\n'),
});
afterAll(() => project.remove());

const folder = (name: string): string => join(project.root, name);
const build = (out: string, ...args: string[]) => buildOrFail({ root: project.root, outDir: folder(out), args });

describe('builds of one project', () => {
  it('that begin at once give each what it gives alone', async () => {
    const outputs = await Promise.all([build('private'), build('public-first', '--edition', 'public')]);
    expect(outputs.filter(({ output }) => output.includes('Another build of this project is running'))).toHaveLength(1);
    await build('private-alone');
    await build('public-alone', '--edition', 'public');
    expect(contentsOf(folder('private'))).toEqual(contentsOf(folder('private-alone')));
    expect(contentsOf(folder('public-first'))).toEqual(contentsOf(folder('public-alone')));
    expect(readdirSync(folder('private/stories')).sort()).toEqual(['hidden', 'index.html', 'open']);
    expect(readdirSync(folder('public-first/stories')).sort()).toEqual(['index.html', 'open']);
  });

  it('give the same when everything that was kept is damaged', async () => {
    const before = contentsOf(folder('private'));
    const kept = readdirSync(folder('.cache'), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    expect(kept.length).toBeGreaterThan(10);
    for (const [index, { parentPath, name }] of kept.entries()) {
      const file = join(parentPath, name);
      const bytes = readFileSync(file);
      const half = Math.floor(bytes.length / 2);
      const damaged = [Buffer.alloc(0), bytes.subarray(0, half), Buffer.from(bytes).fill(' ', half)][index % 3];
      writeFileSync(file, damaged ?? '');
    }
    await build('private-again');
    expect(contentsOf(folder('private-again'))).toEqual(before);
  });
});

describe('a built site', () => {
  it('has what hosts need, and no folder that they drop', () => {
    expect(existsSync(folder('private/.nojekyll'))).toBe(true);
    const names = Object.keys(contentsOf(folder('private'))).flatMap((path) => path.split('/'));
    expect(names.filter((name) => name.startsWith('_'))).toEqual([]);
  });

  it.each([
    ['the stories', 'stories', []],
    ['the project', '.', []],
    ['another site', 'public-first', ['--edition', 'publik']],
  ])('is not put in the place of %s', async (_what, out, args) => {
    const before = contentsOf(project.root);
    const { exitCode, output } = await runBuild({ root: project.root, outDir: folder(out), args });
    expect(exitCode).toBe(2);
    expect(output).toMatch(/^The site can’t go to|^--edition cannot be "publik"/u);
    expect(contentsOf(project.root)).toEqual(before);
  });
});
