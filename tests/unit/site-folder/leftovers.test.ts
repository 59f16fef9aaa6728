import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearLeftovers } from '../../../src/site-folder/leftovers.ts';
import { ownProcessName } from '../../../src/site-folder/process-name.ts';
import { markFile } from '../../../src/site-folder/site-mark.ts';
import { contentsOf, lay } from './folder-contents.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'story-bank-leftovers-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What a finished site has, and no other. */
const mark = '{ "holds": ["a"] }';
/** The name of a process that is not there: this one's number, and another start. */
const ended = `${ownProcessName().replace(/-[^-]*$/u, '')}-00000000-abc123`;

describe('what a killed build left', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['a new site before it was whole', { 'W/new/a': 'new' }, {}],
    ['the same beside the last site', { 'dist/a': 'old', 'W/new/a': 'new' }, { 'dist/a': 'old' }],
    [
      'both sites between the moves',
      { 'W/new/a': 'new', [`W/new/${markFile}`]: mark, 'W/old/a': 'old' },
      { 'dist/a': 'new', [`dist/${markFile}`]: mark },
    ],
    ['a new site that is not whole, and the last one', { 'W/new/a': 'new', 'W/old/a': 'old' }, { 'dist/a': 'old' }],
    ['the last site alone', { 'W/old/a': 'old' }, { 'dist/a': 'old' }],
    ['the last site after the second move', { 'dist/a': 'new', 'W/old/a': 'old' }, { 'dist/a': 'new' }],
    ['the rest of the last site', { 'dist/a': 'new', 'W/trash/b': 'old' }, { 'dist/a': 'new' }],
    ['the rest of the last site, where nobody wants a site any more', { 'W/trash/b': 'old' }, {}],
    ['nothing', { 'W/': '' }, {}],
  ])('is put right: %s', async (_what, left, right) => {
    const places = Object.entries(left).map(([path, text]) => [path.replace(/^W/u, `.dist.story-bank-${ended}`), text]);
    lay(root, Object.fromEntries(places));
    await clearLeftovers(root);
    const files = Object.entries(contentsOf(root)).filter(([, text]) => text !== 'folder');
    expect(Object.fromEntries(files.map(([path, text]) => [path, Buffer.from(text, 'base64').toString()]))).toEqual(
      right,
    );
    expect(readdirSync(root).filter((name) => name !== 'dist')).toEqual([]);
  });

  it('is let alone where it is not a build of ours', async () => {
    const others = { '.dist.old/a': 'mine', 'dist.story-bank-1/a': 'mine', '.dist.story-bank-mine/a': 'mine' };
    lay(root, others);
    const before = contentsOf(root);
    await clearLeftovers(root);
    expect(contentsOf(root)).toEqual(before);
  });
  it('is all that is cleared where builds say that they are at work', async () => {
    const own = `.cache/builds/${ended}`;
    const others = { '.cache/builds/notes.txt': 'mine', '.cache/builds/7-mine': 'mine', '.cache/builds/mine/': '' };
    lay(root, { ...others, [own]: '' });
    await clearLeftovers(root);
    const left = Object.keys(contentsOf(join(root, '.cache/builds')));
    expect(left.sort()).toEqual(['7-mine', 'mine', 'notes.txt']);
  });
});
