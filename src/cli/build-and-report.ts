import type { BankReader } from '../story-files/bank-reader.ts';
import { buildSite, type BuildOptions } from './build-site.ts';
import { checkProject } from './check-project.ts';
import { printReport } from './print-report.ts';
import { startProgress } from './progress.ts';

/** Which site is built, and where it goes. */
export type ReportedBuildOptions = Omit<BuildOptions, 'onProgress'> & { reader: BankReader };

/** Who PDFs name as their author: the owner, where they say so. */
export const authorOfPdfs = (): string => process.env['STORY_BANK_AUTHOR'] ?? 'Story bank';

/**
 * Checks a bank and builds its site, and prints what was found or built. With a problem nothing is built, and the last
 * site stays as it was.
 * @returns whether the site was built
 * @throws what a build throws when it fails
 */
export async function buildAndReport(options: ReportedBuildOptions): Promise<boolean> {
  const start = performance.now();
  const checked = await checkProject(options.reader);
  if (checked.problems.length > 0) {
    printReport(checked);
    return false;
  }
  const progress = startProgress('Building the site …');
  try {
    const { stories, questions, pages, unchanged } = await buildSite({ ...options, onProgress: progress.update });
    progress.stop();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = `${stories} stories, ${questions} questions, ${pages} pages`;
    console.log(
      unchanged
        ? `Nothing has changed since the last build: ${counts}, looked over in ${seconds} s → ${options.outDir}`
        : `Built ${counts} in ${seconds} s → ${options.outDir}`,
    );
    if (options.edition !== 'private') {
      const leftOut = checked.bank.stories.length - stories;
      console.log(`This is the ${options.edition} edition: ${leftOut} stories and all private notes are left out.`);
    }
    return true;
  } finally {
    progress.stop();
  }
}
