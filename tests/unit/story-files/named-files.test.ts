import { describe, expect, it } from 'vitest';
import { storyIdFromFile } from '../../../src/bank/story-id.ts';
import { namedFiles } from '../../../src/story-files/named-files.ts';

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
