import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

// npm run fuzz -- --count 2000 --from 1; with --seed a single bank is tried again.
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
  },
});
const from = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.count) : 1;
const seeds = Array.from({ length: count }, (_, index) => from + index);
const { failures, withProblems, slowest } = await fuzz(seeds, { hang: 30_000, busy: 5000 }, (done) => {
  if (done % 100 === 0) console.log(`${done} of ${count}`);
});
for (const { seed, what } of failures) console.log(`\nseed ${seed}: ${what}`);
console.log(
  `\n${count} changed banks: ${withProblems} with problems, ${failures.length} failures; the slowest, seed ${slowest.seed}, kept the processor busy for ${Math.round(slowest.busy)} ms.`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
