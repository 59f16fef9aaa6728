import { describe, expect, it } from 'vitest';
import type { StoryBank } from '../../../src/bank/story-bank.ts';
import { bankForPages, bankParts, withheld } from '../../../src/site/shared-bank.ts';
import { readFixtureBank } from '../../fixture-bank.ts';

describe('what is withheld', () => {
  const given = withheld({ title: 'One' }, ['position', 'said']);

  it('throws when it is asked for', () => {
    expect(given.title).toBe('One');
    expect(() => given.said).toThrow('A page may not ask for said');
    expect(() => given.position).toThrow('A page may not ask for position');
  });

  it('is in no copy and in no JSON', () => {
    expect(Object.keys({ ...given })).toEqual(['title']);
    expect(JSON.stringify(given)).toBe('{"title":"One"}');
  });
});

describe('a bank for pages', () => {
  it('withholds where things stand, and what is said at a talk', async () => {
    const { stories } = bankForPages(await readFixtureBank('nurse'));
    const sections = stories.flatMap(({ outline }) => outline.sections);
    expect(sections.length).toBeGreaterThan(0);
    for (const section of sections) {
      expect(() => section.position).toThrow('may not ask for position');
      expect(() => section.opening).toThrow('may not ask for opening');
    }
    for (const slide of sections.flatMap(({ slides }) => slides))
      expect(() => slide.said).toThrow('may not ask for said');
    for (const { outline } of stories) expect(() => outline.told).toThrow('may not ask for told');
  });

  it('has nothing in its maps that is not in its parts as well', async () => {
    const bank: StoryBank = bankForPages(await readFixtureBank('nurse'));
    const values = Object.values(bank) as unknown[];
    const parts = new Set(values.filter(Array.isArray).flat());
    const maps = values.filter((value) => value instanceof Map);
    expect(maps.length).toBeGreaterThan(3);
    for (const map of maps) for (const value of map.values()) expect(parts).toContain(value);
    expect(values.filter((value) => value instanceof Set)).toEqual([bank.borrowedQuestions]);
    expect(JSON.stringify(bankParts(bank))).toContain(JSON.stringify([...bank.borrowedQuestions]));
  });
});
