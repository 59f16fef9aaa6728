import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { recallAdvances } from '../../../src/site/kept-advances.ts';
import { knownAdvances } from '../../../src/sheets/print/known-advances.ts';
import { openFont } from '../../../src/sheets/print/sheet-font-files.ts';
import { textAdvance } from '../../../src/sheets/print/text-advance.ts';

const folder = mkdtempSync(join(tmpdir(), 'story-bank-advances-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('what was measured is known to the next build, without a font', async () => {
  const known = knownAdvances.regular;
  const keep = await recallAdvances(folder);
  const text = 'ĸĸ 1.5ĸ';
  const width = textAdvance(() => openFont('regular'), [], known)(text, true);
  await keep();
  expect(await readFile(join(folder, 'advances.json'), 'utf8')).toContain(String.raw`"\u0138\u0138"`);
  for (const table of [known.characters, known.pairs]) table.clear();
  await recallAdvances(folder);
  const closed = (): never => {
    throw new Error('No font was to be opened.');
  };
  expect(textAdvance(closed, [], known)(text, true)).toBe(width);
  expect(() => textAdvance(closed, [], known)('ŋ', true)).toThrow('No font');
});
