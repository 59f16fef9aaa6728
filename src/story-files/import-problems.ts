import { access, readdir, readFile } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { basename, dirname, join, posix } from 'node:path';
import { createProblem, type Problem } from '../checks/problem.ts';
import type { PatchedText } from './body/patched-text.ts';
import type { StoryImport } from './body/story-code.ts';
import { pictureEnding } from './bank-files.ts';
import { codeEnding } from './code-files.ts';

/** What a story may import of its bank. */
const isImportable = (file: string): boolean => codeEnding.test(file) || pictureEnding.test(file);

/** What Vite adds to a path without an ending, in its order. */
const impliedEndings = ['.mjs', '.js', '.ts', '.json', '/index.mjs', '/index.js', '/index.ts'];

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Names of the files in a folder that differ from a path in their ending alone, or in the way that accents are written. */
async function likelyNames(path: string): Promise<string[]> {
  const names = await readdir(dirname(path)).catch(() => []);
  const wanted = basename(path).normalize('NFC');
  const stem = wanted.replace(/\.[^.]*$/u, '');
  return names.filter((name) => {
    const composed = name.normalize('NFC');
    return isImportable(name) && (composed === wanted || composed.replace(/\.[^.]*$/u, '') === stem);
  });
}

/** The endings of the subpaths that a package lets others import; undefined where it lets them import everything. */
function exportedPaths(manifest: unknown): string[] | undefined {
  const exported =
    typeof manifest === 'object' && manifest !== null && 'exports' in manifest ? manifest.exports : undefined;
  if (typeof exported !== 'object' || exported === null) return exported === undefined ? undefined : ['.'];
  const paths = Object.keys(exported).filter((key) => key.startsWith('.'));
  return paths.length === 0 ? ['.'] : paths;
}

/** Whether a package is installed, and has the part of it that is asked for. */
async function isInstalled(root: string, from: string): Promise<boolean> {
  if (isBuiltin(from)) return true;
  const [, name = from, rest = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/u.exec(from) ?? [];
  const folders = createRequire(join(root, 'package.json')).resolve.paths(name) ?? [];
  for (const folder of folders) {
    const manifest = await readFile(join(folder, name, 'package.json'), 'utf8').catch(() => undefined);
    if (manifest === undefined) continue;
    const paths = exportedPaths(JSON.parse(manifest));
    const wanted = rest === '' ? '.' : `./${rest}`;
    if (paths === undefined) return rest === '' || exists(join(folder, name, rest));
    return paths.some(
      (path) => path === wanted || (path.includes('*') && wanted.startsWith(path.replace(/\*.*$/u, ''))),
    );
  }
  return false;
}

/** Where an import leads, and what is wrong with it. */
type Fault = { kind: 'missing'; instead?: string } | { kind: 'refused'; reason: string } | undefined;

async function fileFault(root: string, storyFile: string, from: string): Promise<Fault> {
  const path = from.replace(/\?.*$/u, '');
  const file = posix.join(posix.dirname(storyFile), path);
  if (path.startsWith('/') || !file.startsWith('stories/'))
    return { kind: 'refused', reason: 'is outside the stories folder' };
  const candidates = /\.\w+$/u.test(path) ? [''] : impliedEndings;
  for (const ending of candidates) {
    if (!(await exists(join(root, file + ending)))) continue;
    if (file.endsWith('.mdx')) return { kind: 'refused', reason: 'is another story' };
    return isImportable(file + ending) ? undefined : { kind: 'refused', reason: 'is neither code nor a picture' };
  }
  const [likely] = await likelyNames(join(root, file));
  return likely === undefined
    ? { kind: 'missing' }
    : { kind: 'missing', instead: posix.join(posix.dirname(path), likely) };
}

async function faultOf(root: string, storyFile: string, from: string | undefined): Promise<Fault> {
  if (from === undefined) return { kind: 'refused', reason: 'can be any file' };
  if (/^\.{0,2}\//u.test(from)) return fileFault(root, storyFile, from);
  if (/^[a-z][a-z0-9+.-]*:/iu.test(from) && !isBuiltin(from))
    return { kind: 'refused', reason: 'is neither a file in the bank nor a package' };
  return (await isInstalled(root, from)) ? undefined : { kind: 'missing' };
}

/**
 * Finds what a story imports and must not, and what is not there.
 * @param root the project's root
 * @param file the story, relative to the root
 * @param text the text in which the imports stand
 * @param imports what it imports
 */
export async function importProblems(
  root: string,
  file: string,
  text: PatchedText,
  imports: readonly StoryImport[],
): Promise<Problem[]> {
  const problems = await Promise.all(
    imports.map(async ({ from, start, end }): Promise<Problem[]> => {
      const fault = await faultOf(root, file, from);
      const location = { file, ...text.positionAt(start) };
      const written = text.text.slice(start, end);
      if (fault?.kind === 'refused')
        return [createProblem('refused-import', location, { from: from ?? written, reason: fault.reason })];
      if (!fault) return [];
      const quote = written.charAt(0);
      const path = fault.instead?.replace(/^(?!\.)/u, './');
      const corrections =
        path === undefined ? [] : text.corrections([{ start, end, instead: `${quote}${path}${quote}` }]);
      return [createProblem('missing-import', location, { from: from ?? '', corrections })];
    }),
  );
  return problems.flat();
}
