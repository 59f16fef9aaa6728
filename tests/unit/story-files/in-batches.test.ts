import { describe, expect, it } from 'vitest';
import { inBatches } from '../../../src/story-files/in-batches.ts';

describe('inBatches', () => {
  it.each([0, 1, 64, 65, 200])('does all of %i, in order, and not all at once', async (count) => {
    const items = Array.from({ length: count }, (_, index) => index);
    let open = 0;
    let most = 0;
    const results = await inBatches(items, async (item) => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      return item * 2;
    });
    expect(results).toEqual(items.map((item) => item * 2));
    expect(most).toBeLessThanOrEqual(64);
  });
});
