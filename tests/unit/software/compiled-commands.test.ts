import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandsFolder, commandsRecord, compiledModule, fileMark } from '../../../src/software/compiled-commands.mjs';

let software = '';
const source = (): string => join(software, 'check.ts');
const record = (): string => join(software, commandsFolder, commandsRecord);

beforeEach(() => {
  software = mkdtempSync(join(tmpdir(), 'story-bank-software-'));
  mkdirSync(join(software, commandsFolder), { recursive: true });
  writeFileSync(source(), 'one');
  writeFileSync(record(), JSON.stringify({ folder: 'abc', sources: { 'check.ts': fileMark(source()) } }));
});
afterEach(() => rmSync(software, { recursive: true, force: true }));

describe('a compiled command', () => {
  it('is found where nothing has been changed since', () => {
    const expected = pathToFileURL(join(software, commandsFolder, 'abc', 'run-command.mjs')).href;
    expect(compiledModule('run-command', software)).toBe(expected);
  });

  it.each([
    ['a source was changed', () => writeFileSync(source(), 'two!')],
    ['a source was changed to as many letters', () => writeFileSync(source(), 'two')],
    ['a source was taken away', () => rmSync(source())],
    ['nothing was ever compiled', () => rmSync(record())],
    ['the record is damaged', () => writeFileSync(record(), '{"folder":')],
    ['the record says something else', () => writeFileSync(record(), '7')],
  ])('is not used where %s', (_, change) => {
    change();
    expect(compiledModule('run-command', software)).toBeUndefined();
  });
});
