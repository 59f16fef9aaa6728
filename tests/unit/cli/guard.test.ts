import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeGuard } from '../../../src/cli/guard.ts';
import * as init from '../../../src/cli/init.ts';
import { runInProcess } from './run-in-process.ts';

let folder: string;
let bank: string;
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: bank, encoding: 'utf8' });

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'guard-')));
  bank = join(folder, 'bank');
  mkdirSync(join(bank, 'notes'), { recursive: true });
  execFileSync('git', ['init', '-q', '--bare', join(folder, 'remote.git')]);
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', join(folder, 'remote.git'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const commit = (file: string, text: string): void => {
  mkdirSync(join(bank, file, '..'), { recursive: true });
  writeFileSync(join(bank, file), text);
  git('add', '-A', '-f');
  expect(git('commit', '-q', '-m', 'x').status).toBe(0);
};
const push = () => git('push', '-q', 'origin', 'main');

describe('the hook that keeps a bank out of public repositories', () => {
  beforeEach(async () => {
    await writeGuard(bank);
  });

  it('lets everything else pass', () => {
    commit('notes/a.md', 'x');
    expect(push().status).toBe(0);
  });

  it.each([
    ['a story', 'stories/acme/late.mdx', 'x'],
    ['a list', 'my/stories/companies.yaml', 'x'],
    ['a story with other letters in its path', 'stories/müller/größe.mdx', 'x'],
    ['a list with other letters in its path', 'meine-bänke/stories/companies.yaml', 'x'],
    ['a private site', 'docs/.story-bank-site.json', '{\n  "site": {\n    "edition": "private"\n  }\n}'],
  ])('stops %s, and says how to allow it', (_what, file, text) => {
    commit('notes/a.md', 'x');
    commit(file, text);
    const { status, stderr } = push();
    expect(status).not.toBe(0);
    expect(stderr).toContain('Not pushed');
    expect(stderr).toContain(text === 'x' ? file : 'your private edition');
    git('config', '--add', 'storybank.private', join(folder, 'remote.git'));
    expect(push().status).toBe(0);
  });

  it('stops a story that was deleted again, since it is in the history', () => {
    commit('stories/acme/late.mdx', 'x');
    rmSync(join(bank, 'stories'), { recursive: true });
    commit('notes/a.md', 'x');
    expect(push().stderr).toContain('stories/acme/late.mdx');
  });

  it.runIf(process.platform === 'linux')('stops a story whose name is in another encoding', () => {
    mkdirSync(join(bank, 'stories'));
    writeFileSync(
      Buffer.concat([Buffer.from(join(bank, 'stories/m')), Buffer.from([0xfc]), Buffer.from('ller.mdx')]),
      'x',
    );
    commit('notes/a.md', 'x');
    expect(push().status).not.toBe(0);
  });

  it.each(['docs/.story-bank-site.json', '.story-bank-site.json', 'müller/.story-bank-site.json'])(
    'stops a private site that was deleted again, with its mark at %s',
    (mark) => {
      commit('notes/a.md', 'x');
      expect(push().status).toBe(0);
      commit(mark, '{\n  "site": {\n    "edition": "private"\n  }\n}');
      rmSync(join(bank, mark));
      commit('notes/b.md', 'x');
      expect(push().stderr).toContain('your private edition');
    },
  );

  it('stops a private site that was on another branch and was deleted before that was merged', () => {
    commit('notes/a.md', 'x');
    git('checkout', '-q', '-b', 'other');
    commit('docs/.story-bank-site.json', '{ "edition": "private" }');
    rmSync(join(bank, 'docs'), { recursive: true });
    commit('notes/b.md', 'x');
    git('checkout', '-q', 'main');
    commit('notes/c.md', 'x');
    expect(git('merge', '-q', '--no-edit', 'other').status).toBe(0);
    expect(push().stderr).toContain('your private edition');
  });

  it('lets a deletion pass', () => {
    commit('stories/acme/late.mdx', 'x');
    expect(git('push', '-q', '--no-verify', 'origin', 'main').status).toBe(0);
    rmSync(join(bank, 'stories'), { recursive: true });
    commit('notes/a.md', 'x');
    expect(push().status).toBe(0);
  });

  it('looks only at what is new', () => {
    commit('notes/a.md', 'x');
    expect(push().status).toBe(0);
    commit('notes/b.md', 'x');
    expect(push().status).toBe(0);
  });

  it('lets a public site pass', () => {
    commit('docs/.story-bank-site.json', '{\n  "site": {\n    "edition": "public"\n  }\n}');
    expect(push().status).toBe(0);
  });
});

describe('what is there already', () => {
  it('stays as it is', async () => {
    const hook = join(bank, '.git/hooks/pre-push');
    mkdirSync(join(bank, '.git/hooks'), { recursive: true });
    writeFileSync(hook, 'mine');
    const lines = await writeGuard(bank);
    expect(readFileSync(hook, 'utf8')).toBe('mine');
    expect(lines.join('\n')).toContain(`Already there, left as it is: ${hook}`);
  });

  it('without a repository there is only the check for GitHub', async () => {
    rmSync(join(bank, '.git'), { recursive: true });
    const lines = await writeGuard(bank);
    expect(lines[0]).toContain('in no git repository yet');
    expect(readFileSync(join(bank, '.github/workflows/keep-private.yml'), 'utf8')).toContain('private');
  });
});

describe('the folder of hooks', () => {
  it('that other repositories use is let alone: nothing is written, and the way out is said', async () => {
    const hooks = join(folder, 'hooks');
    mkdirSync(hooks);
    git('config', 'core.hooksPath', hooks);
    const { code, errors } = await runInProcess('init', init, bank, '--guard');
    expect(code).toBe(2);
    expect(errors).toContain(`Git looks for this repository’s hooks in ${hooks}, which is outside it.`);
    expect([readdirSync(hooks), readdirSync(bank).sort()]).toEqual([[], ['.git', 'notes']]);
    const [, way = ''] = /config core\.hooksPath "(.*)"/u.exec(errors) ?? [];
    git('config', 'core.hooksPath', way);
    expect((await runInProcess('init', init, bank, '--guard')).code).toBe(0);
    expect(readdirSync(join(bank, '.git/hooks'))).toContain('pre-push');
  });

  it('that is a link to somewhere else is let alone', async () => {
    const hooks = join(folder, 'hooks');
    mkdirSync(hooks);
    rmSync(join(bank, '.git/hooks'), { recursive: true });
    symlinkSync(hooks, join(bank, '.git/hooks'));
    await expect(writeGuard(bank)).rejects.toThrow('outside it');
    expect(readdirSync(hooks)).toEqual([]);
  });

  it('may lie in the work tree, where git looks for it from wherever the bank lies', async () => {
    git('config', 'core.hooksPath', '.hooks');
    await writeGuard(join(bank, 'notes'));
    commit('stories/acme/late.mdx', 'x');
    expect(push().stderr).toContain('Not pushed');
  });
});
