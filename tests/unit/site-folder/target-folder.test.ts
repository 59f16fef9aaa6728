import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offlineListUrl } from '../../../src/bank/urls.ts';
import { fileListName } from '../../../src/site-folder/site-mark.ts';
import { targetFolder } from '../../../src/site-folder/target-folder.ts';
import { prepareSite } from '../../../src/site-folder/prepared-site.ts';
import { Refusal } from '../../../src/site-folder/refusal.ts';
import { contentsOf, lay } from './folder-contents.ts';

let home = '';
let root = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'story-bank-out-')));
  root = join(home, 'work/bank');
  lay(home, {
    'work/bank/package.json': '{}',
    'work/bank/stories/acme/a.mdx': 'my story',
    'work/bank/src/a.ts': 'code',
    'work/bank/node_modules/a/index.js': 'code',
    'work/bank/.git/HEAD': 'ref: refs/heads/main',
    'work/bank/docs/notes.md': 'my notes',
    'work/pages/.git/HEAD': 'ref: refs/heads/gh-pages',
    'work/pages/CNAME': 'stories.example',
    'work/empty/': '',
    'work/mac/.DS_Store': 'dust',
    'work/a file': 'text',
    'vault/globex/b.mdx': 'another story',
  });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Builds a site that holds two files. */
async function build(outDir: string, text = 'new'): Promise<void> {
  const site = await prepareSite(outDir, root);
  lay(site.staging, { 'index.html': text, 'stories/a/index.html': text });
  await site.commit();
}

const site = (text: string) => ({
  '.nojekyll': '',
  '.story-bank-site.json': expect.any(String),
  'index.html': Buffer.from(text).toString('base64'),
  stories: 'folder',
  'stories/a': 'folder',
  'stories/a/index.html': Buffer.from(text).toString('base64'),
});

const messageOf = (error: unknown): string =>
  error instanceof Refusal ? error.message.replaceAll(home, '~').replaceAll('\n', ' ¶ ') : String(error);

describe('a site goes', () => {
  it.each([
    ['to a new folder', 'work/bank/dist'],
    ['to a new folder with new ones above it', 'work/x/y/z'],
    ['to an empty folder', 'work/empty'],
    ['to a folder that holds only what a system left there', 'work/mac'],
    ['to a new folder beside notes', 'work/bank/docs/site'],
    ['to a new folder of another repository', 'work/pages/bank'],
    ['to a new folder whose name begins like one of ours', 'work/bank/src-site'],
  ])('%s, and the next takes its place', async (_what, out) => {
    const before = contentsOf(home);
    await build(join(home, out), 'old');
    lay(join(home, out), { '.DS_Store': 'dust' });
    await build(join(home, out));
    expect(contentsOf(join(home, out))).toEqual(site('new'));
    const elsewhere = Object.entries(contentsOf(home)).filter(
      ([path]) => path !== out && !path.startsWith(`${out}/`) && !out.startsWith(`${path}/`),
    );
    expect(Object.fromEntries(elsewhere)).toEqual(
      Object.fromEntries(
        Object.entries(before).filter(
          ([path]) => path !== out && !path.startsWith(`${out}/`) && !out.startsWith(`${path}/`),
        ),
      ),
    );
  });

  it('through a link, which stays', async () => {
    mkdirSync(join(home, 'web'));
    symlinkSync(join(home, 'web/bank'), join(root, 'dist'));
    await build(join(root, 'dist'), 'old');
    await build(join(root, 'dist'));
    expect(contentsOf(join(home, 'web'))).toEqual({
      bank: 'folder',
      ...Object.fromEntries(Object.entries(site('new')).map(([path, text]) => [`bank/${path}`, text])),
    });
    expect(contentsOf(root)['dist']).toBe(`→ ${join(home, 'web/bank')}`);
  });
});

describe('a site within another one', () => {
  const outer = 'work/bank/dist';
  it.each([
    ['a new folder', 'sub', '-sub'],
    ['a new folder in a folder of it', 'stories/sub', '-sub'],
    ['one of its folders', 'stories', '-stories'],
  ])('is refused: %s', async (_what, inner, beside) => {
    await build(join(home, outer));
    const before = contentsOf(join(home, outer));
    const error = await build(join(home, outer, inner)).catch(messageOf);
    expect(error).toBe(
      `The site can’t go to ~/${outer}/${inner}: it’s inside ~/${outer}, which is a built site. Whoever publishes that one would publish this one, too, and the next build of it would delete this one. Nothing was touched. ¶ Choose a folder beside it, such as --out ~/${outer}${beside}`,
    );
    expect(contentsOf(join(home, outer))).toEqual(before);
  });
});

const replaced = 'A build replaces the whole folder. Nothing was touched.';
const ownFolder = 'Choose a new or empty folder just for the site, such as --out dist';

describe('a site is refused', () => {
  it.each([
    ['the project itself', 'work/bank', `~/work/bank: your stories are in it. ${replaced} ¶ ${ownFolder}`],
    ['the folder above it', 'work', `~/work: your stories are in it. ${replaced} ¶ ${ownFolder}`],
    ['the root of the disk', '../../../../..', `/: your stories are in it. ${replaced} ¶ ${ownFolder}`],
    ['the stories', 'work/bank/stories', `~/work/bank/stories: your stories are in it. ${replaced} ¶ ${ownFolder}`],
    [
      'a new folder among the stories',
      'work/bank/stories/site',
      `~/work/bank/stories/site: stories/ is used for something else. Nothing was touched. ¶ ${ownFolder}`,
    ],
    [
      'the code',
      'work/bank/src',
      `~/work/bank/src: src/ is used for something else. Nothing was touched. ¶ ${ownFolder}`,
    ],
    [
      'a new folder among the packages',
      'work/bank/node_modules/site',
      `~/work/bank/node_modules/site: node_modules/ is used for something else. Nothing was touched. ¶ ${ownFolder}`,
    ],
    [
      'the cache, though it is not there yet',
      'work/bank/.cache',
      `~/work/bank/.cache: .cache/ is used for something else. Nothing was touched. ¶ ${ownFolder}`,
    ],
    [
      'a new folder in the inside of a repository',
      'work/pages/.git/site',
      `~/work/pages/.git/site: .git/ is used for something else. Nothing was touched. ¶ ${ownFolder}`,
    ],
    [
      'notes',
      'work/bank/docs',
      `~/work/bank/docs: it has notes.md in it, and it isn’t a site that was built here. ${replaced} ¶ Choose a new or empty folder just for the site, such as --out ~/work/bank/docs/site`,
    ],
    [
      'another repository',
      'work/pages',
      `~/work/pages: it has .git, CNAME in it, and it isn’t a site that was built here. ${replaced} ¶ Choose a new or empty folder just for the site, such as --out ~/work/pages/site`,
    ],
    [
      'a file',
      'work/a file',
      `"~/work/a file": that’s a file, and a site is a folder. Nothing was touched. ¶ ${ownFolder}`,
    ],
  ])('where %s would be lost', async (_what, out, message) => {
    const before = contentsOf(home);
    const refused = await build(join(home, out)).catch(messageOf);
    expect(refused).toBe(`The site can’t go to ${message}`);
    expect(contentsOf(home)).toEqual(before);
  });

  it.each([
    ['what was put beside an earlier site', { CNAME: 'stories.example' }, 'has CNAME in it, which no build made'],
    [
      'a repository with an earlier site',
      { '.git/HEAD': '', 'a.md': '', 'b.md': '', 'c.md': '', 'd.md': '' },
      'has .git, a.md, b.md and 2 more in it, which no build made',
    ],
  ])('where %s would be lost', async (_what, files, message) => {
    const out = join(root, 'dist');
    await build(out, 'old');
    lay(out, files);
    const before = contentsOf(home);
    expect(await build(out).catch(messageOf)).toContain(message);
    expect(contentsOf(home)).toEqual(before);
  });

  it('where what was put into a folder of an earlier site would be lost', async () => {
    const out = join(root, 'dist');
    const site = await prepareSite(out, root);
    expect(`/${fileListName}`).toBe(offlineListUrl);
    lay(site.staging, { 'stories/a/index.html': '', [fileListName]: '{"files":{"stories/a/index.html":["x",1]}}' });
    await site.commit();
    lay(out, { 'stories/album/photo.jpg': '', 'stories/.DS_Store': '', 'stories/.well-known/a': '' });
    const before = contentsOf(home);
    const message = 'has stories/album/photo.jpg in it, which no build made';
    expect(await targetFolder(out, root).catch(messageOf)).toContain(message);
    expect(contentsOf(home)).toEqual(before);
    expect(await build(out).catch(messageOf)).toContain(message);
  });

  it.each([
    ['without a mark, and told how to delete it', undefined],
    ['with a damaged mark', '{"holds": ["index.html", '],
    ['with a mark of something else', '{"holds": 3}'],
  ])('in the place of a site %s', async (_what, mark) => {
    const out = join(root, 'dist');
    lay(out, { 'index.html': '', '404.html': '', 'cheat-sheets/index.html': '' });
    if (mark !== undefined) lay(out, { '.story-bank-site.json': mark });
    const before = contentsOf(home);
    expect(await build(out).catch(messageOf)).toContain(`build again: rm -r ~/work/bank/dist`);
    expect(contentsOf(home)).toEqual(before);
  });

  it.each([
    ['the stories', 'vault', 'your stories are in it'],
    ['a link to the stories', 'link', 'your stories are in it'],
    ['a new folder beside a story', 'vault/globex/site', 'stories/ is used for something else'],
  ])('at the place of stories that are a link: %s', async (_what, out, message) => {
    rmSync(join(root, 'stories'), { recursive: true });
    symlinkSync(join(home, 'vault'), join(root, 'stories'));
    symlinkSync(join(home, 'vault'), join(home, 'link'));
    const before = contentsOf(home);
    expect(await build(join(home, out)).catch(messageOf)).toContain(message);
    expect(contentsOf(home)).toEqual(before);
  });

  it('behind a link to a place that is gone', async () => {
    symlinkSync(join(home, 'gone/bank'), join(root, 'dist'));
    expect(await build(join(root, 'dist')).catch(messageOf)).toBe(
      'The site can’t go to ~/work/bank/dist: it’s a link to ~/gone/bank, which doesn’t exist. Nothing was touched. ¶ Fix the link, or delete it.',
    );
  });

  it('behind links that lead in a circle', async () => {
    symlinkSync(join(home, 'two'), join(home, 'one'));
    symlinkSync(join(home, 'one'), join(home, 'two'));
    const before = contentsOf(home);
    await expect(build(join(home, 'one'))).rejects.toThrow();
    expect(contentsOf(home)).toEqual(before);
  });
});
