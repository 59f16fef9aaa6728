import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bankFromSource } from '../../../src/bank/story-bank.ts';
import { bankSheets } from '../../../src/sheets/content/bank-sheets.ts';
import { sheetCharacters } from '../../../src/sheets/content/sheet-characters.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { makeBankProject } from '../../fixture-project.ts';

const names = readdirSync(new URL('../../banks', import.meta.url), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

/** Every character that stands in a value, and its capital. */
function* charactersIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield* value + value.toLocaleUpperCase('en');
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) if (key !== 'link' && key !== 'about') yield* charactersIn(part);
}

describe('the characters of the sheets’ fonts', () => {
  it.each(names)('are all that stand on a sheet of the bank %s', async (name) => {
    const project = makeBankProject(name);
    try {
      const { source } = (await readBank(project.root)).bank;
      const characters = new Set(sheetCharacters(source));
      const sheets = bankSheets(bankFromSource(source));
      const missing = new Set([...charactersIn(sheets)].filter((one) => one !== '\n' && !characters.has(one)));
      expect([...missing]).toEqual([]);
      expect(characters.size).toBeGreaterThan(300);
    } finally {
      project.remove();
    }
  });
});
