import { FuzzedBank } from './try-bank.ts';

/** What the worker is asked: to try a seed. */
export interface FuzzOrder {
  seed: number;
}

/** What it answers. */
export interface FuzzAnswer {
  seed: number;
  /** Processor time in milliseconds. */
  busy: number;
  problems: number;
  /** What was thrown, where something was. */
  crash: string | undefined;
}

const banks = ['nurse', 'code', 'scripts', 'student'].map(
  (name) => new FuzzedBank(new URL(`../banks/${name}/`, import.meta.url).pathname),
);

const busyTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function answer({ seed }: FuzzOrder): Promise<FuzzAnswer> {
  const start = busyTime();
  const bank = banks[seed % banks.length];
  try {
    const problems = (await bank?.try(Math.floor(seed / banks.length))) ?? 0;
    return { seed, busy: busyTime() - start, problems, crash: undefined };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const crash =
      cause instanceof Error ? (cause.stack ?? cause.message).split('\n').slice(0, 4).join('\n') : String(cause);
    return { seed, busy: busyTime() - start, problems: 0, crash };
  }
}

process.on('message', (order: FuzzOrder) => {
  void answer(order).then((found) => process.send?.(found));
});
process.on('disconnect', () => {
  for (const bank of banks) bank.remove();
  process.exit(0);
});
