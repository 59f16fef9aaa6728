import { describe, expect, it } from 'vitest';
import { afterGrade, begun, sessionLength, type Session } from '../../../src/recall/session.ts';
import { readSession, sessionText } from '../../../src/recall/session-text.ts';
import type { Grade } from '../../../src/recall/grades.ts';

const after = (...given: Grade[]): Session => given.reduce(afterGrade, begun(['a', 'b', 'c']));

describe('a drill', () => {
  it.each<[Grade[], Session]>([
    [[], { queue: ['a', 'b', 'c'], done: [], missed: [] }],
    [['good'], { queue: ['b', 'c'], done: ['a'], missed: [] }],
    [['again'], { queue: ['b', 'c', 'a'], done: [], missed: ['a'] }],
    [['again', 'hard', 'easy', 'again', 'good'], { queue: [], done: ['b', 'c', 'a'], missed: ['a'] }],
    [['good', 'good', 'good', 'good'], { queue: [], done: ['a', 'b', 'c'], missed: [] }],
  ])('after %j', (given, session) => {
    expect(after(...given)).toEqual(session);
    expect(sessionLength(session)).toBe(3);
  });

  it('can be put away and taken up again, without what is no longer there', () => {
    const session = after('again', 'good');
    const text = sessionText('story=x', session);
    expect(readSession(text, () => true)).toEqual({ choice: 'story=x', session });
    expect(readSession(text, (id) => id !== 'c')?.session.queue).toEqual(['a']);
    expect(readSession(text, () => false)).toBeUndefined();
  });

  it.each(['', 'null', '3', '{}', '{"choice":"","queue":[1],"done":[],"missed":[]}', '{"queue":["a"]}'])(
    'is not taken up from %s',
    (text) => {
      expect(readSession(text, () => true)).toBeUndefined();
    },
  );
});
