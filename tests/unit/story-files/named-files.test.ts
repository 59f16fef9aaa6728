import { describe, expect, it } from 'vitest';
import { storyIdFromFile } from '../../../src/bank/story-id.ts';
import { describeProblem } from '../../../src/checks/describe-problem.ts';
import { createProblem } from '../../../src/checks/problem.ts';
import { namedFiles } from '../../../src/story-files/named-files.ts';
import { decodeText } from '../../../src/story-files/source-file.ts';

describe('storyIdFromFile', () => {
  it.each([
    ['stories/target/explained-the-model.mdx', 'explained-the-model'],
    ['stories/Explained_the Model.mdx', 'explained-the-model'],
    ['stories/a  b__c-.mdx', 'a-b-c'],
    ['stories/U\u0308ber.mdx', '\u00FCber'],
    ['stories/失敗.mdx', '失敗'],
  ])('%s is %s', (file, id) => {
    expect(storyIdFromFile(file)).toBe(id);
  });
});

describe('namedFiles', () => {
  it('tells two files with one id, and names that can be no id', () => {
    const files = ['stories/a/one.mdx', 'stories/b/One.mdx', 'stories/c/what? now.mdx', 'stories/c/_.mdx'];
    const { files: named, problems } = namedFiles(files);
    expect(named).toEqual([{ id: 'one', file: 'stories/a/one.mdx' }]);
    expect(problems.map(({ kind, location, details }) => [location.file, kind, details])).toEqual([
      ['stories/b/One.mdx', 'duplicate-id', { id: 'one', otherFile: 'stories/a/one.mdx' }],
      ['stories/c/what? now.mdx', 'unusable-name', expect.objectContaining({ suggestion: 'what-now.mdx' })],
      ['stories/c/_.mdx', 'unusable-name', expect.objectContaining({ suggestion: 'what-happened.mdx' })],
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['stories/x.txt', 'rename it to `stories/x.mdx`'],
    ['stories/x.mdx.txt', 'rename it to `stories/x.mdx`'],
    ['stories/x.MDX.txt', 'rename it to `stories/x.mdx`'],
    ['stories/x.md.txt', 'rename it to `stories/x.mdx`'],
    ['stories/x.v2.md', 'rename it to `stories/x.v2.mdx`'],
    ['stories/companies.yaml.txt', 'Rename it to `stories/companies.yaml`'],
  ])('that is no story, %s: %s', (file, advice) => {
    const problem = createProblem('misplaced-file', { file, line: 1, column: 1 }, { file });
    expect(describeProblem(problem).fix).toContain(advice);
  });

  it.each([
    ['stories/interviews/day.yaml', ['an interview', "interview's", '/interviews/day/', '`day-2.yaml`']],
    ['stories/acme/day.mdx', ['a story', "story's", '/stories/day/', '`day-2.mdx`']],
  ])('%s is called what it is where another has its id', (file, words) => {
    const { problems } = namedFiles([file, file.replace('day', 'Day')]);
    const told = problems.map((problem) => Object.values(describeProblem(problem)).join(' ')).join();
    for (const word of words) expect(told).toContain(word);
  });

  it.each([
    ['stories/interviews/day.yaml', false],
    ['stories/companies.yaml', false],
    ['stories/acme/day.mdx', true],
  ])('%s: where it is empty, the command that starts a story is named: %s', (file, isNamed) => {
    const problem = decodeText(file, Buffer.from(''));
    expect('kind' in problem && describeProblem(problem).fix.includes('npm run new')).toBe(isNamed);
  });
});

describe('a name that is proposed', () => {
  it.each([
    ["don't panic", 'dont-panic'],
    ['01. First', '01-first'],
    ['a.b', 'a-b'],
    ['می\u200Cخواهم', 'می-خواهم'],
    ['late\u00AD', 'late'],
    ['x\u200By', 'xy'],
    ['🎉', 'what-happened'],
    ['Über uns!', 'über-uns'],
    [`${'word '.repeat(30)}`, `${'word-'.repeat(16)}`.slice(0, -1)],
    ['𠮷'.repeat(120), '𠮷'.repeat(80)],
  ])('for %j is %j', (name, proposed) => {
    const { problems } = namedFiles([`stories/acme/${name}.mdx`]);
    expect(problems).toMatchObject([{ kind: 'unusable-name', details: { suggestion: `${proposed}.mdx` } }]);
    const renamed = namedFiles([`stories/acme/${proposed}.mdx`]);
    expect(renamed.problems).toEqual([]);
  });

  it('is free', () => {
    const files = ['stories/a/dont-panic.mdx', "stories/b/don't panic!.mdx", "stories/c/don't panic?.mdx"];
    const { problems } = namedFiles(files);
    expect(problems.map(({ details }) => details)).toMatchObject([
      { suggestion: 'dont-panic-2.mdx' },
      { suggestion: 'dont-panic-3.mdx' },
    ]);
  });

  it('says which sign nobody sees', () => {
    expect(namedFiles(['stories/acme/late\u00AD.mdx']).problems).toMatchObject([
      { details: { issue: { kind: 'hidden-sign', before: 'late', sign: 'U+00AD (soft hyphen)' } } },
    ]);
  });
});
