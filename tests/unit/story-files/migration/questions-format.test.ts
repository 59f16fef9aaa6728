import { describe, expect, it } from 'vitest';
import { lineDifferences } from '../../../../src/story-files/migration/line-differences.ts';
import { asQuestions } from '../../../../src/story-files/migration/questions-format.ts';

describe('asQuestions', () => {
  it.each([
    [
      'the list, with its comments and its order',
      'stories/prompts.yaml',
      '# $schema=../.vscode/schemas/prompts.schema.json\n- aliases: # mine\n    - "aliases: too"\n  id: a\n- { id: b, "aliases": [c] }\n',
      '# $schema=../.vscode/schemas/questions.schema.json\n- wordings: # mine\n    - "aliases: too"\n  id: a\n- { id: b, wordings: [c] }\n',
    ],
    [
      "a story's answers, and nothing else that is called so",
      'stories/acme/a.mdx',
      '---\nprompt: mine\nanswers:\n  - { prompt: a, fit: strong } # prompt: a\n  - prompt: b\n    angle: "prompt: c"\n---\n\nThe prompt: [it](/prompts/a/), <Ask prompt="a">Yes.</Ask>\n\n```\n<Ask prompt="a">\n```\n',
      '---\nprompt: mine\nanswers:\n  - { question: a, fit: strong } # prompt: a\n  - question: b\n    angle: "prompt: c"\n---\n\nThe prompt: [it](/questions/a/), <Ask question="a">Yes.</Ask>\n\n```\n<Ask prompt="a">\n```\n',
    ],
    [
      'a story with the line ends of Windows',
      'stories/a.mdx',
      '---\r\nanswers:\r\n  - prompt: a\r\n---\r\nText\r\n',
      '---\r\nanswers:\r\n  - question: a\r\n---\r\nText\r\n',
    ],
    ['an interview', 'stories/interviews/a.yaml', 'rounds:\n  - prompts: [a]\n', 'rounds:\n  - questions: [a]\n'],
    ['another list not', 'stories/companies.yaml', '- aliases: [a]\n', '- aliases: [a]\n'],
  ])('changes %s', (_what, file, text, after) => {
    const name = file === 'stories/prompts.yaml' ? 'stories/questions.yaml' : file;
    expect(asQuestions({ file, text })).toEqual({ file: name, text: after });
  });

  it.each([
    ['stories/prompts.yaml', '- [\n'],
    ['stories/a.mdx', 'No frontmatter\n'],
  ])('leaves %s that cannot be read', (file, text) => {
    expect(asQuestions({ file, text })).toBeUndefined();
  });
});

describe('lineDifferences', () => {
  it.each([
    ['a\nb\n', 'a\nc\n', [{ line: 2, before: 'b', after: 'c' }]],
    ['a\n', 'a\n', []],
    [undefined, 'a\n', [{ line: 1, before: undefined, after: 'a' }]],
  ])('%j and %j', (before, after, found) => {
    expect(lineDifferences(before, after)).toEqual(found);
  });
});
