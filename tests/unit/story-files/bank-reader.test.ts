import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BankReader, type BankState } from '../../../src/story-files/bank-reader.ts';

const options = { root: '/p', edition: 'private', base: '/' } as const;
const lists = { file: '', entries: [], positions: {}, brokenIds: [] };
const state = (): BankState => ({
  bank: {
    source: {
      stories: [],
      interviews: [],
      lists: { competencies: lists, companies: lists, prompts: lists, figures: lists, lenses: lists },
      brokenStories: [],
      assets: [],
    },
    bodies: {},
    digests: {},
    problems: [],
    parsedFiles: 0,
    unchangedFiles: 0,
  },
  problems: [],
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('BankReader', () => {
  it('reads once for everyone who asks', async () => {
    const read = vi.fn(async () => state());
    const reader = new BankReader(read);
    const [one, other] = await Promise.all([reader.state(options), reader.state(options)]);
    expect(one).toBe(other);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads once more after a burst of changes, and tells everyone who listens', async () => {
    const read = vi.fn(async () => state());
    const reader = new BankReader(read);
    await reader.state(options);
    const heard: string[] = [];
    reader.onChange(() => heard.push('one'));
    reader.onChange(() => heard.push('other'));
    for (let change = 0; change < 5; change += 1) {
      reader.changed(options, () => heard.push('crash'));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(read).toHaveBeenCalledTimes(2);
    expect(heard).toEqual(['one', 'other']);
  });

  it('says when the reading itself breaks, and recovers with the next change', async () => {
    const read = vi.fn(async () => state()).mockRejectedValueOnce(new Error('ours'));
    const reader = new BankReader(read);
    const crashes: unknown[] = [];
    reader.changed(options, (error) => crashes.push(error));
    await vi.advanceTimersByTimeAsync(200);
    expect(crashes).toEqual([new Error('ours')]);
    reader.changed(options, (error) => crashes.push(error));
    await vi.advanceTimersByTimeAsync(200);
    expect(crashes).toHaveLength(1);
    await expect(reader.state(options)).resolves.toEqual(state());
  });
});
