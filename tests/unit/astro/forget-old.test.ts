import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetOld } from '../../../src/astro/forget-old.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-bank-old-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const digest = '0123456789abcdef01234567';
const hours = 60 * 60;

it.each([
  ['what was compiled', digest, 31 * 24 * hours, false],
  ['what was compiled lately', digest, 29 * 24 * hours, true],
  ['what never got finished', 'unfinished-abc123', 2 * hours, false],
  ['what is being compiled', 'unfinished-abc123', hours / 2, true],
  ['a folder of somebody’s', 'my-stories', 400 * 24 * hours, true],
  ['a folder with a longer name', `${digest}-kept`, 400 * 24 * hours, true],
])('%s is kept or not: %s, %i seconds old', async (_what, name, age, isKept) => {
  const path = join(folder, name);
  mkdirSync(join(path, 'inner'), { recursive: true });
  const then = Date.now() / 1000 - age;
  utimesSync(path, then, then);
  await forgetOld(folder);
  expect(readdirSync(folder)).toEqual(isKept ? [name] : []);
});
