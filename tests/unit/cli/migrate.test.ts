import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as ask from '../../../src/cli/ask.ts';

import * as migrate from '../../../src/cli/migrate.ts';
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
