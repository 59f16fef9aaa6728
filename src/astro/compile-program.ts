import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'astro';
import type { Plugin } from 'vite';
import { StoryCodeError } from '../checks/story-code-error.ts';
import { softwareRoot } from '../software/software-root.ts';
import type { ParsedBank } from '../story-files/parsed-bank.ts';
import { deferredFiles } from './deferred-stories.ts';
import { unfinishedPrefix } from './forget-old.ts';
import { usableProgram, writeRecord } from './program-record.ts';
import { siteConfig } from './site-config.ts';

/** For which bank and place pages are compiled. */
export interface ProgramOptions {
  /** The bank's root. */
  root: string;
  bank: ParsedBank;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Notes which files outside of the software go into a program. */
function noteSources(root: string, sources: Set<string>): Plugin {
  return {
    name: 'note-sources',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const file = id.replace(/\?.*$/u, '');
        if (file.startsWith(root) && !file.startsWith(join(softwareRoot, 'src')) && !file.includes('node_modules'))
          sources.add(file);
      }
    },
  };
}

/** What was thrown, as the story's fault where it names a story that brings its own code. */
function storyError(error: unknown, stories: readonly string[]): unknown {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const file = stories.find((story) => text.includes(story));
  if (file === undefined) return error;
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Build failed'));
  return new StoryCodeError(file, new Error(lines[0] ?? text, { cause: error }));
}

/** Puts a finished program where it belongs. Another build may have put the same there, and be rendering pages with it. */
async function putInPlace(finished: string, folder: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    rename(finished, folder).then(
      () => true,
      () => usableProgram(folder).then((record) => record !== undefined),
    );
  if (await isThere()) return;
  await rm(folder, { recursive: true, force: true });
  if (!(await isThere())) await rename(finished, folder);
}

/** Pages are compiled for readers, whatever the shell says that this is: otherwise they would have no security policy. */
async function inProduction<Result>(compile: () => Promise<Result>): Promise<Result> {
  const said = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await compile();
  } finally {
    if (said === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = said;
  }
}

/**
 * Compiles a program into a folder of its own, which takes its place only when it is whole.
 * @param options the bank and its place
 * @param cacheFolder see softwareCache()
 * @param folder where the program belongs
 * @throws StoryCodeError when a story cannot be compiled
 */
export async function compileProgram(options: ProgramOptions, cacheFolder: string, folder: string): Promise<void> {
  const programs = dirname(folder);
  await mkdir(programs, { recursive: true });
  const unfinished = await mkdtemp(join(programs, unfinishedPrefix));
  try {
    const sources = new Set<string>();
    const { root, base } = options;
    const config = siteConfig({ root, base, cacheFolder, bank: () => Promise.resolve(options.bank) });
    const plugins = [...(config.vite?.plugins ?? []), noteSources(root, sources)];
    // A program may lie where no packages are found, so it holds those that its pages use.
    const vite = { ...config.vite, plugins, ssr: { noExternal: true as const, external: ['sharp'] } };
    await inProduction(() => build({ ...config, outDir: unfinished, logLevel: 'silent', vite })).catch(
      (error: unknown) => {
        throw storyError(error, [...deferredFiles(options.bank).values()]);
      },
    );
    await writeRecord(unfinished, await filesBelow(unfinished), [...sources]);
    await putInPlace(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
