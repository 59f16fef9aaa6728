import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearLeftovers } from '../../src/site-folder/leftovers.ts';
import { prepareSite } from '../../src/site-folder/prepared-site.ts';
import { contentsOf, lay } from '../unit/site-folder/folder-contents.ts';

const program = fileURLToPath(new URL('stop-and-tell.ts', import.meta.url));

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'story-bank-stopped-')));
  lay(root, { 'stories/a.mdx': 'my story' });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Makes a site in a process of its own, which is stopped; what a shell says of its end. */
function shellsWord(out: string, signal: string, moment: string): number | null {
  const command = [process.execPath, program, root, out, signal, moment].map((part) => `'${part}'`).join(' ');
  return spawnSync('sh', ['-c', `${command}; exit $?`], { encoding: 'utf8' }).status;
}

async function buildOld(out: string): Promise<void> {
  const site = await prepareSite(out, root);
  lay(site.staging, { 'index.html': 'the old site' });
  await site.commit();
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])('a build that is stopped by %s', (signal, exitCode) => {
  it('leaves the last site as it was, and nothing else', async () => {
    const out = join(root, 'dist');
    await buildOld(out);
    const before = contentsOf(out);
    expect(shellsWord(out, signal, 'made')).toBe(exitCode);
    expect(contentsOf(out)).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(['dist', 'stories']);
  });

  it('leaves no folders that it made for a first site', () => {
    expect(shellsWord(join(root, 'web/site'), signal, 'made')).toBe(exitCode);
    expect(readdirSync(root)).toEqual(['stories']);
  });

  it('puts the new site into its place first where it has begun to', async () => {
    const out = join(root, 'dist');
    await buildOld(out);
    expect(shellsWord(out, signal, 'moved')).toBe(exitCode);
    expect(readdirSync(out)).toContain('stories');
    expect(readdirSync(root).sort()).toEqual(['dist', 'stories']);
  });

  it('ends at once while code of a story runs, and leaves clearing up to the next command', async () => {
    const out = join(root, 'dist');
    await buildOld(out);
    expect(shellsWord(out, signal, 'rendered')).toBe(exitCode);
    await clearLeftovers(root);
    expect(readdirSync(out)).toContain('index.html');
    expect(readdirSync(root).sort()).toEqual(['dist', 'stories']);
  });
});
