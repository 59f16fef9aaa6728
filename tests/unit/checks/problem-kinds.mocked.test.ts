import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bankFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { allProblems } from '../../../src/checks/all-problems.ts';
import { problemKinds } from '../../../src/checks/problem-kinds.ts';
import type { Problem } from '../../../src/checks/problem.ts';
import { plainStyle } from '../../../src/checks/report/style.ts';
import { textReport } from '../../../src/checks/report/text-report.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { layFixtures, problemFixtures, removeFixtures, sealedFolder } from '../../fixtures/problem-fixture.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  const refusal = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir' });
  const readdir = (path: string, options: { withFileTypes: true }) =>
    path.endsWith(`/${sealedFolder}`) ? Promise.reject(refusal) : original.readdir(path, options);
  return { ...original, readdir };
});

async function problemsOf(...names: string[]): Promise<Problem[]> {
  const root = layFixtures(...names);
  try {
    const { bank, problems } = await readBank(root);
    return allProblems(bank.source, problems, await bankFonts(root, bank.source.fonts, undefined)).problems;
  } finally {
    removeFixtures(root);
  }
}

const kinds = Object.keys(problemKinds);

const byFixture = new Map<string, Problem[]>();
beforeAll(async () => {
  for (const name of problemFixtures) byFixture.set(name, await problemsOf(name));
}, 60_000);
/** What was found in the valid bank with one fixture laid on it. */
const found = (name: string): Problem[] => byFixture.get(name) ?? [];

describe('the table of problem kinds', () => {
  it('has a fixture for every kind', () => {
    expect(kinds.length).toBeGreaterThan(30);
    expect(problemFixtures).toEqual(kinds.toSorted());
  });

  it('finds nothing in the bank on which the fixtures are laid', async () => {
    expect(await problemsOf()).toEqual([]);
  });

  it.each(problemFixtures)('%s is raised, and nothing else', (kind) => {
    const others = { 'more-problems': ['invalid-value'], 'more-warnings': ['draft-link'] }[kind] ?? [];
    expect(new Set(found(kind).map((problem) => problem.kind))).toEqual(new Set([kind, ...others]));
  });

  it('has these messages', async () => {
    const reports: string[] = [];
    for (const kind of kinds) {
      const problems = found(kind).filter((problem) => problem.kind === kind);
      expect(problems).not.toEqual([]);
      reports.push(textReport(problems, { style: plainStyle, width: 100 }));
    }
    await expect(`${reports.join('\n\n\n')}\n`).toMatchFileSnapshot('../../fixtures/problems/messages.txt');
  });
});

describe('all problems', () => {
  it('are told at once and sorted by place', async () => {
    const problems = await problemsOf('unknown-reference', 'broken-link', 'misplaced-file');
    const places = problems.map(({ location: { file, line, column } }) => `${file}:${line}:${column}`);
    expect(new Set(problems.map((problem) => problem.location.file)).size).toBeGreaterThan(3);
    expect(problems.length).toBeGreaterThan(8);
    const sorted = problems.toSorted(
      ({ location: one }, { location: other }) =>
        (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
        one.line - other.line ||
        one.column - other.column,
    );
    expect(places).toEqual(sorted.map(({ location: { file, line, column } }) => `${file}:${line}:${column}`));
  });

  it('do not repeat a list that cannot be read for everything that refers to it', () => {
    expect(found('not-a-list').map((problem) => problem.kind)).toEqual(['not-a-list']);
  });

  it('do not call missing what may be in a folder that cannot be read', async () => {
    const problems = await problemsOf('unreadable-folder', 'unknown-story', 'missing-image', 'unknown-company');
    expect(new Set(problems.map((problem) => problem.kind))).toEqual(new Set(['unreadable-folder']));
  });
});
