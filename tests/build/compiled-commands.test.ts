import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileCommands } from '../../src/astro/compile-commands.ts';
import { compiledModule } from '../../src/software/compiled-commands.mjs';
import { softwareRoot } from '../../src/software/software-root.ts';
import { ownFilesDigest } from '../../src/software/software-state.ts';

let software = '';
let compiled = '';
beforeEach(async () => {
  software = mkdtempSync(join(tmpdir(), 'story-bank-software-'));
  for (const name of ['src', 'schemas', 'package.json'])
    cpSync(join(softwareRoot, name), join(software, name), { recursive: true });
  symlinkSync(join(softwareRoot, 'node_modules'), join(software, 'node_modules'));
  await compileCommands(software);
  const module = compiledModule('run-command', software);
  compiled = module === undefined ? '' : dirname(fileURLToPath(module));
});
afterEach(() => rmSync(software, { recursive: true, force: true }));

describe('commands that were compiled', () => {
  it('know what they were compiled from, and stems', () => {
    const code = readdirSync(compiled).map((name) => readFileSync(join(compiled, name), 'utf8'));
    expect(code.length).toBeGreaterThan(0);
    for (const found of [ownFilesDigest(software), 'abandon\\nabc\\nabid'])
      expect(code.filter((text) => text.includes(found))).toHaveLength(1);
  });

  it('are used after a site was built beside them', () => {
    mkdirSync(join(software, 'dist'));
    expect(compiledModule('run-command', software)).toBeDefined();
  });

  it.each(['src/new-room/new.ts', 'src/pages/new.astro'])(
    'are not used any more where there is a new file: %s',
    (path) => {
      const digest = ownFilesDigest(software);
      const file = join(software, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '');
      expect(compiledModule('run-command', software)).toBeUndefined();
      expect(ownFilesDigest(software)).not.toBe(digest);
    },
  );
});
