import { isVisibleIn, type Edition } from '../bank/edition.ts';
import { buildSite, type BuildOptions } from './build-site.ts';
import { cacheFileOf } from '../story-files/cache-file.ts';
import { handReading } from '../story-files/handed-reading.ts';
import { checkProject } from './check-project.ts';
import { printReport } from './print-report.ts';
import { startProgress } from './progress.ts';

/** What is built, where it goes, and for whom. */
export interface ReportedBuildOptions extends BuildOptions {
  edition: Edition;
}

/**
 * Checks a bank and builds its site, and prints what was found or built. With a problem nothing is built, and the last
 * site stays as it was.
 * @returns whether the site was built
 * @throws what Astro throws when a build fails, which is a fault of ours or of the machine
 */
export async function buildAndReport({ edition, ...options }: ReportedBuildOptions): Promise<boolean> {
  const start = performance.now();
  const purpose = { edition: 'private', base: process.env['BASE_PATH'] ?? '/' } as const;
  const checked = await checkProject(options.root, cacheFileOf(options.root, purpose), purpose.base);
  if (checked.problems.length > 0) {
    printReport(checked);
    return false;
  }
  const progress = startProgress('Building the site …');
  try {
    const reading = { bank: checked.read, problems: checked.problems };
    const pages = await handReading({ root: options.root, ...purpose }, reading, () => buildSite(options));
    progress.stop();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { stories, lists } = checked.read.source;
    const shown = stories.filter((story) => isVisibleIn(story.frontmatter.visibility, edition)).length;
    const leftOut = stories.length - shown;
    console.log(
      `Built ${shown} stories, ${lists.questions.entries.length} questions, ${pages} pages in ${seconds} s → ${options.outDir}`,
    );
    if (edition !== 'private')
      console.log(`This is the ${edition} edition: ${leftOut} stories and all private notes are left out.`);
    return true;
  } finally {
    progress.stop();
  }
}
