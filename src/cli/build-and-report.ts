import { counted } from '../bank/counted.ts';
import { draftsLeftOut } from '../checks/report/drafts-left-out.ts';
import { stoppingProblems } from '../checks/severity.ts';
import type { BankReader } from '../story-files/bank-reader.ts';
import type { BuildOptions } from './build-options.ts';
import { checkProject } from './check-project.ts';
import { print, printError } from './print.ts';
import { printReport } from './print-report.ts';
import { startProgress, type Progress } from './progress.ts';
import { SiteBuild } from './site-build.ts';

/** Which site is built, and where it goes. */
export interface ReportedBuildOptions extends Omit<BuildOptions, 'onProgress'> {
  reader: BankReader;
  /** Whether warnings keep the site from being built, as problems do. */
  strict?: boolean;
}

/**
 * Checks a bank and builds its site, and prints what was found or built. With a problem nothing is built, and the last
 * site stays as it was; warnings are told, and the site is built.
 * @returns whether the site was built
 * @throws what a build throws when it fails
 */
export async function buildAndReport({ strict = false, ...options }: ReportedBuildOptions): Promise<boolean> {
  const start = performance.now();
  let progress: Progress | undefined;
  const build = await SiteBuild.open({ ...options, onProgress: (doing) => progress?.update(doing) });
  try {
    const checked = await checkProject(options.reader, () => build.beginEarly());
    if (checked.problems.length > 0) printReport(checked, { strict });
    if (stoppingProblems(checked.problems, strict).length > 0) return false;
    progress = startProgress('Building the site …');
    const { stories, questions, pages, unchanged, remains } = await build.finish();
    progress.stop();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = [counted(stories, 'story'), counted(questions, 'question'), counted(pages, 'page')].join(', ');
    print(
      unchanged
        ? `Nothing changed since the last build: ${counts}, checked in ${seconds} s → ${options.outDir}`
        : `Built ${counts} in ${seconds} s → ${options.outDir}`,
    );
    const leftOut = checked.bank.stories.length - stories;
    print(
      options.edition === 'private'
        ? 'This is the private edition, for you alone: it has every story and every private note.'
        : `This is the ${options.edition} edition: ${leftOut === 0 ? '' : `${counted(leftOut, 'story')} and `}all private notes are left out of it.`,
    );
    const drafts = draftsLeftOut(checked.bank.source);
    if (drafts !== undefined && checked.problems.length === 0) print(drafts);
    if (remains !== undefined)
      printError(`The last site couldn’t be deleted: ${remains}. The next command will try again.`);
    return true;
  } finally {
    progress?.stop();
    await build.stop();
  }
}
