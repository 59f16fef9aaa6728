import { afterEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../../src/cli/command-line.ts';
import { runSafely, type Command } from '../../../src/cli/run-safely.ts';
import { CrashError } from '../../../src/checks/crash.ts';
import { runInProcess } from './run-in-process.ts';

afterEach(() => vi.restoreAllMocks());

async function outcome(run: Command, usage?: string): Promise<{ code: number | null; errors: string }> {
  const command = { run, ...(usage === undefined ? {} : { usage }) };
  const { code, errors } = await runInProcess('check', command, '--format', 'json');
  return { code, errors };
}

describe('runSafely', () => {
  it('passes the exit code on', async () => {
    expect(await outcome(async () => 1)).toEqual({ code: 1, errors: '' });
  });

  it('takes an error of ours upon us, with exit code 70', async () => {
    const { code, errors } = await outcome(async () => {
      throw new CrashError('stories/aws/rufus.mdx', new TypeError('x is undefined'));
    });
    expect(code).toBe(70);
    expect(errors).toMatch(/^This is a bug in the story bank, not in what you wrote\.\n/u);
    expect(errors).toContain('while looking at stories/aws/rufus.mdx');
    expect(errors).toContain('TypeError: x is undefined');
    expect(errors).toContain('command: npm run check -- --format json');
    expect(errors).toMatch(/story bank \d+\.\d+\.\d+, Node \d+\./u);
  });

  it('takes a command that cannot be loaded upon us', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await runSafely('check', () => Promise.reject(new Error('no such module')), [])).toBe(70);
  });

  it('tells wrong use apart, with exit code 2', async () => {
    const wrongUse: Command = async () => {
      throw new UsageError('Too many.');
    };
    expect(await outcome(wrongUse, 'npm run check')).toEqual({ code: 2, errors: 'Too many.\n\nUsage: npm run check' });
    expect(await outcome(wrongUse)).toEqual({ code: 2, errors: 'Too many.' });
  });
});
