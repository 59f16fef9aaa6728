import { expect, it } from 'vitest';
import { interview } from '../../../schemas/index.ts';

const round = { name: 'First', kind: 'behavioral' };

it('an interview may wait for its company, its day and the length of its rounds', () => {
  expect(interview.parse({ title: 'The day', rounds: [round] })).toEqual({
    title: 'The day',
    notes: [],
    rounds: [{ ...round, briefing: [], competencies: [], questions: [], pin: [] }],
  });
});

it('an interview keeps what its owner knows of the day, and was told of each round, in order', () => {
  const day = {
    title: 'The day',
    notes: ['Park behind the house', 'Ask for Ms. Lind'],
    rounds: [{ ...round, briefing: ['One project, start to finish', 'No project that failed'] }],
  };
  expect(interview.parse(day)).toMatchObject(day);
});

it.each<[string, object]>([
  ['a note that is empty', { notes: [''], rounds: [round] }],
  ['a briefing that is one text', { rounds: [{ ...round, briefing: 'One project' }] }],
  ['no round', { rounds: [] }],
])('%s is refused', (_what, given) => {
  expect(interview.safeParse({ title: 'The day', ...given }).success).toBe(false);
});
