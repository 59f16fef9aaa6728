import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBankProject, type FixtureProject } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';

let project: FixtureProject;
afterAll(() => project.remove());

const build = async (): Promise<string> => (await buildOrFail({ root: project.root, outDir: site() })).output;
const site = (): string => join(project.root, 'dist');

/** Every file of the site with its bytes, but for the mark that a build leaves. */
function filesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
      .filter((path) => !/^\/\.[^/]+$/u.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

/** Builds the bank as it is now from nothing, beside the site. */
async function builtFromNothing(): Promise<Map<string, string>> {
  const fresh = join(project.root, 'fresh');
  mkdirSync(fresh);
  cpSync(join(project.root, 'stories'), join(fresh, 'stories'), { recursive: true });
  await buildOrFail({ root: fresh, outDir: join(fresh, 'dist') });
  const files = filesOf(join(fresh, 'dist'));
  rmSync(fresh, { recursive: true });
  return files;
}

const change = (file: string, from: string | RegExp, to: string): void => {
  const path = join(project.root, 'stories', file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
};

describe.each([
  ['nurse', /^headline: .*$/mu, 'headline: Nobody waited any longer.'],
  ['code', /^headline: .*$/mu, 'headline: Nobody waited any longer.'],
] as const)('building %s again', (bank, from, to) => {
  beforeAll(async () => {
    project = makeBankProject(bank);
    await build();
  });

  it('does nothing when nothing has changed', async () => {
    const page = join(site(), 'index.html');
    const before = statSync(page).mtimeMs;
    expect(await build()).toContain('Nothing changed since the last build');
    expect(statSync(page).mtimeMs).toBe(before);
  });

  it('makes anew what somebody changed in the finished site', async () => {
    const before = filesOf(site());
    const sheet = [...before.keys()].find((path) => /^\/cheat-sheets\/story\/.*\.html$/u.test(path)) ?? '';
    writeFileSync(join(site(), sheet), 'changed by hand');
    rmSync(join(site(), 'robots.txt'));
    expect(await build()).toContain('Built');
    expect(filesOf(site())).toEqual(before);
  });

  it('gives after one edit what a build from nothing gives', async () => {
    const [story = ''] = readdirSync(join(project.root, 'stories'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.mdx'))
      .sort();
    change(story, from, to);
    await build();
    expect(filesOf(site())).toEqual(await builtFromNothing());
  });

  it('gives after a change of a list what a build from nothing gives', async () => {
    change('companies.yaml', /name: .*$/mu, 'name: Somewhere else');
    await build();
    expect(filesOf(site())).toEqual(await builtFromNothing());
  });
});
