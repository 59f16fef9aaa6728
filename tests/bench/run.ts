import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultProject, forget, ownProject } from './bench-project.ts';
import { generatedBank } from './generated-bank.ts';
import { measuredRun, type Measurement } from './measured-run.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '100,1000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.stories.split(',').map(Number);
const rounds = Number(values.rounds);

/** What is measured of one side: the first build, one with nothing changed, and a check alone. */
type Side = Record<'cold' | 'warm' | 'check', Measurement[]>;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? NaN;
const seconds = (runs: readonly Measurement[]): number => median(runs.map((run) => run.seconds));
const work = (runs: readonly Measurement[]): number => median(runs.map((run) => run.processorSeconds));
const ratio = (one: number, other: number): number => Number((one / other).toFixed(2));
const megabytes = (runs: readonly Measurement[]): number => Math.max(...runs.map((run) => run.megabytes));

/** Builds a generated bank both ways, in turns, so that whatever else the machine does meets both. */
async function compare(count: number): Promise<{ ours: Side; default: Side }> {
  const files = generatedBank(count);
  const own = ownProject(files);
  const plain = defaultProject(files);
  const side = (): Side => ({ cold: [], warm: [], check: [] });
  const sides = { ours: side(), default: side() };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const state of ['cold', 'warm'] as const) {
        console.error(`${count} stories, round ${round} of ${rounds}, ${state} …`);
        if (state === 'cold') [own, plain].forEach(forget);
        sides.ours[state].push(await measuredRun(join(own.root, 'src/cli/main.mjs'), ['build'], own.root));
        const astro = join(plain.root, 'node_modules/astro/bin/astro.mjs');
        sides.default[state].push(await measuredRun(astro, ['build', '--silent'], plain.root));
      }
      sides.ours.check.push(await measuredRun(join(own.root, 'src/cli/main.mjs'), ['check'], own.root));
    }
    return sides;
  } finally {
    own.remove();
    plain.remove();
  }
}

const report: object[] = [];
for (const count of sizes) {
  const { ours, default: plain } = await compare(count);
  for (const state of ['cold', 'warm'] as const) {
    report.push({
      stories: count,
      build: state,
      'ours (s)': Number(seconds(ours[state]).toFixed(2)),
      'default MDX (s)': Number(seconds(plain[state]).toFixed(2)),
      'ours / default': ratio(seconds(ours[state]), seconds(plain[state])),
      'the same in processor time': ratio(work(ours[state]), work(plain[state])),
      'ours (MB)': Math.round(megabytes(ours[state])),
      'default MDX (MB)': Math.round(megabytes(plain[state])),
    });
  }
  report.push({
    stories: count,
    build: 'check alone',
    'ours (s)': Number(seconds(ours.check).toFixed(2)),
    'ours (MB)': Math.round(megabytes(ours.check)),
  });
}
if (values.json) console.log(JSON.stringify(report, null, 2));
else console.table(report);
