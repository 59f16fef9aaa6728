import { fork, type ChildProcess } from 'node:child_process';
import type { FuzzAnswer, FuzzOrder } from './worker.ts';

const worker = new URL('worker.ts', import.meta.url).pathname;

/** A changed bank that did not end as it should. */
export interface FuzzFailure {
  seed: number;
  what: string;
}

/** What became of all changed banks. */
export interface FuzzResult {
  failures: FuzzFailure[];
  /** Number of banks with problems; the others were sound all the same. */
  withProblems: number;
  /** The longest that one kept the processor busy, in milliseconds, and its seed. */
  slowest: { seed: number; busy: number };
}

/** How long a bank may take. */
export interface FuzzLimits {
  /** Milliseconds after which the worker is ended, whatever it does. */
  hang: number;
  /** Milliseconds of processor time; without it only hangs are failures. */
  busy?: number | undefined;
}

/** Hands a seed to a worker and waits for its answer, or for the time to be up. */
function tried(child: ChildProcess, seed: number, hang: number): Promise<FuzzAnswer | string> {
  return new Promise((resolve) => {
    const finish = (found: FuzzAnswer | string): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
      resolve(found);
    };
    const onMessage = (found: FuzzAnswer): void => finish(found);
    const onExit = (code: number | null, signal: string | null): void => finish(`the process ended: ${code ?? signal}`);
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      finish(`it took more than ${hang / 1000} s`);
    }, hang);
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.send({ seed } satisfies FuzzOrder);
  });
}

/**
 * Changes banks at random and sees what becomes of them, in a process of its own, so that one that hangs can be ended.
 * @param seeds each tells one changed bank from all others
 * @param limits how long each may take
 * @param onProgress is told how many are done
 */
export async function fuzz(
  seeds: readonly number[],
  limits: FuzzLimits,
  onProgress: (done: number) => void = () => undefined,
): Promise<FuzzResult> {
  const result: FuzzResult = { failures: [], withProblems: 0, slowest: { seed: 0, busy: 0 } };
  let child: ChildProcess | undefined;
  for (const [index, seed] of seeds.entries()) {
    child ??= fork(worker, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const found = await tried(child, seed, limits.hang);
    if (typeof found === 'string') {
      result.failures.push({ seed, what: found });
      child = undefined;
    } else {
      if (found.crash !== undefined) result.failures.push({ seed, what: found.crash });
      else if (found.busy > (limits.busy ?? Infinity)) {
        result.failures.push({ seed, what: `it kept the processor busy for ${Math.round(found.busy)} ms` });
      }
      if (found.problems > 0) result.withProblems += 1;
      if (found.busy > result.slowest.busy) result.slowest = { seed, busy: found.busy };
    }
    onProgress(index + 1);
  }
  child?.disconnect();
  return result;
}
