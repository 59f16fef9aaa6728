import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { measure, type Measures } from './measures.ts';
import { halfOf, readQuestions } from './question-set.ts';
import { openRetrievers } from './retrievers.ts';

/** What `npm run eval` printed for the reporting half when the ranking was last changed on purpose. */
const stored = { recallAt3: 0.958, refusals: 0.962 };
/** A drop of more than this has to be explained, and the stored figure changed with it. */
const allowedDrop = 0.02;

describe('the reporting half of the questions', () => {
  let ours: Measures;
  let pagefind: Measures;
  let exactTokens: Measures;
  beforeAll(async () => {
    const retrievers = await openRetrievers();
    const questions = readQuestions('questions.yaml').filter((question) => halfOf(question) === 'reporting');
    ours = await measure(retrievers.ours, questions);
    pagefind = await measure(retrievers.pagefind, questions);
    exactTokens = await measure(retrievers.exactTokens, questions);
  }, 60_000);

  it('is large enough, and half of all questions', () => {
    const all = readQuestions('questions.yaml');
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(ours.answerable + ours.unanswerable).toBeGreaterThan(all.length * 0.4);
    expect(ours.unanswerable).toBeGreaterThan(10);
  });

  it('finds a true answer among the first three as often as before', () => {
    expect(ours.recallAt3).toBeGreaterThanOrEqual(stored.recallAt3 - allowedDrop);
  });

  it('refuses what the bank has no story for as often as before', () => {
    expect(ours.refusals).toBeGreaterThanOrEqual(stored.refusals - 2 * allowedDrop);
  });

  it('is answered far better than by full text or exact tokens', () => {
    expect(ours.recallAt3 - pagefind.recallAt3).toBeGreaterThan(0.2);
    expect(ours.recallAt3 - exactTokens.recallAt3).toBeGreaterThan(0.2);
  });
});

describe('labels', () => {
  const sets = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('questions.yaml'));

  it('of every set of questions name stories of the bank', async () => {
    const { storyIds } = await openRetrievers();
    const named = sets.flatMap((name) => readQuestions(name)).flatMap(({ answeredBy }) => answeredBy);
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((id) => !storyIds.has(id))).toEqual([]);
  });
});
