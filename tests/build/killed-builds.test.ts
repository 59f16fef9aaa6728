import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearLeftovers } from '../../src/site-folder/leftovers.ts';
import { prepareSite } from '../../src/site-folder/prepared-site.ts';
import { contentsOf, lay, type Contents } from '../unit/site-folder/folder-contents.ts';

const program = fileURLToPath(new URL('swap-and-die.ts', import.meta.url));
const moments = ['before', 'half', 'after'] as const;

let home = '';
let root = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'story-bank-killed-')));
  root = join(home, 'bank');
  lay(root, { 'stories/a.mdx': 'my story' });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Builds in a process of its own, which is killed at a step. */
function build(out: string, step: number, moment: string) {
  const { signal, stdout } = spawnSync(process.execPath, [program, root, out, String(step), moment], {
    encoding: 'utf8',
  });
  return { wasKilled: signal === 'SIGKILL', steps: Number(stdout) };
}

async function buildOld(out: string): Promise<void> {
  const site = await prepareSite(out, root);
  lay(site.staging, { 'index.html': 'the old site', 'stories/b.html': 'a story on the old site', 'c.html': '' });
  await site.commit();
}

/** What the place of a site holds; nothing where there is none. */
const siteAt = (out: string): Contents | undefined => {
  try {
    return contentsOf(out);
  } catch {
    return undefined;
  }
};

/** Where a site goes, and what has to be there before. */
const places: Readonly<Record<string, () => Promise<string>>> = {
  'over an old site': async () => {
    const out = join(root, 'dist');
    await buildOld(out);
    return out;
  },
  'to a new folder': async () => join(root, 'dist'),
  'over an old site elsewhere, through a link': async () => {
    mkdirSync(join(home, 'web'));
    const out = join(home, 'link');
    symlinkSync(join(home, 'web/site'), out);
    await buildOld(out);
    return out;
  },
};

describe.each(Object.keys(places))('a build %s', (place) => {
  it('that is killed at any step leaves the old site or the new one, whole, after the next command, and nothing else', async () => {
    const out = (await places[place]?.()) ?? '';
    const before = siteAt(out);
    // How many steps there are, and what comes of all of them.
    const { steps } = build(out, 0, 'never');
    const after = siteAt(out);
    expect(after).not.toEqual(before);
    expect(steps).toBeGreaterThan(12);

    const found = new Set<string>();
    for (let step = 1; step <= steps; step += 1) {
      // Each step dies at each moment, in one place or another.
      const moment = moments[(step + Object.keys(places).indexOf(place)) % moments.length] ?? 'before';
      rmSync(join(root, 'dist'), { recursive: true, force: true });
      rmSync(join(home, 'web/site'), { recursive: true, force: true });
      if (before) await buildOld(out);
      expect(build(out, step, moment).wasKilled).toBe(true);
      await clearLeftovers(root);
      const left = siteAt(out);
      expect([before, after], `killed ${moment} step ${step}`).toContainEqual(left);
      found.add(JSON.stringify(left));
      const names = [...readdirSync(root), ...readdirSync(join(root, '.cache', 'builds')), ...readdirSync(home)];
      expect(names.filter((name) => name.includes('.story-bank-') || /^\d/u.test(name))).toEqual([]);
    }
    // Early deaths leave the old site, late ones the new.
    expect(found.size).toBe(2);
  });
});
