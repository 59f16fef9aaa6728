import { afterEach, describe, expect, it } from 'vitest';
import { startProgress, type Progress } from '../../../src/cli/progress.ts';

/** A stream that keeps what is written, and a clock that is set by hand. */
function stage(isTTY: boolean) {
  const written: string[] = [];
  const clock = { time: 0 };
  const progress = startProgress('Reading', { isTTY, write: (text) => written.push(text) }, () => clock.time);
  started.push(progress);
  return { written, clock, progress };
}

const started: Progress[] = [];
afterEach(() => started.splice(0).forEach((progress) => progress.stop()));

describe('startProgress', () => {
  it.each([true, false])('says nothing of work that is done within two seconds (terminal: %s)', (isTTY) => {
    const { written, clock, progress } = stage(isTTY);
    clock.time = 1999;
    progress.update('Reading: 10 of 20');
    progress.stop();
    expect(written).toEqual([]);
  });

  it('shows one changing line on a terminal, and takes it away at the end', () => {
    const { written, clock, progress } = stage(true);
    for (const [time, text] of [
      [2000, 'Reading: 10'],
      [2050, 'Reading: 11'],
      [2100, 'Reading: 12'],
    ] as const) {
      clock.time = time;
      progress.update(text);
    }
    progress.stop();
    expect(written).toEqual(['\r\u001B[KReading: 10', '\r\u001B[KReading: 12', '\r\u001B[K']);
  });

  it('writes a line every two seconds elsewhere, and none twice', () => {
    const { written, clock, progress } = stage(false);
    for (const [time, text] of [
      [2000, 'Reading: 10'],
      [3000, 'Reading: 20'],
      [4000, 'Reading: 30'],
      [6000, 'Reading: 30'],
      [8000, 'Reading: 40'],
    ] as const) {
      clock.time = time;
      progress.update(text);
    }
    progress.stop();
    clock.time = 99_000;
    progress.update('after the end');
    expect(written).toEqual(['Reading: 10\n', 'Reading: 30\n', 'Reading: 40\n']);
  });
});
