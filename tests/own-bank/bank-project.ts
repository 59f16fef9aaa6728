import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const software = fileURLToPath(new URL('../..', import.meta.url));

/** The bank that is walked: stories/, or the folder that TEST_BANK names. */
export const bankFolder = resolve(process.env['TEST_BANK'] ?? join(software, 'stories'));

/** What a build writes, and what is none of its business. */
const notLinked = new Set(['stories', 'dist', '.cache', '.astro', '.git']);

/**
 * Makes a folder that holds a copy of a bank as its stories/, so that whatever is kept or built for it stays apart from
 * the project's own. Everything else of the project is linked into it: stories may bring components, packages and files
 * along.
 * @returns the folder, and how to remove it
 */
export function makeOwnProject(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'story-bank-own-'));
  for (const name of readdirSync(software)) {
    if (!notLinked.has(name)) symlinkSync(join(software, name), join(root, name));
  }
  cpSync(bankFolder, join(root, 'stories'), { recursive: true, dereference: true });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
