/** A part that can be left out. */
export interface Removable {
  /** The seconds won by leaving it out, a whole number above 0. */
  saves: number;
  /** 1 is left out before 2, and so on. */
  priority: number;
}

/** What to leave out. */
export interface LeaveOut<Part extends Removable> {
  /** In the order in which they were given. */
  parts: Part[];
  /** The seconds won in all. */
  saves: number;
  /** Whether that is enough. */
  isEnough: boolean;
}

/**
 * What it costs to leave out one more part, in seconds of talk. Every gap wants a bridge, so that one slide of a minute is
 * rather left out than four that take a few seconds less together.
 */
const costOfGap = 10;

/** What it costs to leave out parts of one priority: the seconds that are not told, and the gaps. */
export const costOf = (parts: readonly Removable[]): number =>
  parts.reduce((sum, { saves }) => sum + saves + costOfGap, 0);

const savedBy = (parts: readonly Removable[]): number => parts.reduce((sum, { saves }) => sum + saves, 0);

/**
 * The cheapest of some parts that save enough together; of equally cheap ones those that save most, and of those the ones
 * that come later: until then the talk may have caught up. A knapsack over whole seconds: for each number of seconds up to
 * what is needed the least cost of saving at least so many.
 * @param needed whole seconds, at most what all save together
 */
function cheapest<Part extends Removable>(parts: readonly Part[], needed: number): Part[] {
  if (needed <= 0) return [];
  // Among sets of equal cost, one more second saved is worth less than any difference in cost.
  const scale = savedBy(parts) + 1;
  let best = new Float64Array(needed + 1).fill(Infinity);
  best[0] = 0;
  const isTaken: Uint8Array[] = [];
  for (const { saves } of parts) {
    const cost = (saves + costOfGap) * scale - saves;
    const next = best.slice();
    const taken = new Uint8Array(needed + 1);
    for (let seconds = 1; seconds <= needed; seconds += 1) {
      const withIt = (best[Math.max(0, seconds - saves)] ?? Infinity) + cost;
      if (withIt <= (next[seconds] ?? Infinity)) {
        next[seconds] = withIt;
        taken[seconds] = 1;
      }
    }
    isTaken.push(taken);
    best = next;
  }
  const chosen: Part[] = [];
  let seconds = needed;
  for (let index = parts.length - 1; index >= 0 && seconds > 0; index -= 1) {
    const part = parts.at(index);
    if (!part || isTaken[index]?.[seconds] !== 1) continue;
    chosen.unshift(part);
    seconds = Math.max(0, seconds - part.saves);
  }
  return chosen;
}

/**
 * Finds what to leave out so that enough time is won, and the least is lost: as little as can be of the highest priority,
 * then of the next, and so on. It is exact: if any of the parts' subsets wins the time, the one that is found does.
 *
 * Each priority is a knapsack of its own. What has to come from one is what all lower ones together cannot win; and of
 * equally cheap choices the one that saves most leaves the least to them.
 * @param parts those that can be left out
 * @param needed how many seconds have to be won
 * @returns all of them where even that is not enough
 */
export function leaveOut<Part extends Removable>(parts: readonly Part[], needed: number): LeaveOut<Part> {
  const all = savedBy(parts);
  const result = (chosen: readonly Part[]): LeaveOut<Part> => {
    const inOrder = parts.filter((part) => chosen.includes(part));
    const saves = savedBy(inOrder);
    return { parts: inOrder, saves, isEnough: saves >= needed };
  };
  const wanted = Math.ceil(needed);
  if (wanted > all) return result(parts);
  const chosen: Part[] = [];
  const byPriority = [...Map.groupBy(parts, ({ priority }) => priority)].sort(([one], [other]) => other - one);
  let below = all;
  for (const [, ofPriority] of byPriority) {
    below -= savedBy(ofPriority);
    chosen.push(...cheapest(ofPriority, wanted - savedBy(chosen) - below));
  }
  return result(chosen);
}
