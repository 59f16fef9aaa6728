import { describe, expect, it } from 'vitest';
import { createProblem, type Problem } from '../../../src/checks/problem.ts';
import { crashMessage, CrashError } from '../../../src/checks/crash.ts';
import { hiddenSign, printableText, signInWords } from '../../../src/checks/printable-text.ts';
import { githubReport } from '../../../src/checks/report/github-report.ts';
import { jsonReport } from '../../../src/checks/report/json-report.ts';
import { plainStyle } from '../../../src/checks/report/style.ts';
import { textReport } from '../../../src/checks/report/text-report.ts';

describe('printableText', () => {
  it.each([
    ['plain\ntext', 'plain\ntext'],
    ['a\tb', 'a b'],
    ['\u001B[31mred', 'U+001B[31mred'],
    ['\u009Bm', 'U+009Bm'],
    ['a\u0000b\u007F', 'aU+0000bU+007F'],
    ['a\uFEFFb', 'aU+FEFFb'],
    ['a\uD800b', 'aU+D800b'],
    ['👩‍💻 می‌خواهم', '👩‍💻 می‌خواهم'],
  ])('%j', (text, expected) => {
    expect(printableText(text)).toBe(expected);
  });
});

describe('hidden signs', () => {
  it.each([
    ['acme\u200B', 'acme', 'U+200B (zero-width space)'],
    ['\u00A0acme', '', 'U+00A0 (no-break space)'],
    ['ac\u00ADme', 'ac', 'U+00AD (soft hyphen)'],
    ['acme\u{E0041}', undefined, undefined],
    ['acme', undefined, undefined],
  ])('of %j: after %j stands %j', (name, before, sign) => {
    const found = hiddenSign(name);
    expect(found?.before).toBe(before);
    expect(found && signInWords(found.sign)).toBe(sign);
  });
});

describe('reports', () => {
  const evil = '\u001B]0;x\u0007\u009B31m';
  const problems: Problem[] = [
    createProblem('duplicate-key', { file: `stories/${evil}.mdx`, line: 1, column: 1 }, { key: evil }),
    createProblem(
      'broken-yaml',
      { file: `stories/${evil}.mdx`, line: 2, column: 1 },
      { message: evil, suggestion: evil },
    ),
    createProblem(
      'broken-link',
      { file: `stories/${evil}.mdx`, line: 3, column: 1 },
      { target: evil, suggestion: evil },
    ),
  ];

  it.each([
    ['text', textReport(problems, { style: plainStyle, width: 60 })],
    ['json', jsonReport(problems)],
    ['github', githubReport(problems)],
    [
      'crash',
      crashMessage(new CrashError(`stories/${evil}.mdx`, new Error(evil)), {
        command: `npm run check -- ${evil}`,
        version: '1',
        nodeVersion: '24',
        system: 'x',
        issueTracker: undefined,
      }),
    ],
  ])('as %s hold nothing that a terminal obeys', (_form, report) => {
    expect(report).not.toMatch(/[\0-\u{9}\v-\u{1F}\u{7F}-\u{9F}]/u);
  });

  it('as json say what stands there', () => {
    const rows: unknown = JSON.parse(jsonReport(problems));
    expect(rows).toMatchObject([{ file: `stories/${evil}.mdx` }, {}, {}]);
  });
});
