import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoadedFiles } from '../../../src/site/loaded-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'story-bank-loaded-'));
const photo = readFileSync(new URL('../../fixtures/pictures/photo.jpg', import.meta.url));
const files = {
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/site.AAAAAAAA.css': '@font-face { src: url(/bank/assets/letters.BBBBBBBB.woff2) }',
  'assets/letters.BBBBBBBB.woff2': 'letters',
  'assets/search.CCCCCCCC.js': "import './words.DDDDDDDD.js';",
  'assets/words.DDDDDDDD.js': "import './search.CCCCCCCC.js';",
  'assets/a & b.EEEEEEEE.png': 'picture',
  'assets/secret.FFFFFFFF.png': 'picture',
  'assets/photo.GGGGGGGG.jpg': photo,
  'assets/one.HHHHHHHH.png': 'the same',
  'assets/other.HHHHHHHH.png': 'the same',
};
beforeAll(() => {
  mkdirSync(join(folder, 'assets'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is loaded besides the files that every site has. */
async function loadedBy(...pages: string[]): Promise<string[]> {
  const loaded = await LoadedFiles.in(folder);
  for (const page of pages) loaded.noteIn(page);
  const paths = (await loaded.files()).map(({ path }) => path);
  return paths.filter((path) => path !== '/favicon.svg').sort();
}

describe('of the files that pages may load, a site gets', () => {
  it.each([
    ['none that no page names', '<p>assets/secret.png</p>', []],
    ['what a page names', '<img src="/bank/assets/a%20&amp;%20b.EEEEEEEE.png">', ['/assets/a & b.EEEEEEEE.png']],
    [
      'what a style names',
      '<link href="/assets/site.AAAAAAAA.css">',
      ['/assets/letters.BBBBBBBB.woff2', '/assets/site.AAAAAAAA.css'],
    ],
    [
      'what a script imports',
      '<script src="/assets/search.CCCCCCCC.js">',
      ['/assets/search.CCCCCCCC.js', '/assets/words.DDDDDDDD.js'],
    ],
    [
      'of two that are the same the one that is named',
      '<img src="/assets/one.HHHHHHHH.png">',
      ['/assets/one.HHHHHHHH.png'],
    ],
  ])('%s', async (_what, page, paths) => {
    expect(await loadedBy('<p>Nothing.</p>', page)).toEqual(paths);
  });

  it('what is in every site, and pictures without their metadata', async () => {
    const loaded = await LoadedFiles.in(folder);
    loaded.noteIn('<img src="/assets/photo.GGGGGGGG.jpg">');
    const [favicon, picture, ...others] = await loaded.files();
    expect([favicon?.path, picture?.path, others]).toEqual(['/favicon.svg', '/assets/photo.GGGGGGGG.jpg', []]);
    expect(photo.includes('CANARY')).toBe(true);
    const published = Buffer.from((await picture?.content()) ?? '');
    expect(published.length).toBeGreaterThan(100);
    expect(published.includes('CANARY')).toBe(false);
  });
});
