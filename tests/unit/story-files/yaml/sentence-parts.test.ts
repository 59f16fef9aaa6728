import { expect, it } from 'vitest';
import { goesOn } from '../../../../src/story-files/yaml/sentence-parts.ts';

it.each([
  ['We lost it', 'and won', true],
  ['we lost it', 'but won', true],
  ['Slow', 'but steady', true],
  ['We shipped', 'late', true],
  ['We lost it, and won', 'two years later', true],
  ['In May', 'I wrote it down', true],
  ['When it broke', 'we went back', true],
  ['I was her mentor', 'one hour a week', true],
  ['Third month as supervisor', 'two doors side by side', true],
  ['Wir haben verloren', 'und doch gewonnen', true],
  ['We lost it.', 'and won', false],
  ['What went wrong?', 'what failed', false],
  ['I found it', 'I told them', false],
  ['I found it', 'The fix took an hour', false],
  ['Found the cause', 'Told the team', false],
  ['saying no', 'pushing back', false],
  ['Saying no', 'pushing back', false],
  ['SQL tuning', 'query plans', false],
  ['KPI', 'metrics', false],
  ['Accountability', 'ownership of results', false],
  ['12 people', 'and 3 dogs', true],
])('%s, %s: %s', (one, other, expected) => {
  expect(goesOn(one, other, { onOneLine: true })).toBe(expected);
});

it('takes texts on lines of their own for texts of their own, unless one begins with a joining word', () => {
  const apart = { onOneLine: false };
  expect(goesOn('Postmortem in the wiki', 'my notes', apart)).toBe(false);
  expect(goesOn('We lost it', 'and won', apart)).toBe(true);
});
