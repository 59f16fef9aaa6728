import { setTimeout as wait } from 'node:timers/promises';
import { announceBuild, buildEntries, type BuildEntry } from './build-entries.ts';
import { clearLeftovers } from './leftovers.ts';
import { realPath } from './real-path.ts';

/** Milliseconds between two looks whether another build has ended. Two that look at once part at the second look. */
const pause = (): number => 100 + Math.random() * 200;

const runningBuilds = async (root: string): Promise<BuildEntry[]> =>
  (await buildEntries(root)).filter((entry) => entry.isRunning);

/**
 * Says that this process builds, as soon as no other does. Each says so first and looks then, so that of two at least
 * one sees the other, and gives way.
 */
async function takeTurn(
  root: string,
  target: string,
  onWait: (other: BuildEntry) => void,
): Promise<() => Promise<void>> {
  let hasWaited = false;
  for (;;) {
    const [other] = await runningBuilds(root);
    if (!other) {
      const own = await announceBuild(root, target);
      if ((await runningBuilds(root)).every(({ file }) => file === own.file)) return own.withdraw;
      await own.withdraw();
    } else if (!hasWaited) {
      hasWaited = true;
      onWait(other);
    }
    await wait(pause());
  }
}

/**
 * Builds a project when no other build of it is at work: waits for those that are. A build whose process has ended,
 * whatever ended it, holds nobody up.
 * @param options the project's root, where the site goes (as typed), and who is told of a build that is waited for
 * @param build the work
 */
export async function inTurn<Result>(
  options: { root: string; outDir: string; onWait: (other: BuildEntry) => void },
  build: () => Promise<Result>,
): Promise<Result> {
  const { root, outDir, onWait } = options;
  const giveUpTurn = await takeTurn(root, await realPath(outDir), onWait);
  try {
    // The build that was waited for may have been killed.
    await clearLeftovers(root);
    return await build();
  } finally {
    await giveUpTurn();
  }
}
