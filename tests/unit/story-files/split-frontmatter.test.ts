import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../src/story-files/split-frontmatter.ts';

describe('splitFrontmatter', () => {
  it.each([
    ['a block and a body', '---\na: 1\n---\nText\n', { yaml: 'a: 1', yamlLine: 2, body: '\n\n\nText\n' }],
    ['an empty block', '---\n---\nText', { yaml: '', yamlLine: 2, body: '\n\nText' }],
    ['no body', '---\na: 1\n---', { yaml: 'a: 1', yamlLine: 2, body: '\n\n\n' }],
    ['spaces after the fences', '---  \na: 1\n--- \nText', { yaml: 'a: 1', yamlLine: 2, body: '\n\n\nText' }],
    ['empty lines before the block', '\n\n---\na: 1\n---\nText', { yaml: 'a: 1', yamlLine: 4, body: '\n\n\n\n\nText' }],
    [
      'a rule in the body',
      '---\na: 1\n---\nOne\n\n---\n\nTwo',
      { yaml: 'a: 1', yamlLine: 2, body: '\n\n\nOne\n\n---\n\nTwo' },
    ],
    ['dashes inside a value', '---\na: x --- y\n---\nText', { yaml: 'a: x --- y', yamlLine: 2, body: '\n\n\nText' }],
  ])('parts %s', (_what, text, parts) => {
    expect(splitFrontmatter('f.mdx', text)).toEqual(parts);
  });

  it.each([
    ['no block', 'Text\n---\na: 1\n---', 'missing-frontmatter', 1],
    ['four dashes', '----\na: 1\n----', 'missing-frontmatter', 1],
    ['an open block', '---\na: 1\n\nText', 'unclosed-frontmatter', 1],
    ['an open block after an empty line', '\n---\na: 1', 'unclosed-frontmatter', 2],
  ])('refuses %s', (_what, text, kind, line) => {
    expect(splitFrontmatter('f.mdx', text)).toEqual({
      kind,
      location: { file: 'f.mdx', line, column: 1 },
      details: {},
    });
  });
});
