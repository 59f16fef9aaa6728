import { afterEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../../src/cli/command-line.ts';
import { runSafely, type Command } from '../../../src/cli/run-safely.ts';
import { CrashError } from '../../../src/checks/crash.ts';
import { Refusal } from '../../../src/site-folder/refusal.ts';
import { runInProcess } from './run-in-process.ts';

afterEach(() => vi.restoreAllMocks());

async function outcome(run: Command): Promise<{ code: number | null; errors: string }> {
  const { code, errors } = await runInProcess('check', { run }, '--format', 'json');
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
    const { code, errors } = await outcome(wrongUse);
    expect(errors).toMatch(/^Too many\.\n\nUsage: npm run check -- \[--format text\|json\|github\]/u);
    expect(code).toBe(2);
  });

  it('says why something is refused, without how the command is used', async () => {
    const refuse: Command = async () => {
      throw new Refusal('Not here.');
    };
    expect(await outcome(refuse)).toEqual({ code: 2, errors: 'Not here.' });
  });

  it('says what the machine refused, also where it is the cause of another error', async () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const fail: Command = async () => {
      throw new Error('The page could not be written.', { cause: full });
    };
    const { code, errors } = await outcome(fail);
    expect(errors).toBe(
      'The disk is full. The system says: ENOSPC: no space left on device, write\n' +
        'Your stories are untouched, and so is the site you built last.\n' +
        'Free some space, and run the command again.',
    );
    expect(code).toBe(74);
  });

  it('hands no control character on to the terminal', async () => {
    const { errors } = await outcome(async () => {
      throw new Refusal('no \u001B]0;title\u0007 \u009B2J');
    });
    expect(errors).toBe('no U+001B]0;titleU+0007 U+009B2J');
  });
});
