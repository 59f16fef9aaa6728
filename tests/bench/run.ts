import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeFixtureProject, type FixtureProject } from '../fixture-project.ts';
import { generatedBank } from './generated-bank.ts';
import { measuredRun, type Measurement } from './measured-run.ts';
import { plainProject } from './plain-project.ts';
import { savingToSeeing } from './saving.ts';

// The whole product as users build it, beside the same stories in plain Astro with MDX and Pagefind, in turns, so that
// whatever else the machine does meets both.
const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '50,200,1000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.stories.split(',').map(Number);
const rounds = Number(values.rounds);

const software = fileURLToPath(new URL('../..', import.meta.url));
const main = join(software, 'src/cli/main.mjs');
const compilePages = join(software, 'src/cli/compile-pages.mjs');
const withoutPdfs = fileURLToPath(new URL('build-without-pdfs.mjs', import.meta.url));

/** What is measured. Cold: just installed, and nothing is kept from any build. */
type Run = 'cold' | 'unchanged' | 'one edit' | 'another headline' | 'cold without PDFs' | 'check' | 'plain cold';

/** Takes away all that an earlier build left, and makes the software as `npm install` leaves it. */
async function forget({ root }: FixtureProject): Promise<void> {
  for (const folder of ['.cache', '.astro', 'dist']) rmSync(join(root, folder), { recursive: true, force: true });
  for (const folder of [
    'site-program',
    'vite',
    'astro',
    'node',
    'fonts',
    'catalogue.json',
    'evidence-of-catalogue.json',
    'commands',
    'advances.json',
  ])
    rmSync(join(software, '.cache', folder), { recursive: true, force: true });
  await measuredRun(compilePages, [], software);
}

/** Changes the file of a story. */
function edit({ root }: FixtureProject, change: (text: string) => string): void {
  const file = join(root, 'stories/generated/story-7.mdx');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

async function measure(count: number): Promise<Record<Run, Measurement[]>> {
  const files = generatedBank(count);
  const own = makeFixtureProject(files);
  const plain = plainProject(files);
  const runs: Record<Run, Measurement[]> = {
    cold: [],
    unchanged: [],
    'one edit': [],
    'another headline': [],
    'cold without PDFs': [],
    check: [],
    'plain cold': [],
  };
  const build = async (run: Run): Promise<void> => {
    console.error(`${count} stories, ${run} …`);
    runs[run].push(await measuredRun(main, [run === 'check' ? 'check' : 'build', '--root', own.root], own.root));
  };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      await forget(own);
      console.error(`${count} stories, cold without PDFs …`);
      runs['cold without PDFs'].push(await measuredRun(withoutPdfs, [], own.root));
      await forget(plain);
      console.error(`${count} stories, plain cold …`);
      runs['plain cold'].push(await measuredRun(join(plain.root, 'build.mjs'), [], plain.root));
      await forget(own);
      await build('cold');
      await build('unchanged');
      edit(own, (text) => `${text}\nAnd that was edit ${round}.\n`);
      await build('one edit');
      // Most pages of a site show it.
      edit(own, (text) => text.replace(/^headline: "/mu, (start) => `${start}Round ${round}: `));
      await build('another headline');
      await build('check');
    }
    return runs;
  } finally {
    own.remove();
    plain.remove();
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? NaN;
const rounded = (number: number, digits = 2): number => Number(number.toFixed(digits));

const report: object[] = [];
for (const count of sizes) {
  const runs = await measure(count);
  const plain = runs['plain cold'];
  for (const [run, measured] of Object.entries(runs)) {
    report.push({
      stories: count,
      run,
      seconds: rounded(median(measured.map(({ seconds }) => seconds))),
      'of plain cold': rounded(median(measured.map(({ seconds }, round) => seconds / (plain[round]?.seconds ?? NaN)))),
      'processor seconds': rounded(median(measured.map(({ processorSeconds }) => processorSeconds))),
      MB: Math.round(Math.max(...measured.map(({ megabytes }) => megabytes))),
    });
  }
}
const saving = await savingToSeeing(200, 15);
report.push({ stories: 200, run: 'saving to seeing, in npm run dev', seconds: rounded(median(saving) / 1000, 3) });
if (values.json) console.log(JSON.stringify(report, null, 2));
else console.table(report);
