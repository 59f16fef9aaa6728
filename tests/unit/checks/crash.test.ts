import { describe, expect, it } from 'vitest';
import {
  CrashError,
  crashMessage,
  whileLookingAt,
  whileReading,
  type CrashContext,
} from '../../../src/checks/crash.ts';

const context: CrashContext = {
  command: 'npm run check -- --format json',
  version: '1.2.3',
  nodeVersion: '24.0.0',
  system: 'linux 6 x64',
  issueTracker: 'https://example.com/issues',
};

describe('crashMessage', () => {
  it('says whose fault it is, which file it was and how to report it', () => {
    const cause = new TypeError('x is not a function');
    cause.stack = [
      'TypeError: x is not a function',
      '    at checkLink (/home/me/bank/src/checks/bank/check-links.ts:12:5)',
      '    at file:///home/me/bank/node_modules/zod/index.js:1:1',
      '    at node:internal/process:1:1',
    ].join('\n');
    expect(crashMessage(new CrashError('stories/a.mdx', cause), context)).toMatchInlineSnapshot(`
      "This is a bug in the story bank, not in what you wrote.
      It happened while looking at stories/a.mdx.
      Your stories are untouched, and so is the site you built last.

      Please report it at https://example.com/issues with these lines:

          TypeError: x is not a function
            at checkLink (src/checks/bank/check-links.ts:12:5)
          command: npm run check -- --format json
          story bank 1.2.3, Node 24.0.0, linux 6 x64

      Read them before you send them: they may quote a few words of a story."
    `);
  });

  it('does without a file, a tracker and an Error', () => {
    const message = crashMessage('out of luck', { ...context, issueTracker: undefined });
    expect(message).toContain("report it at the project's issue tracker");
    expect(message).toContain('    out of luck\n');
    expect(message).not.toContain('while looking at');
  });
});

describe('whileLookingAt', () => {
  const fail = (): never => {
    throw new Error('inside');
  };

  it('names the innermost file', () => {
    const run = () => whileLookingAt('outer.mdx', () => whileLookingAt('inner.mdx', fail));
    expect(run).toThrow(expect.objectContaining({ file: 'inner.mdx', message: 'inside' }));
  });

  it('names the file of work that is waited for', async () => {
    await expect(whileReading('a.mdx', async () => fail())).rejects.toMatchObject({ file: 'a.mdx' });
    await expect(whileReading('a.mdx', async () => 5)).resolves.toBe(5);
  });

  it('gives back what was made', () => {
    expect(whileLookingAt('a.mdx', () => 5)).toBe(5);
  });
});
