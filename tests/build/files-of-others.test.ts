import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { buildOrFail, type BuildRun } from '../run-build.ts';

const project = makeFixtureProject({
  ...smallLists,
  'acme/late.mdx': storyText({}, 'See [the other](../linked/won.mdx) and [the draft](./half.mdx).\n'),
  'acme/late.mdx~': 'An older text.',
  'acme/half.mdx': '---\ndraft: true\ntitle: Half a story\n---\n',
});
const site = join(project.root, 'dist');
const page = (id: string): string => readFileSync(join(site, 'stories', id, 'index.html'), 'utf8');
let run: BuildRun;

beforeAll(async () => {
  // The whole folder lies elsewhere, and a company's folder elsewhere again, as with a vault of notes.
  project.write('company/won.mdx', storyText({ title: 'The sale' }, 'Sum {1 + 1}.\n\n![photo](./photo.jpg)\n'));
  cpSync(new URL('../fixtures/pictures/photo-turned.jpg', import.meta.url), join(project.root, 'company/photo.jpg'));
  mkdirSync(join(project.root, 'vault'));
  renameSync(join(project.root, 'stories'), join(project.root, 'vault/stories'));
  symlinkSync('./vault/stories', join(project.root, 'stories'));
  symlinkSync('../../company', join(project.root, 'vault/stories/linked'));
  run = await buildOrFail({ root: project.root, outDir: site });
});
afterAll(() => project.remove());

describe('a bank that is linked in, with what editors and authors leave beside the stories', () => {
  it('is built, and says what was left out and what links to it', () => {
    expect(run.output).toContain('warning draft-link');
    expect(run.output).toContain('1 draft left out: stories/acme/half.mdx.');
    expect(readdirSync(join(site, 'stories')).sort()).toEqual(['index.html', 'late', 'won']);
    expect(page('late')).toContain('<a href="/stories/won/">the other</a> and the draft.');
  });

  it('shows the pictures of a linked story, also where Astro renders it, without their metadata', () => {
    expect(page('won')).toContain('Sum 2.');
    expect(page('won')).toContain('src="/pictures/linked/photo.jpg"');
    const photo = readFileSync(join(site, 'pictures/linked/photo.jpg'));
    expect(photo.includes('CANARY')).toBe(false);
    expect(photo.subarray(0, 3).toString('latin1')).toBe('\xff\xd8\xff');
  });

  it('is not built with --strict as long as there is a warning', async () => {
    await expect(buildOrFail({ root: project.root, outDir: site, args: ['--strict'] })).rejects.toThrow(
      /The build failed with 1:[^]*1 warning in 1 file, and --strict counts them as problems/u,
    );
  });
});
