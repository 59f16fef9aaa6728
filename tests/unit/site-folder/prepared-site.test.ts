import fs from 'node:fs/promises';
import fsNow, { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearLeftovers } from '../../../src/site-folder/leftovers.ts';
import { prepareSite, type PreparedSite } from '../../../src/site-folder/prepared-site.ts';
import { Refusal } from '../../../src/site-folder/refusal.ts';
import { contentsOf, lay } from './folder-contents.ts';

let root = '';
let out = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'story-bank-site-')));
  out = join(root, 'dist');
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(root, { recursive: true, force: true });
});

/** A prepared site that holds one page. */
async function prepared(text: string): Promise<PreparedSite> {
  const site = await prepareSite(out, root);
  lay(site.staging, { 'index.html': text });
  return site;
}

const pageOf = (folder: string): string =>
  Buffer.from(contentsOf(folder)['index.html'] ?? '', 'base64').toString('utf8');

/** Lets a move or a deletion do something else. */
function whenMoving(does: typeof fs.rename): void {
  vi.spyOn(fs, 'rename').mockImplementation(does);
  syncBuiltinESMExports();
}
function whenDeleting(does: typeof fsNow.rmSync): void {
  vi.spyOn(fsNow, 'rmSync').mockImplementation(does);
  syncBuiltinESMExports();
}

const failure = (code: string) => Object.assign(new Error(`${code}: no`), { code });

describe('a prepared site', () => {
  it('is made beside its place, which stays as it is until the end', async () => {
    await (await prepared('old')).commit();
    const site = await prepared('new');
    expect(join(site.staging, '../..')).toBe(root);
    expect(pageOf(out)).toBe('old');
    await site.commit();
    expect(pageOf(out)).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('leaves nothing when it is given up, not even folders on the way to its place', async () => {
    out = join(root, 'a/b/site');
    await (await prepared('new')).discard();
    expect(readdirSync(root)).toEqual([]);
  });

  it('keeps the rights of the folder whose place it takes', async () => {
    await (await prepared('old')).commit();
    await fs.chmod(out, 0o2775);
    await (await prepared('new')).commit();
    expect(statSync(out).mode & 0o7777).toBe(0o2775);
  });

  it('is refused when other things have come to lie there meanwhile', async () => {
    await (await prepared('old')).commit();
    const site = await prepared('new');
    lay(out, { 'notes.md': 'mine' });
    await expect(site.commit()).rejects.toBeInstanceOf(Refusal);
    await site.discard();
    expect(pageOf(out)).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('leaves the last one where it was when it cannot be moved there', async () => {
    await (await prepared('old')).commit();
    const site = await prepared('new');
    const { rename } = fs;
    whenMoving(async (from, to) => {
      if (from === site.staging) throw failure('ENOSPC');
      return rename(from, to);
    });
    await expect(site.commit()).rejects.toThrow('ENOSPC');
    await site.discard();
    expect(pageOf(out)).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('never deletes the last one when that can neither be replaced nor put back', async () => {
    await (await prepared('old')).commit();
    const site = await prepared('new');
    const { rename } = fs;
    whenMoving(async (from, to) => {
      if (to === out) throw failure('EPERM');
      return rename(from, to);
    });
    await expect(site.commit()).rejects.toThrow('EPERM');
    await site.discard();
    expect(pageOf(join(site.staging, '../old'))).toBe('old');
  });

  it('says what is left of the last one when that cannot be deleted, and it goes with the next', async () => {
    await (await prepared('old')).commit();
    const site = await prepared('new');
    whenDeleting(() => {
      throw failure('EPERM');
    });
    const remains = await site.commit();
    expect(remains).toBe(join(site.staging, '..'));
    expect(pageOf(out)).toBe('new');
    expect(pageOf(join(remains ?? '', 'trash'))).toBe('old');
  });

  it('is not taken away by another command while its process runs', async () => {
    const site = await prepared('new');
    await clearLeftovers(root);
    expect(pageOf(site.staging)).toBe('new');
    await site.discard();
  });
});
