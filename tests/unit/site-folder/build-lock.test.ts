import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTurn } from '../../../src/site-folder/build-lock.ts';
import { ownProcessName } from '../../../src/site-folder/process-name.ts';

const lock = fileURLToPath(new URL('../../../src/site-folder/build-lock.ts', import.meta.url));

let home = '';
let root = '';
let entries = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'story-bank-lock-'));
  root = join(home, 'bank');
  entries = join(root, '.cache', 'builds');
  mkdirSync(entries, { recursive: true });
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

/** Another process that builds until it is killed. */
async function otherBuild(): Promise<ChildProcess> {
  const code = `
    import { inTurn } from ${JSON.stringify(lock)};
    await inTurn({ root: ${JSON.stringify(root)}, outDir: 'dist', onWait() {} }, () => {
      console.log('building');
      return new Promise(() => setInterval(() => undefined, 1000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

/** A build in this process: what it is told of, and what it says itself, in order. */
function ownBuild(log: string[], options: { root?: string; name?: string } = {}): Promise<void> {
  const { name = 'own' } = options;
  return inTurn(
    {
      root: options.root ?? root,
      outDir: join(root, 'dist'),
      onWait: (other) => log.push(`${name} waits for ${other.process}`),
    },
    async () => {
      log.push(`${name} begins`);
      await wait(20);
      log.push(`${name} ends`);
    },
  );
}

/** Leaves the sign of a build whose process has this name. */
function leaveEntry(processName: string, ageInMinutes = 0): void {
  const file = join(entries, `${processName}-abc123`);
  writeFileSync(file, join(root, 'dist'));
  const then = new Date(Date.now() - ageInMinutes * 60_000);
  utimesSync(file, then, then);
}

const [ownId = '', ownMachine = ''] = ownProcessName().split('-');
/** The number of a process that has ended. */
const endedId = spawnSync(process.execPath, ['--version']).pid;

describe('builds of one project', () => {
  it('come one after the other', async () => {
    const log: string[] = [];
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => ownBuild(log, { name })));
    const work = log.filter((line) => !line.includes('waits'));
    expect(work).toHaveLength(8);
    for (let index = 0; index < work.length; index += 2) {
      expect(work[index + 1]).toBe(work[index]?.replace('begins', 'ends'));
    }
    expect(readdirSync(entries)).toEqual([]);
  });

  it('are of one project also when its folder is spelt otherwise', async () => {
    symlinkSync(root, join(home, 'link'));
    const log: string[] = [];
    await Promise.all([ownBuild(log, { name: 'a' }), ownBuild(log, { name: 'b', root: join(home, 'link') })]);
    expect(log.filter((line) => !line.includes('waits')).join()).toMatch(/^(.) begins,\1 ends,(.) begins,\2 ends$/u);
  });

  it('wait for the build of another process with a word, and no longer than it lives', async () => {
    const other = await otherBuild();
    const log: string[] = [];
    const own = ownBuild(log);
    while (log.length === 0) await wait(10);
    expect(log).toEqual([`own waits for ${other.pid}`]);
    await wait(400);
    expect(log).toHaveLength(1);
    other.kill('SIGKILL');
    await own;
    expect(log).toEqual([`own waits for ${other.pid}`, 'own begins', 'own ends']);
    expect(readdirSync(entries)).toEqual([]);
  });

  it('begin with clearing what the build left that they waited for', async () => {
    const other = await otherBuild();
    const work = join(root, `.dist.story-bank-${readdirSync(entries)[0] ?? ''}`);
    mkdirSync(join(work, 'old'), { recursive: true });
    const log: string[] = [];
    const own = ownBuild(log);
    while (log.length === 0) await wait(10);
    expect(existsSync(work)).toBe(true);
    other.kill('SIGKILL');
    await own;
    expect(existsSync(work)).toBe(false);
    expect(existsSync(join(root, 'dist'))).toBe(true);
  });

  it('end their turn when they fail', async () => {
    const fail = inTurn({ root, outDir: 'dist', onWait: () => undefined }, () => Promise.reject(new Error('failed')));
    await expect(fail).rejects.toThrow('failed');
    expect(readdirSync(entries)).toEqual([]);
  });
});

describe('a build is not held up', () => {
  it.each([
    ['a process that has ended', `${endedId}-${ownMachine}-00000000`, 0],
    ['another process that has its number now', `${ownId}-${ownMachine}-00000000`, 0],
    ['a process on another machine that has shown nothing for long', `1-00000000-00000000`, 3],
  ])('by %s', async (_what, name, age) => {
    leaveEntry(name, age);
    const log: string[] = [];
    await ownBuild(log);
    expect(log).toEqual(['own begins', 'own ends']);
    expect(readdirSync(entries)).toEqual([]);
  });

  it('by something else, which stays', async () => {
    leaveEntry('nonsense');
    const log: string[] = [];
    await ownBuild(log);
    expect(log).toEqual(['own begins', 'own ends']);
    expect(readdirSync(entries)).toEqual(['nonsense-abc123']);
  });

  it('waits for a process on another machine that showed something lately', async () => {
    leaveEntry('77-00000000-00000000', 1);
    const log: string[] = [];
    const own = ownBuild(log);
    while (log.length === 0) await wait(10);
    expect(log).toEqual(['own waits for 77']);
    rmSync(entries, { recursive: true });
    await own;
  });
});
