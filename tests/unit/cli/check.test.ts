import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as check from '../../../src/cli/check.ts';
import { layFixtures, removeFixtures } from '../../fixtures/problem-fixture.ts';
import { runCli } from './run-cli.ts';
import { runInProcess } from './run-in-process.ts';

let sound = '';
let unsound = '';
let doubtful = '';
let empty = '';

beforeAll(() => {
  sound = layFixtures();
  unsound = layFixtures('unknown-reference', 'broken-yaml', 'mdx-syntax', 'not-utf8', 'misplaced-file');
  doubtful = layFixtures('draft-link');
  empty = mkdtempSync(join(tmpdir(), 'story-bank-empty-'));
});
afterAll(() => {
  removeFixtures(sound);
  removeFixtures(unsound);
  removeFixtures(doubtful);
  rmSync(empty, { recursive: true });
});

/** Neither a line of a stack trace nor a color code. */
const notForPeople = /^\s+at |node:internal|\.ts:\d+|\u001B\[/mu;

describe('npm run check', () => {
  it('says what it looked at when all is well', () => {
    const { code, output, errors } = runCli('check', '--root', sound);
    expect(output.replace(/\d+\.\d s/u, '0.0 s')).toBe(
      'No problems in 2 stories, 2 competencies, 1 company, 1 question, 1 figure, 1 lens (0.0 s).\n',
    );
    expect(errors).toBe('');
    expect(code).toBe(0);
  });

  it('tells every problem and ends with 1, without a stack trace', () => {
    const { code, output, errors } = runCli('check', '--root', unsound);
    expect(code).toBe(1);
    expect(output).toContain('stories/acme/the-signs.mdx:15:7');
    expect(output).toContain('stories/competency.yaml:1:1');
    expect(output).toMatch(/\n\d+ problems in \d+ files\. Checked: /u);
    expect(output).not.toMatch(notForPeople);
    expect(errors).toBe('');
  });

  it('gives a JSON list and nothing else', () => {
    const { code, output } = runCli('check', '--root', unsound, '--format', 'json');
    const rows: unknown = JSON.parse(output);
    expect(code).toBe(1);
    expect(rows).toContainEqual({
      file: 'stories/competency.yaml',
      line: 1,
      column: 1,
      severity: 'problem',
      kind: 'misplaced-file',
      what: expect.any(String),
      why: expect.any(String),
      fix: expect.any(String),
    });
    expect(runCli('check', '--root', sound, '--format=json').output).toBe('[]\n');
  });

  it('gives annotations for GitHub', () => {
    const { code, output } = runCli('check', '--root', unsound, '--format', 'github');
    expect(code).toBe(1);
    expect(output).toMatch(/^::error file=stories\/competency\.yaml,line=1,col=1,title=misplaced file::/mu);
  });

  it('ends with 0 where there are only warnings, and says which drafts it left out', () => {
    const { code, output } = runCli('check', '--root', doubtful);
    expect(output).toContain('warning draft-link');
    expect(output).toMatch(
      /\nNo problems, 2 warnings in 1 file\. Checked: 3 stories, .*\n2 drafts left out: stories\/acme\/_the-move\.mdx, stories\/acme\/the-party\.mdx\.\n$/u,
    );
    expect(code).toBe(0);
  });

  it('ends with 1 where there are warnings and --strict counts them as problems', () => {
    const { code, output } = runCli('check', '--strict', '--root', doubtful);
    expect(output).toContain('2 warnings in 1 file, and --strict counts them as problems.');
    expect(code).toBe(1);
    expect(runCli('check', '--strict', '--root', sound).code).toBe(0);
  });

  it.each([
    [['--fromat', 'json'], 'Did you mean --format?'],
    [['--format', 'jsno'], '--format cannot be "jsno". Did you mean json?'],
    [['--format'], '--format needs a value: text|json|github'],
    [['stories'], 'This command has no use for "stories".'],
  ])('ends with 2 and says how it is used for %j', async (args, message) => {
    const { code, output, errors } = await runInProcess('check', check, ...args);
    expect(errors).toContain(message);
    expect(errors).toContain('Usage: npm run check');
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('ends with 2 where there are no stories', async () => {
    const { code, errors } = await runInProcess('check', check, '--root', empty);
    expect(errors).toContain(`There’s no stories/ folder in ${empty}`);
    expect(code).toBe(2);
  });

  it('says how it is used when asked', async () => {
    const { code, output } = await runInProcess('check', check, '--help');
    expect(output).toMatch(/^npm run check/u);
    expect(code).toBe(0);
  });
});

describe('a command line that makes no sense', () => {
  it('ends with 2, without a stack trace', () => {
    const { code, errors } = runCli('check', '--fromat', 'json');
    expect(errors).toMatch(/^Unknown option '--fromat'\. Did you mean --format\?\n\nUsage: npm run check/u);
    expect(errors).not.toMatch(notForPeople);
    expect(code).toBe(2);
  });
});

describe('a command that does not exist', () => {
  it('ends with 2 and names the nearest', () => {
    const { code, errors } = runCli('chekc');
    expect(errors).toBe('There’s no command "chekc". Did you mean "check"?\n');
    expect(code).toBe(2);
  });
});
