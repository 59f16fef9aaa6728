import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import * as publishCheck from '../../../src/cli/publish-check.ts';
import { markSite, type SiteSummary } from '../../../src/site-folder/site-mark.ts';
import { runInProcess } from './run-in-process.ts';

const root = mkdtempSync(join(tmpdir(), 'publish-check-'));
afterAll(() => rmSync(root, { recursive: true }));

const site: SiteSummary = {
  edition: 'shared',
  base: '/bank/',
  isEncrypted: false,
  stories: { private: 0, shared: 2, public: 3 },
  pages: 41,
};
const folder = join(root, 'dist');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'stories'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'x'.repeat(123_000));
  writeFileSync(join(folder, 'stories/index.html'), 'y');
});

const check = (...args: string[]) => runInProcess('publish-check', publishCheck, ...args);

describe('npm run publish:check', () => {
  it('says what a site would publish', async () => {
    await markSite(folder, site);
    const { code, output } = await check(folder);
    expect(output).toContain('the shared edition, for the folder /bank/ of a domain');
    expect(output).toContain('5 stories: 2 shared, 3 public');
    expect(output).toContain('41 pages, 2 files, 0.1 MB');
    expect(output).toContain('Ready to publish');
    expect(code).toBe(0);
  });

  it('looks into dist/ unless told otherwise', async () => {
    await markSite(folder, site);
    expect((await check('--root', root)).code).toBe(0);
  });

  it('refuses the private edition', async () => {
    await markSite(folder, { ...site, edition: 'private', stories: { private: 7, shared: 2, public: 3 } });
    const { code, output } = await check(folder);
    expect(output).toContain('12 stories: 7 private, 2 shared, 3 public');
    expect(output).toContain('Don’t publish this. It’s your private edition');
    expect(code).toBe(1);
  });

  it.each([
    ['changed', () => appendFileSync(join(folder, 'index.html'), 'z')],
    ['added', () => writeFileSync(join(folder, 'stories/notes.txt'), 'z')],
    ['deleted', () => rmSync(join(folder, 'stories/index.html'))],
  ])('refuses a site in which a file was %s', async (_how, change) => {
    await markSite(folder, site);
    change();
    const { code, output } = await check(folder);
    expect(output).toContain('Don’t publish this yet.');
    expect(code).toBe(1);
  });

  it('lets what systems leave in folders pass', async () => {
    await markSite(folder, site);
    writeFileSync(join(folder, '.DS_Store'), 'z');
    expect((await check(folder)).code).toBe(0);
  });

  it('refuses a site of an older version', async () => {
    await markSite(folder);
    expect((await check(folder)).output).toContain('was built by an older version');
  });

  it('says where there is no site', async () => {
    const { code, errors } = await check(folder);
    expect(errors).toContain('There’s no site that was built here');
    expect(code).toBe(2);
  });
});
