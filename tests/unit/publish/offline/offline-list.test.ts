import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  missingFiles,
  readOfflineList,
  shortDigest,
  writeOfflineList,
  type ListedFile,
} from '../../../../src/publish/offline/offline-list.ts';

const digestOf = (text: string): string => shortDigest(hash('sha256', text, 'base64url'));
const read = (text: string) => readOfflineList(text, (content) => Promise.resolve(digestOf(content)));
const file = (content: string): ListedFile => ({ digest: digestOf(content), bytes: content.length });
const site = (files: Record<string, string>) => ({
  stories: 2,
  files: new Map(Object.entries(files).map(([path, content]) => [path, file(content)])),
});

const pages = { 'index.html': 'start', 'a/index.html': 'a', '404.html': 'lost', '10': 'ten', '9': 'nine' };
const written = writeOfflineList(site(pages), digestOf);

describe('a written list', () => {
  it('is read as it was', async () => {
    const list = await read(written);
    expect(list?.stories).toBe(2);
    expect(new Map(list?.files)).toEqual(site(pages).files);
  });

  it('is the same for the same site in another order, and another for another', () => {
    const turned = Object.fromEntries(Object.entries(pages).reverse());
    expect(writeOfflineList(site(turned), digestOf)).toBe(written);
    const builds = [pages, { ...pages, 'index.html': 'Start' }, { 'index.html': 'start' }].map(
      (files) => /"build":"([^"]+)"/u.exec(writeOfflineList(site(files), digestOf))?.[1],
    );
    expect(new Set(builds).size).toBe(3);
    const more = writeOfflineList({ ...site(pages), stories: 3 }, digestOf);
    expect(/"build":"([^"]+)"/u.exec(more)?.[1]).not.toBe(builds[0]);
  });

  it('is refused wherever it is cut', async () => {
    for (let length = 0; length < written.length; length += 1)
      expect(await read(written.slice(0, length))).toBeUndefined();
  });

  it.each([
    ['a page in its place', () => '<!doctype html><title>Not found</title>'],
    ['null', () => 'null'],
    ['no files', (text: string) => text.replace('"files"', '"file"')],
    ['a file less', (text: string) => text.replace(/"404\.html":\[[^\]]+\],/u, '')],
    ['another size', (text: string) => text.replace(',5]', ',6]')],
    ['another digest', (text: string) => text.replace(/\["./u, (start) => (start === '["a' ? '["b' : '["a'))],
    ['another build', (text: string) => text.replace(/"build":"."?/u, '"build":"_')],
    ['another number of stories', (text: string) => text.replace('"stories":2', '"stories":20')],
    ['another format', (text: string) => text.replace('"format":1', '"format":2')],
    ['a path that leads out', (text: string) => text.replace('a/index.html', '../index.html')],
  ])('is refused with %s', async (_, change) => {
    expect(change(written)).not.toBe(written);
    expect(await read(change(written))).toBeUndefined();
  });

  it('leaves no path out of its folder, however it was written', async () => {
    for (const path of ['../a', '/a', 'a//b', 'a/../b', '.hidden', 'a\\b', '']) {
      expect(await read(writeOfflineList(site({ [path]: 'a' }), digestOf)), path).toBeUndefined();
    }
  });
});

describe('missingFiles', () => {
  it('are those that are not there, each content once, pages first and recordings last', () => {
    const all = site({
      'a.mp4': 'film',
      'b.pdf': 'pdf',
      'c.woff2': 'font',
      'd.js': 'code',
      'pagefind/x': 'index',
      ...pages,
      'e/index.html': 'start',
    });
    const paths = (there: string[]): string[] =>
      missingFiles(all, new Set(there.map(digestOf))).map(({ path }) => path);
    expect(paths([])).toEqual([
      'index.html',
      'a/index.html',
      '404.html',
      'd.js',
      'c.woff2',
      'pagefind/x',
      'b.pdf',
      '9',
      '10',
      'a.mp4',
    ]);
    expect(paths(['start', 'pdf', 'film', 'nine', 'ten', 'index'])).toEqual([
      'a/index.html',
      '404.html',
      'd.js',
      'c.woff2',
    ]);
    expect(paths(['start', 'a', 'lost', 'ten', 'nine', 'film', 'pdf', 'font', 'code', 'index'])).toEqual([]);
  });
});

it('bytesOf counts each content once, over all lists', () => {
  expect(bytesOf(site({ a: 'one', b: 'one', c: 'three' }))).toBe(8);
  expect(bytesOf(site({ a: 'one' }), site({ b: 'one', c: 'two!' }))).toBe(7);
});
