import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptPieces } from '../../../src/story-files/kept-pieces.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-bank-pieces-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Works with pieces that are made from the given things, and tells which of them had to be made. */
async function madeOf(things: readonly string[], version = 'one'): Promise<string[]> {
  const pieces = await KeptPieces.of({ path: join(folder, 'pieces.json'), version });
  const make = vi.fn((thing: string) => thing.toUpperCase());
  expect(things.map((thing) => pieces.keep(['a', thing], () => make(thing)))).toEqual(
    things.map((thing) => thing.toUpperCase()),
  );
  await pieces.save();
  return make.mock.calls.flat();
}

describe('pieces that are kept', () => {
  it('are made once, and forgotten when they are not asked for', async () => {
    expect(await madeOf(['x', 'y'])).toEqual(['x', 'y']);
    expect(await madeOf(['x', 'z'])).toEqual(['z']);
    expect(await madeOf(['x', 'y', 'z'])).toEqual(['y']);
    expect(await madeOf(['x', 'y', 'z'])).toEqual([]);
  });

  it('are made anew by other software, and where the file is damaged', async () => {
    await madeOf(['x']);
    expect(await madeOf(['x'], 'two')).toEqual(['x']);
    writeFileSync(join(folder, 'pieces.json'), 'damaged');
    expect(await madeOf(['x'], 'two')).toEqual(['x']);
  });
});
