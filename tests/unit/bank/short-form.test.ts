import { expect, it } from 'vitest';
import { star, practice } from '../../../schemas/index.ts';
import { shortForm, shortParts, whatCameOfIt, whatWasDone } from '../../../src/bank/short-form.ts';

const event = { star: star.parse({ situation: ['s'], task: ['t'], actions: ['a', 'b'], results: ['r'] }) };
const habit = { practice: practice.parse({ steps: ['one', { text: 'two', pin: true }], limits: ['never'] }) };

it.each([
  ['an event', event, ['star-situation: s', 'star-task: t', 'star-actions: a, b', 'star-results: r'], 'a, b', 'r'],
  ['a practice', habit, ['practice-steps: one, two', 'practice-limits: never'], 'one, two', ''],
  ['a talk without one', {}, [], '', ''],
])('the short form of %s has the parts of which something is said', (_, story, parts, done, came) => {
  const texts = (bullets: readonly { text: string }[]): string => bullets.map(({ text }) => text).join(', ');
  expect(shortForm(story).map(({ id, bullets }) => `${id}: ${texts(bullets)}`)).toEqual(parts);
  expect(texts(whatWasDone(story))).toBe(done);
  expect(texts(whatCameOfIt(story))).toBe(came);
});

it('the parts of short forms have an id of their own each', () => {
  expect(new Set(shortParts.map(({ id }) => id)).size).toBe(shortParts.length);
});
