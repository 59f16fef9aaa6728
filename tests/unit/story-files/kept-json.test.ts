import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepJson, readKeptJson } from '../../../src/story-files/kept-json.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-bank-kept-'));
  path = join(folder, 'deep', 'kept.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const value = [['a', { html: '<p>ü\n</p>' }]];

describe('what is kept', () => {
  it('is given back, and no other file is left', async () => {
    await keepJson(path, 'v1', value);
    expect(await readKeptJson(path, 'v1')).toEqual(value);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['kept.json']);
  });

  it.each([
    ['is cut off', (text: string) => text.slice(0, -3)],
    ['is emptied', () => ''],
    ['has a letter more', (text: string) => text.replace('<p>', '<pp>')],
    ['lost its checksum', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('is nothing when it %s', async (_what, damage) => {
    await keepJson(path, 'v1', value);
    writeFileSync(path, damage(readFileSync(path, 'utf8')));
    expect(await readKeptJson(path, 'v1')).toBeUndefined();
  });

  it('is nothing of another version, and nothing when there is no file', async () => {
    expect(await readKeptJson(path, 'v1')).toBeUndefined();
    await keepJson(path, 'v1', value);
    expect(await readKeptJson(path, 'v2')).toBeUndefined();
  });

  it('is no error when it cannot be written', async () => {
    writeFileSync(join(folder, 'deep'), 'a file where a folder should be');
    await keepJson(path, 'v1', value);
    expect(await readKeptJson(path, 'v1')).toBeUndefined();
  });
});
