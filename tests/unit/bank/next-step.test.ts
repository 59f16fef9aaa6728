import { describe, expect, it } from 'vitest';
import { nextStep } from '../../../src/bank/next-step.ts';
import { sampleBank, sampleStory } from '../../fixtures/sample-bank.ts';

const bankOf = (count: number) =>
  sampleBank({ stories: Array.from({ length: count }, (_, index) => sampleStory(`story-${index}`)) });

describe('nextStep', () => {
  it.each([
    [0, 'private', 'Start with one story', true],
    [1, 'private', 'Add a second story', true],
    [2, 'private', 'Add a third story', true],
    [3, 'private', undefined, false],
    [0, 'shared', 'This edition has no stories', false],
    [0, 'public', 'This edition has no stories', false],
    [1, 'public', undefined, false],
  ] as const)('of %i stories in the %s edition', (count, edition, title, hasCommand) => {
    const step = nextStep(bankOf(count), edition);
    expect(step?.title).toBe(title);
    expect(step?.command !== undefined).toBe(hasCommand);
  });

  it('names the visibility that an edition asks for', () => {
    expect(nextStep(bankOf(0), 'public')?.text).toContain('`visibility: public`');
  });
});
