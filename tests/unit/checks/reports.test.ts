import { describe, expect, it } from 'vitest';
import { createProblem, type Problem } from '../../../src/checks/problem.ts';
import { draftsLeftOut } from '../../../src/checks/report/drafts-left-out.ts';
import { githubReport } from '../../../src/checks/report/github-report.ts';
import { jsonReport } from '../../../src/checks/report/json-report.ts';
import { plainStyle, type Style } from '../../../src/checks/report/style.ts';
import { summaryLine, textReport } from '../../../src/checks/report/text-report.ts';
import { stoppingProblems } from '../../../src/checks/severity.ts';
import { wrappedText } from '../../../src/checks/report/wrapped-text.ts';

const problems: Problem[] = [
  createProblem('self-reference', { file: 'stories/a.mdx', line: 7, column: 3 }, { key: 'related' }),
  createProblem('duplicate-key', { file: 'stories/a.mdx', line: 12, column: 1 }, { key: 'role' }),
  createProblem('duplicate-key', { file: 'stories/100%, or: b.mdx', line: 2, column: 1 }, { key: '50%' }),
];
const warnings: Problem[] = [
  createProblem(
    'draft-link',
    { file: 'stories/b.mdx', line: 9, column: 5 },
    { target: './c.mdx', file: 'stories/c.mdx' },
  ),
];
const tagged: Style = (name, text) => `<${name}>${text}</${name}>`;

describe('textReport', () => {
  it('groups by file and lines up what follows the places', () => {
    expect(textReport(problems, { style: plainStyle })).toMatchInlineSnapshot(`
      "stories/a.mdx  2 problems

        stories/a.mdx:7:3   self-reference
          \`related\` names this story itself.
          Why  The page would link to itself, not to the story you meant.
          Fix  Name the other story, or delete the entry.

        stories/a.mdx:12:1  duplicate-key
          \`role\` is written twice here.
          Why  Only one of them can count, and the other would vanish without warning.
          Fix  Keep one \`role:\` and move what you need from the other into it.


      stories/100%, or: b.mdx  1 problem

        stories/100%, or: b.mdx:2:1  duplicate-key
          \`50%\` is written twice here.
          Why  Only one of them can count, and the other would vanish without warning.
          Fix  Keep one \`50%:\` and move what you need from the other into it."
    `);
  });

  it('gives each part its look, and keeps the place in one piece', () => {
    const report = textReport(problems.slice(0, 1), { style: tagged });
    expect(report).toContain('<cyan>stories/a.mdx:7:3</cyan>  <dim>self-reference</dim>');
    expect(report).toContain('<bold>`related` names this story itself.</bold>');
  });

  it('keeps to a width', () => {
    const lines = textReport(problems, { style: plainStyle, width: 50 }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('marks what is only a warning, and counts it apart', () => {
    const inOneFile = createProblem('duplicate-key', { file: 'stories/b.mdx', line: 2, column: 1 }, { key: 'role' });
    expect(textReport([inOneFile, ...warnings], { style: plainStyle })).toMatchInlineSnapshot(`
      "stories/b.mdx  1 problem and 1 warning

        stories/b.mdx:2:1  duplicate-key
          \`role\` is written twice here.
          Why  Only one of them can count, and the other would vanish without warning.
          Fix  Keep one \`role:\` and move what you need from the other into it.

        stories/b.mdx:9:5  warning draft-link
          The link \`./c.mdx\` leads to a story that is a draft.
          Why  Drafts are left out of everything, so these words are shown without a link.
          Fix  When it is finished, delete \`draft: true\` in \`stories/c.mdx\`. Or remove the link until then."
    `);
  });

  it('is empty without problems', () => {
    expect(textReport([], { style: plainStyle })).toBe('');
  });
});

describe('summaryLine', () => {
  it.each([
    [problems, '3 problems in 2 files. Checked: 2 stories (0.1 s).'],
    [problems.slice(0, 1), '1 problem in 1 file. Checked: 2 stories (0.1 s).'],
    [[], 'No problems in 2 stories (0.1 s).'],
    [[...problems, ...warnings], '3 problems and 1 warning in 3 files. Checked: 2 stories (0.1 s).'],
    [warnings, 'No problems, 1 warning in 1 file. Checked: 2 stories (0.1 s).'],
  ])('%#', (some, expected) => {
    expect(summaryLine(some, '2 stories (0.1 s)', plainStyle)).toBe(expected);
  });

  it('says that warnings count, where they do', () => {
    expect(summaryLine(warnings, '2 stories', plainStyle, true)).toBe(
      '1 warning in 1 file, and --strict counts them as problems. Checked: 2 stories.',
    );
    expect(summaryLine([], '2 stories', plainStyle, true)).toBe('No problems in 2 stories.');
  });
});

describe('stoppingProblems', () => {
  it('are those of kinds that are problems, and with --strict all', () => {
    expect(stoppingProblems([...problems, ...warnings])).toEqual(problems);
    expect(stoppingProblems([...problems, ...warnings], true)).toEqual([...problems, ...warnings]);
  });
});

describe('draftsLeftOut', () => {
  const drafts = (...names: string[]) => draftsLeftOut({ drafts: names.map((id) => ({ id, file: `${id}.mdx` })) });
  it.each([
    [[], undefined],
    [['a'], '1 draft left out: a.mdx.'],
    [['a', 'b', 'c', 'd', 'e'], '5 drafts left out: a.mdx, b.mdx, c.mdx, 2 more.'],
  ])('%j', (names, expected) => {
    expect(drafts(...names)).toBe(expected);
  });
});

describe('jsonReport', () => {
  it('is a list of flat rows', () => {
    expect(JSON.parse(jsonReport(problems.slice(0, 1)))).toEqual([
      {
        file: 'stories/a.mdx',
        line: 7,
        column: 3,
        severity: 'problem',
        kind: 'self-reference',
        what: '`related` names this story itself.',
        why: 'The page would link to itself, not to the story you meant.',
        fix: 'Name the other story, or delete the entry.',
      },
    ]);
  });

  it('is an empty list without problems', () => {
    expect(jsonReport([])).toBe('[]');
  });
});

describe('githubReport', () => {
  it('escapes what workflow commands would misread', () => {
    expect(githubReport(problems.slice(2))).toMatchInlineSnapshot(
      `"::error file=stories/100%25%2C or%3A b.mdx,line=2,col=1,title=duplicate key::\`50%25\` is written twice here.%0AOnly one of them can count, and the other would vanish without warning.%0AKeep one \`50%25:\` and move what you need from the other into it."`,
    );
  });

  it('annotates what is only a warning as one', () => {
    expect(githubReport(warnings)).toMatch(/^::warning file=stories\/b\.mdx,line=9,col=5,title=draft link::/u);
  });

  it('has one line for each problem', () => {
    expect(githubReport(problems).split('\n')).toHaveLength(3);
    expect(githubReport([])).toBe('');
  });
});

describe('wrappedText', () => {
  it.each([
    ['one two three', 2, 9, 'one two\n  three'],
    ['write `a b c d e` now', 0, 8, 'write\n`a b c d e`\nnow'],
    [
      'Add:\n    star:\n      task: [a long line to type]',
      2,
      12,
      'Add:\n      star:\n        task: [a long line to type]',
    ],
    ['one two three', 2, undefined, 'one two three'],
    ['a stray ` mark', 0, 7, 'a stray\n` mark'],
  ])('%j', (text, indent, width, expected) => {
    expect(wrappedText(text, indent, width)).toBe(expected);
  });
});
