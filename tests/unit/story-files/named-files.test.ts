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
