import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CanaryProject } from '../canaries/canary-project.ts';
import { findCanaries } from '../canaries/find-canaries.ts';
import { runBuild, type BuildRun } from '../run-build.ts';

const passphrase = 'seven quiet herons cross the empty car park';
const project = new CanaryProject();
afterAll(() => project.remove());

const build = (
  site: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<BuildRun> =>
  runBuild({
    root: project.root,
    outDir: project.site(site),
    args: ['--site', 'https://example.org/bank/', ...args],
    environment: { ...project.environment, ...environment },
  });

const filesIn = (site: string): string[] =>
  readdirSync(project.site(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(project.site(site).length + 1))
    .sort();

const inPacks = (file: string): boolean => file.startsWith('packs/');

describe('a vault', () => {
  it('has nothing of the bank in it that can be read, and nothing but what it needs', async () => {
    const { exitCode, output } = await build('vault', ['--vault'], { STORY_BANK_PASSPHRASE: passphrase });
    expect(exitCode, output).toBe(0);
    expect(output).toContain('All of it is encrypted');
    expect(output).not.toContain('herons');
    const files = filesIn('vault');
    expect(files.filter(inPacks).length).toBeGreaterThan(2);
    expect(files.filter((file) => !inPacks(file) && !/^(?:CNAME|_headers|_redirects)$/u.test(file))).toEqual([
      '.nojekyll',
      '.story-bank-site.json',
      '404.html',
      'index.html',
      'offline-worker.js',
      'robots.txt',
      'unlock-key.js',
      'unlock.css',
      'unlock.js',
      'vault.json',
    ]);
    const found = await findCanaries(project.canaries, project.site('vault'));
    // The host has to read its own domain.
    const leaks = [...found].filter(([, places]) => places.some((place) => place !== 'CNAME'));
    expect(leaks.map(([canary, places]) => `${canary} in ${places.slice(0, 3).join(', ')}`)).toEqual([]);
    expect(found.size).toBe(1);
  });

  it('takes the place of a plain site, has no bytes in common with another, and gives its place to a plain one', async () => {
    expect((await build('vault', [], {})).exitCode).toBe(0);
    expect(filesIn('vault')).toContain('stories/index.html');
    const secret = { STORY_BANK_PASSPHRASE: passphrase };
    expect((await build('vault', ['--vault'], secret)).exitCode).toBe(0);
    const first = new Set(filesIn('vault').filter(inPacks));
    const header = readFileSync(join(project.site('vault'), 'vault.json'), 'utf8');
    expect((await build('vault', ['--vault'], secret)).output).not.toContain('Nothing changed');
    expect(filesIn('vault').filter((file) => first.has(file))).toEqual([]);
    expect(readFileSync(join(project.site('vault'), 'vault.json'), 'utf8')).not.toBe(header);
    expect((await build('vault', [], {})).exitCode).toBe(0);
    expect(filesIn('vault').filter(inPacks)).toEqual([]);
    expect(readFileSync(join(project.site('vault'), 'index.html'), 'utf8')).not.toContain('vault-control');
  });

  it('shows a passphrase that was made once, and it is none of the files', async () => {
    const { output } = await build('made', ['--vault', '--make-passphrase'], { CI: '' });
    const made = /^ {2}((?:[a-z]+ ){7}[a-z]+)$/mu.exec(output)?.[1] ?? '';
    expect(made.split(' ')).toHaveLength(8);
    const texts = filesIn('made').map((file) => readFileSync(join(project.site('made'), file), 'latin1'));
    expect(texts.filter((text) => text.includes(made))).toEqual([]);
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['without a passphrase', ['--vault'], {}, 'A vault needs a passphrase'],
    ['with a weak one', ['--vault'], { STORY_BANK_PASSPHRASE: 'hunter2' }, 'too easy to guess'],
    [
      'for everyone',
      ['--vault', '--edition', 'public'],
      { STORY_BANK_PASSPHRASE: passphrase },
      'The public edition is for everyone',
    ],
    ['that is none', ['--make-passphrase'], {}, 'add --vault'],
  ])('is not built %s', async (_how, args, environment, text) => {
    const { exitCode, output } = await build('none', args, environment);
    expect(exitCode).toBe(2);
    expect(output).toContain(text);
    expect(() => filesIn('none')).toThrow();
  });
});
