import { describe, expect, it } from 'vitest';
import { allProblems } from '../../../src/checks/all-problems.ts';
import { problemsPerFile } from '../../../src/checks/first-of-each-file.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { readYaml } from '../../../src/story-files/yaml/yaml-document.ts';
import { makeFixtureProject, smallLists, storyText } from '../../fixture-project.ts';
import { openedFonts } from '../../../src/sheets/print/opened-fonts.ts';

describe('YAML that no reader could bear', () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  it.each([
    ['brackets', 'role: x\nq: ' + '['.repeat(200_000), 'too-deep', 2],
    ['closed brackets', `q: ${'['.repeat(1000)}${']'.repeat(1000)}`, 'too-deep', 1],
    ['braces as keys', `q: ${'{'.repeat(30)}`, 'too-deep', 1],
    ['braces', `q: ${'{ a: '.repeat(1000)}`, 'too-deep', 1],
    ['hyphens', `q:\n${'- '.repeat(100_000)}x`, 'too-deep', 2],
    ['question marks', `q:\n${'? '.repeat(100_000)}x`, 'too-deep', 2],
    ['groups', lines(1000, (index) => `${' '.repeat(index)}a:`), 'too-deep', 25],
    ['entries', '- x\n'.repeat(60_000), 'too-large', 50_001],
    ['commas', `[${'x,'.repeat(100_000)}]`, 'too-large', 1],
  ])('%s', (_what, text, kind, line) => {
    const { value, problems } = readYaml('f.yaml', text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ kind, location: { line } }]);
  });

  it.each([
    ['an open quotation mark', `role: "x${' '.repeat(200_000)}y`],
    ['a second colon', `role: x: y${' '.repeat(200_000)}z`],
    ['a tab in front', `\t${' '.repeat(200_000)}role: x`],
    ['a colon far away', `role: x${' '.repeat(100_000)}: ${' '.repeat(100_000)}y`],
  ])('200,000 spaces and %s', (_what, text) => {
    expect(readYaml('f.yaml', text).problems).toMatchObject([{ kind: 'broken-yaml' }]);
  });

  it('many keys, many of them twice', () => {
    const text = lines(20_000, (index) => `key${index % 15_000}: x`);
    expect(readYaml('f.yaml', text).problems).toHaveLength(5000);
  });

  it('as deep and as large as banks are, it is read', () => {
    const text = `${'- '.repeat(10)}[[[[[x]]]]]\n${'- id: x\n  text: y\n'.repeat(10_000)}`;
    expect(readYaml('f.yaml', text).problems).toEqual([]);
  });
});

describe('very many problems in one file', () => {
  it.each([
    ['wrong answers', `[${'{ question: failure, fit: strung },'.repeat(5000)}]`],
    [
      'unknown answers',
      `[${Array.from({ length: 5000 }, (_, i) => `{ question: failur${i}, fit: strong }`).join(',')}]`,
    ],
    ['answers of the wrong kind', `[${'x,'.repeat(20_000)}]`],
  ])('%s: the first are told', async (_what, answers) => {
    const project = makeFixtureProject({ ...smallLists, 'acme/a.mdx': storyText({ answers }) });
    try {
      const { bank, problems } = await readBank(project.root);
      const all = allProblems(bank.source, problems, openedFonts).problems;
      expect(all).toHaveLength(problemsPerFile + 1);
      expect(all.at(-1)).toMatchObject({ kind: 'more-problems' });
    } finally {
      project.remove();
    }
  });
});
