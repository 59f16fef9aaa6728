import { describe, expect, it } from 'vitest';
import { literalExpression } from '../../../../src/story-files/body/literal-expression.ts';

describe('literalExpression', () => {
  it.each([
    ['2.5', 2.5],
    [' 5 ', 5],
    ['.5', 0.5],
    ['-3', -3],
    ['true', true],
    ['false', false],
    ['"a \\"b\\""', 'a "b"'],
    ["'it\\'s'", "it's"],
    ['`two\\nlines`', 'two\nlines'],
    ['/* why */ 3', 3],
    ["' '", ' '],
  ])('reads %j', (source, value) => {
    expect(literalExpression(source)).toEqual({ kind: 'literal', value });
  });

  it.each(['', '   ', '/* only a comment */', '/* two */ /* of them */\n'])('finds nothing in %j', (source) => {
    expect(literalExpression(source)).toEqual({ kind: 'empty' });
  });

  it.each(['minutes', '2 + 3', '`${x}`', '"a" + "b"', '[1]', '{ a: 1 }', '1_000', '"\\u00e9"', 'null', '// x\n3'])(
    'leaves %j to JavaScript',
    (source) => {
      expect(literalExpression(source)).toEqual({ kind: 'computed' });
    },
  );
});
