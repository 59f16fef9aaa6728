import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { softwareRoot } from '../software/software-root.ts';

/** Packages that are sent to browsers, by the file that holds them. */
const sentPackages = ['ts-fsrs', '@chenglou/pretext'];

/** What sites say that stands in none of our files: names of months and days, and what libraries write. */
function* saidByLibraries(): Iterable<string> {
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2024, month, 1 + month));
    for (const style of ['long', 'short'] as const)
      yield date.toLocaleDateString('en-US', { month: style, weekday: style, timeZone: 'UTC' });
  }
  yield 'Back to reference footnote footnotes clobberable Typst pagefind stylesheet noopener noreferrer';
  yield 'xmlns http www w3 org svg xlink sitemaps schemas localhost';
}

/**
 * What the software says itself, in the site of any bank: its code, its catalogue and its styles. No word of it tells
 * anything about an owner.
 */
export async function* softwareTexts(): AsyncIterable<string> {
  for (const folder of ['src', 'schemas']) {
    const entries = await readdir(join(softwareRoot, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (entry.isFile() && /\.(?:ts|js|mjs|astro|css|yaml|typ|svg|txt)$/u.test(entry.name))
        yield readFile(join(entry.parentPath, entry.name), 'utf8');
    }
  }
  const { resolve } = createRequire(import.meta.url);
  for (const name of sentPackages) yield readFile(resolve(name), 'utf8').catch(() => '');
  yield* saidByLibraries();
}
