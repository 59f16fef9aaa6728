import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { catalogueKeptIn } from '../../../src/story-files/kept-catalogue.ts';
import { keepJson } from '../../../src/story-files/kept-json.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'story-bank-catalogue-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'catalogue.json');
const other = { competencies: [], lenses: [], openers: [], questions: [] };

it('is what its files say, kept or not', async () => {
  const catalogue = await readCatalogue();
  expect(await catalogueKeptIn(folder)).toEqual(catalogue);
  const kept = await catalogueKeptIn(folder);
  expect(kept).toEqual(catalogue);
  expect(kept).not.toBe(catalogue);
});

it('is read anew where another version kept it', async () => {
  await keepJson(file(), 'another version', other);
  expect(await catalogueKeptIn(folder)).toEqual(await readCatalogue());
});

it.each([
  ['cut', (text: string) => text.slice(0, 2000)],
  ['altered', (text: string) => text.replace('Tell me', 'Do tell me')],
  ['emptied', () => ''],
])('is read anew where what was kept is %s', async (_, damage) => {
  await catalogueKeptIn(folder);
  const whole = readFileSync(file(), 'utf8');
  writeFileSync(file(), damage(whole));
  expect(readFileSync(file(), 'utf8')).not.toBe(whole);
  expect(await catalogueKeptIn(folder)).toEqual(await readCatalogue());
  expect(readFileSync(file(), 'utf8')).toBe(whole);
});
