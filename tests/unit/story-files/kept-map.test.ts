import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepMap, readKeptMap } from '../../../src/story-files/kept-map.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-bank-kept-map-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Value {
  number: number;
}
const entries = (count: number): Map<string, Value> =>
  new Map(Array.from({ length: count }, (_, number) => [`stories/acme/story-${number}.mdx`, { number }]));

const read = (version = 'v1') => readKeptMap<Value>(folder, version);
const sorted = (map: ReadonlyMap<string, Value>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1));

/** The files that a work writes anew. */
async function written(work: () => Promise<void>): Promise<string[]> {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  await work();
  return readdirSync(folder);
}

describe('a map that is kept', () => {
  it('is given back, whatever its size', async () => {
    for (const count of [0, 1, 40]) {
      await keepMap(folder, 'v1', entries(count), await read());
      expect(sorted(await read())).toEqual(sorted(entries(count)));
    }
    expect((await read('v2')).size).toBe(0);
  });

  it('is written as far as it has changed', async () => {
    const before = entries(40);
    const now = new Map(before).set('stories/acme/story-7.mdx', { number: 70 });
    expect(await written(() => keepMap(folder, 'v1', now, before))).toHaveLength(1);
    expect(await written(() => keepMap(folder, 'v1', before, before))).toEqual([]);
    const less = new Map(before);
    less.delete('stories/acme/story-7.mdx');
    expect(await written(() => keepMap(folder, 'v1', less, before))).toHaveLength(1);
  });

  it('lacks what was in a damaged file, and has it again when that has been written', async () => {
    const all = entries(40);
    await keepMap(folder, 'v1', all, new Map());
    const [file = ''] = readdirSync(folder).filter((name) => statSync(join(folder, name)).size > 60);
    writeFileSync(join(folder, file), 'damaged');
    const left = await read();
    expect(left.size).toBeLessThan(40);
    await keepMap(folder, 'v1', all, left);
    expect(sorted(await read())).toEqual(sorted(all));
  });
});
