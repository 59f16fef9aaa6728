import { join } from 'node:path';
import { buildSite, type BuildOptions } from './build-site.ts';
import { cacheFileOf, checkProject } from './check-project.ts';
import { printReport } from './print-report.ts';
import { startProgress } from './progress.ts';

/**
 * Checks a bank and builds its site, and prints what was found or built. With a problem nothing is built, and the last
 * site stays as it was.
 * @returns whether the site was built
 * @throws what Astro throws when a build fails, which is a fault of ours or of the machine
 */
export async function buildAndReport(options: BuildOptions): Promise<boolean> {
  const start = performance.now();
  const checked = await checkProject(options.root, cacheFileOf(options.root));
  if (checked.problems.length > 0) {
    printReport(checked);
    return false;
  }
  const progress = startProgress('Building the site …');
  try {
    const pages = await buildSite(options);
    progress.stop();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { stories, lists } = checked.read.source;
    console.log(
      `Built ${stories.length} stories, ${lists.prompts.entries.length} prompts, ${pages} pages in ${seconds} s → ${join(options.outDir)}`,
    );
    return true;
  } finally {
    progress.stop();
  }
}
