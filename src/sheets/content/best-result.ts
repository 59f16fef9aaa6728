import type { Bullet } from '../../../schemas/index.ts';

/**
 * The result to say where there is room for one: a pinned one, else the one of the highest priority, else the first
 * with a number, else the first.
 * @param results what came of a story
 */
export function bestResult(results: readonly Bullet[]): Bullet | undefined {
  const weightOf = (bullet: Bullet): number =>
    (bullet.pin ? 100 : 0) + (bullet.priority ?? 3) * 10 + (/\d/u.test(bullet.text) ? 1 : 0);
  return results.reduce<Bullet | undefined>(
    (best, bullet) => (best === undefined || weightOf(bullet) > weightOf(best) ? bullet : best),
    undefined,
  );
}

/** More actions than this are not said at a glance. */
const glanceActions = 3;

/**
 * The actions to say where there is little room, in their own order: pinned ones and those of high priority first.
 * @param actions what was done in a story
 */
export function keyActions(actions: readonly Bullet[]): Bullet[] {
  const weightOf = (bullet: Bullet): number => (bullet.pin ? 10 : 0) + (bullet.priority ?? 3);
  const chosen = new Set(actions.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, glanceActions));
  return actions.filter((bullet) => chosen.has(bullet));
}
