import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openedFonts } from '../../src/sheets/print/opened-fonts.ts';
import { writePdfs } from '../../src/sheets/print/write-pdfs.ts';
import { readdirSync, statSync } from 'node:fs';
import type { PdfJob } from '../../src/sheets/print/make-pdf.ts';
import { bankSheets } from '../../src/sheets/content/bank-sheets.ts';
import { planSheet } from '../../src/sheets/plan/plan-sheet.ts';
import { sheetFrames } from '../../src/sheets/plan/sheet-frame.ts';
import { sheetMarkup } from '../../src/sheets/print/sheet-markup.ts';
import type { SheetPlan } from '../../src/sheets/plan/sheet-plan.ts';
import { linkBank, type StoryBank } from '../../src/bank/story-bank.ts';
import { realBank } from '../print/bullets.ts';

/** Milliseconds that some work takes. */
function timed<Result>(work: () => Result): { result: Result; milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

/** A bank of as many stories, made of copies of the stories of another. */
function enlarged(bank: StoryBank, count: number): StoryBank {
  const stories = Array.from({ length: count }, (_, index) => {
    const story = bank.stories[index % bank.stories.length];
    if (!story) throw new Error('The bank has no story.');
    return {
      ...story,
      id: `${story.id}-${index}`,
      title: `${story.title.slice(0, 74)} ${index}`,
      related: [],
      project: undefined,
    };
  });
  return linkBank({ ...bank, stories });
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;

function reportPlans(name: string, plans: readonly SheetPlan[], milliseconds: number): void {
  const left = sum(plans.map(({ dropped }) => dropped.length));
  const all = left + sum(plans.map(({ kept }) => kept));
  const sizes = plans.map(({ fontPt }) => fontPt);
  console.log(
    `  ${name}: plan ${(milliseconds / plans.length).toFixed(1)} ms a sheet; type ${Math.min(...sizes)} to ${Math.max(...sizes)} pt, median ${median(sizes)}; ` +
      `${left} of ${all} bullets left out, on ${plans.filter(({ dropped }) => dropped.length > 0).length} of ${plans.length} sheets`,
  );
}

async function measure(name: string, bank: StoryBank): Promise<void> {
  const { result: sheets, milliseconds } = timed(() => bankSheets(bank));
  console.log(
    `${name}: ${bank.stories.length} stories, ${sheets.length} sheets, contents in ${milliseconds.toFixed(0)} ms`,
  );
  openedFonts.measure([]);
  for (const frame of Object.values(sheetFrames)) {
    const planned = timed(() => sheets.map((sheet) => planSheet(sheet, openedFonts.measure, { frame })));
    reportPlans(frame.orientation, planned.result, planned.milliseconds);
    const set = timed(() => planned.result.map((plan) => sheetMarkup(plan)));
    console.log(`    HTML ${(set.milliseconds / sheets.length).toFixed(2)} ms a sheet`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'story-bank-bench-'));
  const jobs = sheets.flatMap((content): PdfJob[] =>
    (['a4', 'letter'] as const).map((paper) => ({ content, paper, author: 'Story bank' })),
  );
  const write = async (): Promise<number> => {
    const start = performance.now();
    await writePdfs(jobs, { cache: join(folder, 'cache'), site: join(folder, 'site') }, () => undefined);
    return performance.now() - start;
  };
  const cold = await write();
  const warm = await write();
  const bytes = readdirSync(join(folder, 'cache')).map((file) => statSync(join(folder, 'cache', file)).size);
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `  PDFs: ${jobs.length} in ${(cold / 1000).toFixed(1)} s, ${(cold / jobs.length).toFixed(1)} ms each; unchanged ${(warm / jobs.length).toFixed(2)} ms each; ` +
      `${kilobytes(Math.min(...bytes))} to ${kilobytes(Math.max(...bytes))}, median ${kilobytes(median(bytes))}`,
  );
}

const bank = await realBank();
await measure('The bank', bank);
await measure('A bank of copies', enlarged(bank, 100));
