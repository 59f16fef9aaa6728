import { inTurn } from '../site-folder/build-lock.ts';
import { targetFolder } from '../site-folder/target-folder.ts';
import { buildAndReport, type ReportedBuildOptions } from './build-and-report.ts';
import { cacheFolderOf, openReader } from './check-project.ts';
import { printError } from './print.ts';
import type { SiteOptions } from './site-options.ts';
import { refuseUnsuitableRoot } from './suitable-root.ts';
import { toTheEnd } from './to-the-end.ts';

/**
 * Checks a bank and builds its site, when no other build of it is at work.
 * @param site what is built, whether warnings keep it from being built, and how it is encrypted where it is
 * @param outDir where it goes
 * @returns whether the site was built; if not there are problems, which have been told
 * @throws Refusal before anything is done, when the site cannot go there or be made here
 */
export async function makeSite(
  site: SiteOptions & Pick<ReportedBuildOptions, 'strict' | 'seal' | 'leaveOut'>,
  outDir: string,
): Promise<boolean> {
  const { root } = site;
  refuseUnsuitableRoot(root);
  // Told now and not after the bank has been read; it is looked at again when the site is put into its place.
  await targetFolder(outDir, root, 'beside');
  const onWait = (other: { process: number }): void =>
    printError(`Another build of this project is running (process ${other.process}). This one starts when it’s done.`);
  return inTurn({ root, outDir, onWait }, async () => {
    const reader = await openReader(root, cacheFolderOf(root));
    return toTheEnd(() => buildAndReport({ ...site, reader, outDir }));
  });
}
