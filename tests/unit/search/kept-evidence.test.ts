import { expect, it } from 'vitest';
import type { Keep } from '../../../src/bank/keep.ts';
import { composeEvidence } from '../../../src/search/evidence/evidence.ts';
import { readWordTable } from '../../../src/search/index/read-word-table.ts';
import { readFixtureBank } from '../../fixture-bank.ts';

it('is the same evidence where it comes from pieces that were kept as JSON, and no piece is made again', async () => {
  const bank = await readFixtureBank('nurse');
  const kept = new Map<string, string>();
  let made = 0;
  const keep: Keep = (from, make) => {
    const key = JSON.stringify(from);
    if (!kept.has(key)) {
      made += 1;
      kept.set(key, JSON.stringify(make()));
    }
    return JSON.parse(kept.get(key) ?? '');
  };
  const table = readWordTable();
  const whole = composeEvidence(bank, table);
  expect(composeEvidence(bank, table, keep)).toEqual(whole);
  expect(made).toBeGreaterThan(bank.stories.length + bank.catalogue.questions.length);
  made = 0;
  expect(composeEvidence(bank, table, keep)).toEqual(whole);
  expect(made).toBe(0);
});
