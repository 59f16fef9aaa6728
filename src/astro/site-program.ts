import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { StoryCodeError } from '../checks/story-code-error.ts';
import type { ParsedBank } from '../story-files/parsed-bank.ts';
import { deferredFiles } from './deferred-stories.ts';
import type { renderPage } from './program-entry.ts';
import { softwareCache } from '../software/software-cache.ts';
import { softwareRoot } from '../software/software-root.ts';
import { packageFolders, siteConfig } from './site-config.ts';

/** The pages of a site, compiled. */
export interface SiteProgram {
  renderPage: typeof renderPage;
  /** The folder with the files that its pages load, to be copied into the site. */
  clientFolder: string;
  /** Tells any two programs apart that may render pages differently. */
  key: string;
}

/** For which bank and place pages are compiled. */
export interface ProgramOptions {
  /** The bank's root. */
  root: string;
  bank: ParsedBank;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
}

/** A program that is older than this, in milliseconds, is deleted: thirty days. */
const longestKept = 30 * 24 * 60 * 60 * 1000;
/** Compiling takes seconds; what is unfinished after this time, in milliseconds, was stopped: an hour. */
const longestUnfinished = 60 * 60 * 1000;

const digestOfFile = async (path: string): Promise<string> => hash('sha256', await readFile(path), 'base64url');

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function digestsOf(files: readonly string[]): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await digestOfFile(file)])));
}

/** The state of the software: its code and the packages that are installed. */
async function softwareKey(): Promise<string> {
  const files = (await Promise.all(['src', 'schemas'].map((folder) => filesBelow(join(softwareRoot, folder))))).flat();
  const manifests = [
    join(softwareRoot, 'package.json'),
    ...packageFolders.map((folder) => join(folder, '.package-lock.json')),
  ];
  const present = await Promise.all(
    manifests.map((file) =>
      stat(file).then(
        () => file,
        () => undefined,
      ),
    ),
  );
  const digests = await digestsOf([...files, ...present.filter((file) => file !== undefined)]);
  return JSON.stringify([process.versions.node, digests]);
}

/** What tells one program from another before it is compiled. */
async function programKey({ root, bank, base }: ProgramOptions): Promise<string> {
  const deferred = [...deferredFiles(bank).values()].map((file) => join(root, file));
  const stories =
    deferred.length > 0
      ? [
          ...[root, bank.edition, [...bank.absent.pages, ...bank.absent.places], await digestsOf(deferred)],
          // What is redacted in them is part of these.
          bank.stories.filter((story) => story.deferred).map(({ digest }) => digest),
        ]
      : [];
  return hash('sha256', JSON.stringify([await softwareKey(), base, stories]), 'hex').slice(0, 24);
}

/** What stands beside a program: digests of its files, and of the bank's files that were compiled into it, by path. */
const programRecord = z.object({ files: z.record(z.string(), z.string()), sources: z.record(z.string(), z.string()) });

/** Whether a program is whole, and as it would be compiled now. */
async function isUsable(folder: string): Promise<boolean> {
  try {
    const { files, sources } = programRecord.parse(JSON.parse(await readFile(join(folder, 'program.json'), 'utf8')));
    const expected = Object.entries(files).map(([file, digest]) => [join(folder, file), digest] as const);
    const checked = await Promise.all(
      [...expected, ...Object.entries(sources)].map(async ([file, digest]) => (await digestOfFile(file)) === digest),
    );
    return checked.every(Boolean);
  } catch {
    return false;
  }
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
      () => isUsable(folder),
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

/** Compiles a program into a folder of its own, which takes its place only when it is whole. */
async function compile(options: ProgramOptions, cacheFolder: string, folder: string): Promise<void> {
  const programs = dirname(folder);
  await mkdir(programs, { recursive: true });
  const unfinished = await mkdtemp(join(programs, 'unfinished-'));
  try {
    const sources = new Set<string>();
    const { root, base } = options;
    const config = siteConfig({ root, base, cacheFolder, bank: () => Promise.resolve(options.bank) });
    const { build } = await import('astro');
    const plugins = [...(config.vite?.plugins ?? []), noteSources(root, sources)];
    // A program may lie where no packages are found, so it holds those that its pages use.
    const vite = { ...config.vite, plugins, ssr: { noExternal: true as const, external: ['sharp'] } };
    await inProduction(() => build({ ...config, outDir: unfinished, logLevel: 'silent', vite })).catch(
      (error: unknown) => {
        throw storyError(error, [...deferredFiles(options.bank).values()]);
      },
    );
    const files = await filesBelow(unfinished);
    const record = {
      files: Object.fromEntries(
        Object.entries(await digestsOf(files)).map(([file, digest]) => [relative(unfinished, file), digest]),
      ),
      sources: await digestsOf([...sources]),
    };
    await writeFile(join(unfinished, 'program.json'), JSON.stringify(record));
    await putInPlace(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function forgetOld(programs: string): Promise<void> {
  for (const entry of await readdir(programs, { withFileTypes: true }).catch(() => [])) {
    const folder = join(programs, entry.name);
    const { mtimeMs } = await stat(folder);
    const longest = entry.name.startsWith('unfinished-') ? longestUnfinished : longestKept;
    if (Date.now() - mtimeMs > longest) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Opens the program that renders a site's pages. It depends on the software and on the stories that Astro has to
 * compile, not on any other story, so it is compiled once for a state of these and kept.
 * @param options the bank and its place
 * @throws StoryCodeError when a story cannot be compiled
 */
export async function openSiteProgram(options: ProgramOptions): Promise<SiteProgram> {
  const key = await programKey(options);
  const cacheFolder = await softwareCache();
  const folder = join(cacheFolder, 'site-program', key);
  if (!(await isUsable(folder))) {
    await compile(options, cacheFolder, folder);
    await forgetOld(dirname(folder));
  }
  const entry: { renderPage: typeof renderPage } = await import(
    pathToFileURL(join(folder, 'server', 'entry.mjs')).href
  );
  return { renderPage: entry.renderPage, clientFolder: join(folder, 'client'), key };
}
