import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BankReader } from '../../../src/story-files/bank-reader.ts';
import { handedReading, handReading, type CheckedReading } from '../../../src/story-files/handed-reading.ts';

const options = { root: '/p', edition: 'private', base: '/' } as const;
const lists = { file: '', entries: [], positions: {}, brokenIds: [] };
const state = (): CheckedReading => ({
  bank: {
    source: {
      stories: [],
      interviews: [],
      lists: { competencies: lists, companies: lists, questions: lists, figures: lists, lenses: lists },
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
    reader.onChange('one', () => heard.push('replaced'));
    reader.onChange('one', () => heard.push('one'));
    reader.onChange('other', () => heard.push('other'));
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

describe('a reading that is handed on', () => {
  it('is there during the work, for who wants the same, and not after it', async () => {
    const reading = state();
    const seen = await handReading(options, reading, async () => [
      handedReading({ ...options, root: '/p/' }),
      handedReading({ ...options, base: '/bank/' }),
      handedReading({ ...options, edition: 'public' }),
    ]);
    expect(seen).toEqual([reading, undefined, undefined]);
    expect(handedReading(options)).toBeUndefined();
  });

  it('is gone when the work fails', async () => {
    await expect(handReading(options, state(), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(handedReading(options)).toBeUndefined();
  });
});
