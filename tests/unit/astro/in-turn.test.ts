import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../src/astro/in-turn.ts';

/** Work that says when it begins and ends, and ends when it is told to. */
function slowWork(said: string[]) {
  const ends = new Map<string, () => void>();
  const work = (name: string) => async (): Promise<void> => {
    said.push(`${name} begins`);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    said.push(`${name} ends`);
  };
  return { work, end: (name: string) => ends.get(name)?.() };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work in turn', () => {
  it('begins when the work before it has ended, and takes the place of what waits', async () => {
    const said: string[] = [];
    const { work, end } = slowWork(said);
    const take = inTurn();
    const first = take(work('one'));
    await settled();
    const all = [first, take(work('two')), take(work('three'))];
    await settled();
    expect(said).toEqual(['one begins']);
    end('one');
    await settled();
    expect(said).toEqual(['one begins', 'one ends', 'three begins']);
    const last = take(work('four'));
    end('three');
    await Promise.all(all);
    end('four');
    await last;
    expect(said.slice(3)).toEqual(['three ends', 'four begins', 'four ends']);
  });

  it('goes on after work that failed, and tells only whoever asked for that', async () => {
    const said: string[] = [];
    const take = inTurn();
    const failed = expect(take(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await settled();
    const next = take(() => Promise.resolve(void said.push('next')));
    await failed;
    await next;
    expect(said).toEqual(['next']);
  });
});
