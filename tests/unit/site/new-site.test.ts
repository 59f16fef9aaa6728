import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildRecord } from '../../../src/site/build-record.ts';
import { NewSite } from '../../../src/site/new-site.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'story-bank-new-site-'));
  mkdirSync(join(root, 'cache'));
  mkdirSync(join(root, 'dist'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const record = (): Promise<BuildRecord> => BuildRecord.of(join(root, 'dist'), join(root, 'cache'));

const pages = { 'index.html': 'the start', 'stories/one/index.html': 'one', 'stories/two/index.html': 'two' };

/** A site of these pages, each made from what it says. */
async function buildFirst(): Promise<void> {
  const last = await record();
  const site = new NewSite(join(root, 'dist'), last);
  for (const [path, text] of Object.entries(pages))
    site.write(path, text, { input: text, closer: () => `closer ${text}` }, ['site.css', `${text}.js`]);
  await last.note('key', 'reading', site.files);
}

/** The next site, in a folder of its own. */
async function next(): Promise<NewSite> {
  mkdirSync(join(root, 'next'));
  return new NewSite(join(root, 'next'), await record());
}

describe('a new site', () => {
  it('takes over what was made from the same, with what its pages load', async () => {
    await buildFirst();
    const site = await next();
    for (const [path, text] of Object.entries(pages)) {
      expect(site.takeOver(path, { input: text })?.loads).toEqual(['site.css', `${text}.js`]);
      expect(readFileSync(join(root, 'next', path), 'utf8')).toBe(text);
    }
    expect([...site.files.keys()]).toEqual(Object.keys(pages));
  });

  it('takes nothing over that was made from something else, or is not there any more', async () => {
    await buildFirst();
    rmSync(join(root, 'dist/index.html'));
    const site = await next();
    expect(site.takeOver('stories/one/index.html', { input: 'another one' })).toBeUndefined();
    expect(site.takeOver('stories/three/index.html', { input: 'three' })).toBeUndefined();
    expect(site.takeOver('index.html', { input: 'the start' })).toBeUndefined();
    expect(site.files.size).toBe(0);
  });

  it('gives a file of the last site a second name where it is written with the same content', async () => {
    await buildFirst();
    const inode = (folder: string, path: string): number => statSync(join(root, folder, path)).ino;
    writeFileSync(join(root, 'dist/stories/two/index.html'), 'changed by somebody');
    const site = await next();
    site.write('index.html', 'the start');
    site.write('stories/one/index.html', 'another one');
    site.write('stories/two/index.html', 'two');
    expect(inode('next', 'index.html')).toBe(inode('dist', 'index.html'));
    for (const path of ['stories/one/index.html', 'stories/two/index.html'])
      expect(inode('next', path)).not.toBe(inode('dist', path));
    expect(readFileSync(join(root, 'next/stories/one/index.html'), 'utf8')).toBe('another one');
    expect(readFileSync(join(root, 'next/stories/two/index.html'), 'utf8')).toBe('two');
    expect(readFileSync(join(root, 'dist/stories/one/index.html'), 'utf8')).toBe('one');
  });

  it('takes over what was made from something else where the same came of that', async () => {
    await buildFirst();
    const site = await next();
    const from = { input: 'another start', closer: () => 'closer the start' };
    expect(site.takeOver('index.html', from)).toMatchObject({ input: 'another start', closer: 'closer the start' });
    expect(site.takeOver('stories/one/index.html', { ...from, closer: () => 'closer another' })).toBeUndefined();
  });

  it.each([
    ['written anew', (file: string) => writeFileSync(file, 'uno')],
    [
      'replaced by one that says it is as old',
      (file: string) => {
        const { atime, mtime } = statSync(file);
        rmSync(file);
        writeFileSync(file, 'uno');
        utimesSync(file, atime, mtime);
      },
    ],
    [
      'written into, and its time set back',
      (file: string) => {
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'uno');
        utimesSync(file, atime, mtime);
      },
    ],
  ])('takes no file over that was %s', async (_how, touch) => {
    await buildFirst();
    touch(join(root, 'dist/stories/one/index.html'));
    expect((await next()).takeOver('stories/one/index.html', { input: 'one' })).toBeUndefined();
    expect((await record()).isUpToDate('key')).toBe(false);
  });

  it('takes a file over that was touched, and says what it said', async () => {
    await buildFirst();
    utimesSync(join(root, 'dist/index.html'), 0, 0);
    expect((await next()).takeOver('index.html', { input: 'the start' })).toBeDefined();
    expect((await record()).isUpToDate('key')).toBe(true);
  });

  it('does not come back when its folder has been taken away', async () => {
    const site = await next();
    site.write('stories/one/index.html', 'one');
    rmSync(join(root, 'next'), { recursive: true });
    expect(() => site.write('stories/one/notes.html', 'more')).toThrow(/ENOENT/u);
    expect(() => site.write('talks/one/index.html', 'more')).toThrow(/ENOENT/u);
    expect(existsSync(join(root, 'next'))).toBe(false);
  });

  it('can be written by two threads', async () => {
    const first = await next();
    const second = new NewSite(join(root, 'next'), await record());
    first.write('stories/one/index.html', 'one');
    second.write('stories/two/index.html', 'two');
    first.include(second.files);
    expect([...first.files.keys()].map(dirname)).toEqual(['stories/one', 'stories/two']);
  });
});
