import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/story-files/yaml/yaml-document.ts';

describe('readYaml', () => {
  it('knows the place of every key and value, counted from the top of the file', () => {
    const text = [
      'title: A story',
      'list:',
      '  - { question: x, fit:   strong }',
      '  - "über"',
      'odd/key~: |',
      '  a',
      '  b',
    ].join('\n');
    const { value, positions, problems } = readYaml('f.mdx', text, { firstLine: 2 });
    expect(problems).toEqual([]);
    expect(value).toEqual({ title: 'A story', list: [{ question: 'x', fit: 'strong' }, 'über'], 'odd/key~': 'a\nb\n' });
    expect(positions).toEqual({
      '': { line: 2, column: 1 },
      '/title#key': { line: 2, column: 1 },
      '/title': { line: 2, column: 8 },
      '/list#key': { line: 3, column: 1 },
      '/list': { line: 4, column: 3 },
      '/list/0': { line: 4, column: 5 },
      '/list/0/question#key': { line: 4, column: 7 },
      '/list/0/question': { line: 4, column: 17 },
      '/list/0/fit#key': { line: 4, column: 20 },
      '/list/0/fit': { line: 4, column: 27 },
      '/list/1': { line: 5, column: 5 },
      '/odd~1key~0#key': { line: 6, column: 1 },
      '/odd~1key~0': { line: 6, column: 11 },
    });
  });

  it.each([
    ['months and days stay text', 'a: 2024-03\nb: 2024-03-14', { a: '2024-03', b: '2024-03-14' }],
    ['a bare year is a number', 'a: 2024', { a: 2024 }],
    ['yes and no are words', 'a: yes\nb: no', { a: 'yes', b: 'no' }],
    ['a key without a value', 'a:', { a: null }],
    ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['comments only', '# nothing yet', null],
    ['an empty group', '{}', {}],
  ])('%s', (_what, text, value) => {
    expect(readYaml('f.yaml', text)).toMatchObject({ value, problems: [] });
  });

  it('tells a key that stands twice, and goes on reading', () => {
    const { value, problems } = readYaml('f.yaml', 'a: 1\nb:\n  c: 1\n  c: 2\na: 3\n');
    expect(value).toEqual({ a: 3, b: { c: 2 } });
    expect(problems.map(({ kind, location, details }) => [kind, location.line, location.column, details])).toEqual([
      ['duplicate-key', 4, 3, { key: 'c' }],
      ['duplicate-key', 5, 1, { key: 'a' }],
    ]);
  });

  it.each([
    ['text with a colon', 'a: b: c', 1, 4],
    ['a tab', 'a:\n\tb: 1', 2, 1],
    ['an alias to nothing', 'a: 1\nb: *x', 2, 4],
    ['a second document', 'a: 1\n---\nb: 2', 2, 1],
  ])('refuses %s', (_what, text, line, column) => {
    const { value, problems } = readYaml('f.yaml', text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'broken-yaml', location: { file: 'f.yaml', line, column } }]);
  });

  it('refuses aliases that unfold without end', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...'bcdefg'.split('').map((name, index) => {
        const before = 'abcdef'[index];
        return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`;
      }),
    ].join('\n');
    expect(readYaml('f.yaml', bomb).problems).toMatchObject([{ kind: 'broken-yaml' }]);
  });
});
