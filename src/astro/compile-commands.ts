import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readWordTable } from '../search/index/read-word-table.ts';
import { stemsOf } from '../search/vectors/word-table.ts';
import { commandsFolder, commandsRecord, fileMark } from '../software/compiled-commands.mjs';
import { ownFiles, ownFilesDigest, packageRecords } from '../software/software-state.ts';
import { forgetOld, unfinishedPrefix } from './forget-old.ts';

/** What is started as a program or a thread of its own, or by the benchmark; without its ending. */
const entries = [
  'cli/run-command',
  'cli/make-site',
  'site/site-worker-entry',
  'search/index/index-worker',
  'sheets/print/pdf-worker',
];

/** Packages of many small files, which go into the compiled modules; the others bring code or data that is not JavaScript. */
const packedIn = ['@chenglou/pretext', 'github-slugger', 'hast-util-to-html', 'sax', 'yaml', 'zod'];

/** The software's code, as Vite names folders on any system. */
const sourceOf = (software: string): string => join(software, 'src').replaceAll('\\', '/');

/**
 * Where a module finds files beside itself: they are not compiled, but for the threads that are entries themselves.
 * @param software its folder; the compiled modules lie three folders below it
 */
function withPlaces(software: string, inputs: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'places-of-files',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(sourceOf(software)) || !code.includes('import.meta.url')) return undefined;
      const own = `new URL('../../../${relative(software, id).replaceAll('\\', '/')}', import.meta.url).href`;
      const placed = code.replace(
        /new URL\('([^']+)', import\.meta\.url\)|import\.meta\.url/gu,
        (_found: string, path: string | undefined) => {
          const entry = path === undefined ? undefined : inputs.get(resolve(dirname(id), path));
          if (entry !== undefined) return `new URL('./${entry}.mjs', import.meta.url)`;
          return path === undefined ? own : `new URL('${path}', ${own})`;
        },
      );
      return placed === code ? undefined : { code: placed, map: null };
    },
  };
}

/** Puts into the commands what would take each of them long to find: what they are compiled from, and stems. */
function withFound(software: string): Plugin {
  const found = [
    { module: 'software/compiled-from', name: 'compiledFrom', value: ownFilesDigest(software) },
    { module: 'search/index/known-stems', name: 'knownStems', value: stemsOf(readWordTable().packed).join('\n') },
  ];
  return {
    name: 'found-before',
    load(id) {
      const one = found.find(({ module }) => id.replace(/\.[jt]s$/u, '') === `${sourceOf(software)}/${module}`);
      return one && `export const ${one.name} = ${JSON.stringify(one.value)};`;
    },
  };
}

/** The folders in which a file lies, but for the software's own, which changes with each site that is built there. */
function foldersOf(file: string, software: string): string[] {
  const folder = dirname(file);
  return folder === resolve(software) ? [] : [folder, ...foldersOf(folder, software)];
}

/**
 * The size and the time of change of all files that commands come of, and of their folders, so that a new file is noticed
 * as well.
 */
function marksOf(software: string): Record<string, [size: number, changed: number]> {
  const own = ownFiles(software);
  const paths = new Set([...own, ...packageRecords(), ...own.flatMap((file) => foldersOf(file, software))]);
  return Object.fromEntries([...paths].map((path) => [relative(software, path), fileMark(path)]));
}

/** Where the entries are, with their names, whether the software is TypeScript or was compiled to JavaScript. */
const entryFiles = (source: string): ReadonlyMap<string, string> =>
  new Map(
    entries.map((entry) => {
      const file = ['.ts', '.js', '.mjs'].map((ending) => join(source, entry + ending)).find((one) => existsSync(one));
      if (file === undefined) throw new Error(`${entry} is not there to be compiled.`);
      return [file, basename(file, extname(file))];
    }),
  );

/**
 * Compiles the commands into few modules, because a build has to load more than 700 small ones otherwise. Where a file has
 * been changed since, commands run as they are written.
 * @param software the folder of the software
 * @param isFinal whether none of its files will ever be changed, as in a published package
 */
export async function compileCommands(software: string, { isFinal = false } = {}): Promise<void> {
  const { build } = await import('vite');
  const inputs = entryFiles(join(software, 'src'));
  const manifest: unknown = JSON.parse(await readFile(join(software, 'package.json'), 'utf8'));
  const packages = Object.keys(Object(Object(manifest).dependencies));
  const commands = join(software, commandsFolder);
  // Looked at before anything is read, so that what changes meanwhile is noticed.
  const sources = isFinal ? {} : marksOf(software);
  await mkdir(commands, { recursive: true });
  const unfinished = await mkdtemp(join(commands, unfinishedPrefix));
  try {
    await build({
      configFile: false,
      root: software,
      logLevel: 'silent',
      publicDir: false,
      ssr: {
        noExternal: true,
        external: [...packages.filter((name) => !packedIn.includes(name)), 'vite'],
      },
      plugins: [withPlaces(software, inputs), withFound(software)],
      build: {
        ssr: true,
        outDir: unfinished,
        target: 'node22',
        minify: false,
        rolldownOptions: {
          input: Object.fromEntries([...inputs].map(([file, name]) => [name, file])),
          output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
    const folder = hash('sha256', JSON.stringify([process.versions.node, sources]), 'hex').slice(0, 24);
    await rm(join(commands, folder), { recursive: true, force: true });
    await chmod(unfinished, 0o755);
    await rename(unfinished, join(commands, folder));
    const record = join(commands, `${commandsRecord}.${process.pid}`);
    await writeFile(record, JSON.stringify({ folder, sources }));
    await rename(record, join(commands, commandsRecord));
    // A command may still load parts of what was compiled before.
    await forgetOld(commands);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
