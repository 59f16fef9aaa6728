import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storyFrontmatter } from '../../../schemas/index.ts';
import { cacheFileOf } from '../../../src/story-files/cache-file.ts';
import { readStoryCache, writeStoryCache, type StoryCache } from '../../../src/story-files/story-cache.ts';
import { emptyOutline } from '../../fixtures/sample-bank.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-bank-cache-'));
  path = join(folder, 'deep', 'cache.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stories: StoryCache = {
  'stories/a.mdx': {
    digest: 'd',
    frontmatter: storyFrontmatter.parse({
      title: 'A title',
      format: 'behavioral',
      company: 'acme',
      role: 'Engineer',
      headline: 'Done.',
      competencies: ['ownership'],
    }),
    positions: { '': { line: 2, column: 1 } },
    bodyKey: 'k',
    body: { html: '<p>ü\n</p>', deferred: false },
    outline: emptyOutline,
  },
};

describe('the cache', () => {
  it('gives back what was kept, and leaves no other file', async () => {
    await writeStoryCache(path, 'v1', stories);
    expect(await readStoryCache(path, 'v1')).toEqual(stories);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['cache.json']);
  });

  it.each<[string, (text: string) => string]>([
    ['is cut', (text) => text.slice(0, -10)],
    ['has a changed letter', (text) => text.replace('A title', 'B title')],
    ['is empty', () => ''],
    ['is something else', () => 'not even JSON'],
    ['has a right sum of something else', () => '"x"'],
  ])('is none when it %s', async (_what, damage) => {
    await writeStoryCache(path, 'v1', stories);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(await readStoryCache(path, 'v1')).toEqual({});
  });

  it('is none of another version, and none when there is no file', async () => {
    expect(await readStoryCache(path, 'v1')).toEqual({});
    await writeStoryCache(path, 'v1', stories);
    expect(await readStoryCache(path, 'v2')).toEqual({});
  });

  it('is no error when it cannot be written', async () => {
    writeFileSync(join(folder, 'deep'), 'a file where a folder should be');
    await writeStoryCache(path, 'v1', stories);
    expect(await readStoryCache(path, 'v1')).toEqual({});
  });
});

describe('cacheFileOf', () => {
  it.each([
    [undefined, '/p/.cache/story-files.json'],
    [{ edition: 'private', base: '/' }, '/p/.cache/story-files.json'],
    [{ edition: 'private', base: '/bank/' }, '/p/.cache/story-files-bank.json'],
    [{ edition: 'public', base: '/a/b' }, '/p/.cache/story-files-public-a-b.json'],
  ] as const)('%o', (purpose, file) => {
    expect(cacheFileOf('/p', purpose)).toBe(file);
  });
});
