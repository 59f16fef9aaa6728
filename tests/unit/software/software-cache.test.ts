import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { softwareCache } from '../../../src/software/software-cache.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-bank-software-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('softwareCache', () => {
  it("lies in the software's own folder", async () => {
    const software = join(folder, 'own');
    mkdirSync(software);
    expect(await softwareCache(software)).toBe(join(software, '.cache'));
  });

  // A file in its place keeps everybody from writing there, also who runs tests as root.
  it("lies in the user's cache where nothing can be written there, for each software another one", async () => {
    const environment = { XDG_CACHE_HOME: join(folder, 'user'), LOCALAPPDATA: join(folder, 'user') };
    const places = [];
    for (const name of ['one', 'two']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, '.cache'), '');
      places.push(await softwareCache(join(folder, name), environment));
    }
    expect(new Set(places).size).toBe(2);
    for (const place of places) expect(place).not.toContain(join(folder, 'one'));
    if (process.platform !== 'darwin') expect(places[0]).toContain(join(folder, 'user', 'story-bank'));
  });
});
