import { describe, expect, it } from 'vitest';
import { firstOfEachFile, problemsPerFile } from '../../../src/checks/first-of-each-file.ts';
import { createProblem, type Problem } from '../../../src/checks/problem.ts';

const problemsOf = (file: string, count: number): Problem[] =>
  Array.from({ length: count }, (_, index) =>
    createProblem('duplicate-key', { file, line: index + 1, column: 1 }, { key: 'x' }),
  );

describe('firstOfEachFile', () => {
  it.each([
    [problemsPerFile, problemsPerFile, undefined],
    [problemsPerFile + 1, problemsPerFile + 1, undefined],
    [problemsPerFile + 2, problemsPerFile + 1, 2],
    [20_000, problemsPerFile + 1, 20_000 - problemsPerFile],
  ])('of %d problems tells %d, and that %s are left', (found, told, left) => {
    const problems = firstOfEachFile([...problemsOf('a.mdx', found), ...problemsOf('b.mdx', 1)]);
    expect(problems.filter(({ location }) => location.file === 'a.mdx')).toHaveLength(told);
    expect(problems.filter(({ location }) => location.file === 'b.mdx')).toHaveLength(1);
    const counts = problems.flatMap((problem) => (problem.kind === 'more-problems' ? [problem.details.count] : []));
    expect(counts).toEqual(left === undefined ? [] : [left]);
  });
});
