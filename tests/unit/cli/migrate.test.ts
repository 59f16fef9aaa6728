import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as ask from '../../../src/cli/ask.ts';

import * as migrate from '../../../src/cli/migrate.ts';
import { carryOut } from '../../../src/story-files/migration/carry-out.ts';
import { planMigration } from '../../../src/story-files/migration/plan-migration.ts';
import * as newStory from '../../../src/cli/new-story.ts';
import { makeFixtureProject, smallLists, storyText, type FixtureProject } from '../../fixture-project.ts';
import { runCli } from './run-cli.ts';
import { runInProcess } from './run-in-process.ts';

let project: FixtureProject;
const former = {
  ...Object.fromEntries(Object.entries(smallLists).filter(([name]) => name !== 'questions.yaml')),
  'prompts.yaml': (smallLists['questions.yaml'] ?? '').replace('wordings:', 'aliases:'),
  'acme/late.mdx': storyText({ answers: '[{ prompt: failure, fit: strong }] # mine' }),
  'acme/later.mdx': storyText({ title: 'Another', answers: '[{ prompt: failure, fit: strong }]' }),
};
beforeEach(() => {
  project = makeFixtureProject(former);
});
afterEach(() => project.remove());

const run = (...args: string[]) => runInProcess('migrate', migrate, ...args, '--root', project.root);
const texts = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(project.root, 'stories'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

describe('a bank of an older format', () => {
  it.each([
    ['with its list', []],
    ['that only its stories give away', ['prompts.yaml']],
  ])('%s has one problem', async (_what, without) => {
    for (const name of without) writeFileSync(join(project.root, 'stories', name), '');
    const { code, output } = runCli('check', '--root', project.root);
    expect(code).toBe(1);
    expect(output).toContain('This bank is written in format 1, and this version reads format 2.');
    expect(output).toContain('npm run migrate');
    expect(output).toMatch(/\n1 problem in 1 file\./u);
  });

  it('is neither asked nor added to', async () => {
    const results = [
      await runInProcess('ask', ask, 'a failure', '--root', project.root),
      await runInProcess('new', newStory, 'A title', '--root', project.root),
    ];
    for (const { code, errors } of results) {
      expect(code).toBe(2);
      expect(errors).toContain('Run `npm run migrate`.');
    }
  });
});

describe('npm run migrate', () => {
  it('shows the difference and changes nothing', async () => {
    const before = texts();
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(output).toContain('stories/prompts.yaml → stories/questions.yaml\n');
    expect(output).toContain('  8 - answers: [{ prompt: failure, fit: strong }] # mine\n');
    expect(output).toContain('  8 + answers: [{ question: failure, fit: strong }] # mine\n');
    expect(output).toContain('in 4 files. Nothing has been touched yet.');
    expect(texts()).toEqual(before);
  });

  it('does it so that all is well, and takes it back', async () => {
    const before = texts();
    expect((await run('--write')).code).toBe(0);
    expect(existsSync(join(project.root, 'stories/prompts.yaml'))).toBe(false);
    expect(readFileSync(join(project.root, 'stories/story-bank.yaml'), 'utf8')).toMatch(/^format: 2$/mu);
    const { output } = runCli('check', '--root', project.root);
    expect(output).toContain('No problems in 2 stories');
    expect((await run()).output).toContain('Nothing to do');
    expect((await run('--undo')).output).toContain('Undone: 3 files restored.');
    expect(texts()).toEqual(before);
    expect((await run('--undo')).errors).toContain('There’s nothing to undo');
  });

  it('takes nothing back that would lose what was written since', async () => {
    await run('--write');
    writeFileSync(join(project.root, 'stories/acme/late.mdx'), 'More.');
    const after = texts();
    const { code, errors } = await run('--undo');
    expect(code).toBe(2);
    expect(errors).toContain('You’ve changed these files since');
    expect(errors).toContain('stories/acme/late.mdx');
    expect(texts()).toEqual(after);
  });

  it('takes nothing back where another file has a former name now', async () => {
    await run('--write');
    project.write('stories/prompts.yaml', '# mine\n');
    const after = texts();
    const { code, errors } = await run('--undo');
    expect([code, errors]).toEqual([2, expect.stringContaining('stories/prompts.yaml')]);
    expect(texts()).toEqual(after);
  });

  it('deletes no folder that no migration made', async () => {
    const mine = join(project.root, '.story-bank-undo/undo.json');
    project.write('.story-bank-undo/undo.json', '{ "mine": true }');
    const before = texts();
    const { code, errors } = await run('--write');
    expect([code, errors]).toEqual([2, expect.stringContaining('what’s there isn’t from one')]);
    expect([texts(), readFileSync(mine, 'utf8')]).toEqual([before, '{ "mine": true }']);
  });

  it('deletes nothing that was put beside the originals', async () => {
    await run('--write');
    project.write('.story-bank-undo/notes.txt', 'mine');
    await run('--undo');
    expect(readdirSync(join(project.root, '.story-bank-undo'))).toEqual(['notes.txt']);
  });

  it('leaves settings that cannot be read as they are', async () => {
    project.write('stories/story-bank.yaml', Buffer.from('format: 1 # möchte\n', 'latin1'));
    await run('--write');
    expect(readFileSync(join(project.root, 'stories/story-bank.yaml'), 'latin1')).toBe('format: 1 # möchte\n');
  });

  it('keeps the comments of a mark, and changes no list that would take the place of another', async () => {
    project.write('stories/story-bank.yaml', '# Mine\nformat: 1 # so far\n');
    project.write('stories/questions.yaml', '[]\n');
    expect((await run('--write')).errors).toContain('There’s both a stories/prompts.yaml and a stories/questions.yaml');
    project.remove();
    project = makeFixtureProject({ ...former, 'story-bank.yaml': '# Mine\nformat: 1 # so far\n' });
    await run('--write');
    expect(readFileSync(join(project.root, 'stories/story-bank.yaml'), 'utf8')).toBe('# Mine\nformat: 2 # so far\n');
  });

  it('refuses a bank of a newer version, and a folder without one', async () => {
    project.write('stories/story-bank.yaml', 'format: 3\n');
    expect((await run()).errors).toContain('a newer version');
    project.remove();
    expect((await run()).errors).toContain('There’s no stories/ folder');
  });
});

describe('a migration that stops midway', () => {
  /** Changes the first story and comes to one that cannot be written. */
  const stopMidway = async (): Promise<void> => {
    const { changes } = await planMigration(project.root);
    const second = join(project.root, 'stories/acme/later.mdx');
    const text = readFileSync(second);
    rmSync(second);
    mkdirSync(second);
    await expect(carryOut(project.root, changes)).rejects.toThrow('EISDIR');
    rmSync(second, { recursive: true });
    writeFileSync(second, text);
  };

  it.each([
    ['at once', [['--undo']]],
    ['after it was run again', [['--write'], ['--undo']]],
  ])('is taken back whole %s', async (_when, calls) => {
    const before = texts();
    await stopMidway();
    expect(texts()).not.toEqual(before);
    for (const args of calls) expect(await run(...args)).toMatchObject({ code: 0, errors: '' });
    expect(texts()).toEqual(before);
    expect(existsSync(join(project.root, '.story-bank-undo'))).toBe(false);
  });

  it('says so when it is run again, and does all of it', async () => {
    await stopMidway();
    const { output } = await run('--write');
    expect(output).toContain('The last migration stopped midway. It was undone first.');
    expect(output).toContain('Changed 4 files.');
  });

  it('loses nothing that was written since', async () => {
    await stopMidway();
    const [migrated = ''] = Object.keys(texts()).filter((path) => readFileSync(path, 'utf8').includes('question:'));
    writeFileSync(migrated, 'More.');
    const after = texts();
    const { code, errors } = await run('--write');
    expect([code, errors]).toEqual([2, expect.stringContaining('stopped midway and has to be undone first')]);
    expect(texts()).toEqual(after);
    expect(existsSync(join(project.root, '.story-bank-undo/files/stories/acme/late.mdx'))).toBe(true);
  });
});
