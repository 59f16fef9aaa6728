import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEnvironment } from '../run-build.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let home = '';
let installed = '';
/** Variables besides the usual ones. */
const environment: Record<string, string> = {};

/** Files of the package besides what it keeps for itself. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !file.startsWith(join('compiled', '.cache')))
    .sort();

/** Runs the installed command from inside the bank's folder. */
function storyBank(...args: string[]): { code: number | null; output: string } {
  const main = join(installed, 'compiled/src/cli/main.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: home,
    env: { ...plainEnvironment(), ...environment },
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

let files: string[] = [];
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'story-bank-packed-'));
  const packages = join(home, 'node_modules');
  installed = join(packages, 'story-bank');
  mkdirSync(installed, { recursive: true });
  execFileSync('npm', ['pack', '--pack-destination', home], { cwd: project, env: plainEnvironment(), stdio: 'ignore' });
  const [archive = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', join(home, archive), '-C', installed, '--strip-components=1']);
  rmSync(join(home, archive));
  // As npm would put them there, without asking anybody for them.
  for (const name of readdirSync(join(project, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(project, 'node_modules', name), join(packages, name));
  files = filesOf(installed);
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the packed software', () => {
  it('holds neither stories nor tests nor TypeScript', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(
      files.filter((file) => /\.ts$|\.mdx$|^compiled\/(?!src\/|schemas\/|\.vscode\/|package\.json$)/u.test(file)),
    ).toEqual([]);
    const { bin }: { bin: Record<string, string> } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(files).toContain(bin['story-bank']);
  });

  it('holds its commands compiled, with no place of the machine that packed it', () => {
    const compiled = readdirSync(join(installed, 'compiled', '.cache', 'commands'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => readFileSync(join(installed, 'compiled', '.cache', 'commands', file), 'utf8'));
    expect(compiled.length).toBeGreaterThan(10);
    expect(compiled.filter((code) => code.includes(project.replace(/\/$/u, '')))).toEqual([]);
    const main = join(installed, 'compiled/src/software/compiled-commands.mjs');
    const asked = `console.log((await import(${JSON.stringify(main)})).compiledModule('run-command'))`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', asked], { encoding: 'utf8' });
    expect(stdout).toContain('run-command.mjs');
  });

  it('begins a bank and builds it from inside its folder, and writes beside the bank alone', () => {
    const begun = storyBank('init');
    expect(begun.code).toBe(0);
    expect(begun.output).toContain('npx story-bank new "The title of a story"');
    expect(storyBank('check').output).toContain('No problems in 0 stories');
    expect(storyBank('new', 'A first story', '--company', 'Acme').code).toBe(0);
    // Whatever the shell says, pages are made for readers, with their security policy.
    environment['NODE_ENV'] = 'test';
    const built = storyBank('build');
    delete environment['NODE_ENV'];
    expect(built.output).toContain('Built 0 stories');
    expect(built.code).toBe(0);
    expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toContain('http-equiv="content-security-policy"');
    expect(readFileSync(join(home, 'dist/index.html'), 'utf8')).toContain('npx story-bank new');
    expect(readFileSync(join(home, 'dist/offline-worker.js'), 'utf8')).toContain('offline.json');
    expect(storyBank('ask', 'a failure').code).toBe(0);
    expect(filesOf(installed)).toEqual(files);
    expect(readdirSync(home).sort()).toEqual([
      '.astro',
      '.cache',
      '.gitignore',
      '.vscode',
      'dist',
      'node_modules',
      'stories',
    ]);
  }, 120_000);

  it('makes the sheets of a bank with stories, and compiles what brings code', () => {
    rmSync(join(home, 'stories'), { recursive: true });
    execFileSync('cp', ['-r', join(project, 'tests/banks/code'), join(home, 'stories')]);
    const built = storyBank('build');
    expect(built.output).toContain('Built 4 stories');
    expect(existsSync(join(home, 'dist/stories/cache-that-lied/index.html'))).toBe(true);
    expect(readdirSync(join(home, 'dist/cheat-sheets/story')).some((name) => name.startsWith('build-farm'))).toBe(true);
    expect(filesOf(installed)).toEqual(files);
  }, 120_000);

  it('encrypts that site, and says of it that nobody reads it without the passphrase', () => {
    environment['STORY_BANK_PASSPHRASE'] = 'seven quiet herons cross the empty car park';
    const built = storyBank('build', '--vault', '--out', 'vault');
    delete environment['STORY_BANK_PASSPHRASE'];
    expect(built.output).toContain('All of it is encrypted');
    expect(existsSync(join(home, 'vault/vault.json'))).toBe(true);
    expect(readFileSync(join(home, 'vault/unlock-key.js'), 'utf8').length).toBeGreaterThan(1000);
    const looked = storyBank('publish-check', 'vault');
    expect(looked.output).toContain('nobody reads it without the passphrase');
    expect(looked.code).toBe(0);
    expect(filesOf(installed)).toEqual(files);
  }, 120_000);

  it('keeps what it compiles with its user where nobody may write beside it', () => {
    // A file in its place keeps everybody from writing there, also who runs tests as root.
    rmSync(join(installed, 'compiled/.cache'), { recursive: true });
    writeFileSync(join(installed, 'compiled/.cache'), '');
    for (const place of ['dist', '.cache']) rmSync(join(home, place), { recursive: true });
    const kept = join(home, 'kept');
    Object.assign(environment, { XDG_CACHE_HOME: kept, LOCALAPPDATA: kept, HOME: kept });
    const built = storyBank('build');
    expect(built.output).toContain('Built 4 stories');
    expect(existsSync(join(home, 'dist/stories/cache-that-lied/index.html'))).toBe(true);
    expect(existsSync(kept)).toBe(true);
    expect(filesOf(installed).filter((file) => !files.includes(file))).toEqual([]);
  }, 120_000);
});
