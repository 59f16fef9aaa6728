import type { ColumnUnit } from './column-units.ts';

/** What a break costs, in em of height, by what starts after it: nothing for a group, most inside one. */
const breakCosts: Record<ColumnUnit['starts'], number> = { 0: 4, 1: 0, 2: 1.5 };

/** A last column that is longer than the one before it looks top-heavy; this share of the excess is its cost. */
const rising = 0.25;

/** Where columns end: the number of units up to the end of each, the last one being all of them. */
export type ColumnBreaks = number[];

/**
 * Fills columns one after another.
 * @param units what has to be placed, in order
 * @param columns number of columns
 * @param limit height of a column, in em
 * @returns by how much columns are too high in all, in em: 0 or less where everything fits, and then the room left in
 *   the last one. A unit that is higher than a column never fits
 */
export function excessHeight(units: readonly ColumnUnit[], columns: number, limit: number): number {
  let column = 1;
  let height = 0;
  let excess = 0;
  for (const unit of units) {
    const taller = height === 0 ? unit.height : height + unit.gap + unit.height;
    if (taller > limit && height > 0 && column < columns) {
      excess += Math.max(0, height - limit);
      column += 1;
      height = unit.again + unit.height;
    } else {
      height = taller;
    }
  }
  const last = height - limit;
  return excess > 0 ? excess + Math.max(0, last) : last;
}

/**
 * Finds the best place for the breaks of two or three columns: low and even columns, broken between groups where that
 * costs little height.
 * @param units what has to be placed, in order
 * @param columns number of columns
 * @param limit height of a column, in em
 * @returns undefined where it does not fit
 */
export function bestBreaks(units: readonly ColumnUnit[], columns: number, limit: number): ColumnBreaks | undefined {
  const bottoms = [0];
  units.forEach((unit, index) => bottoms.push((bottoms[index] ?? 0) + unit.gap + unit.height));
  const heightOf = (from: number, to: number): number =>
    from >= to
      ? 0
      : (bottoms[to] ?? 0) -
        (bottoms[from] ?? 0) -
        (units[from]?.gap ?? 0) +
        (from > 0 ? (units[from]?.again ?? 0) : 0);
  const costOf = (at: number): number => (at >= units.length ? 0 : breakCosts[units[at]?.starts ?? 0]);

  let best: { breaks: ColumnBreaks; cost: number } | undefined;
  const consider = (breaks: ColumnBreaks): void => {
    const heights = breaks.map((end, column) => heightOf(breaks[column - 1] ?? 0, end));
    const highest = Math.max(...heights);
    if (highest > limit) return;
    const climbs = heights.reduce(
      (sum, height, column) => sum + Math.max(0, height - (heights[column - 1] ?? height)),
      0,
    );
    const cost = highest + climbs * rising + breaks.slice(0, -1).reduce((sum, at) => sum + costOf(at), 0);
    if (!best || cost < best.cost) best = { breaks, cost };
  };
  const all = units.length;
  if (columns === 1) consider([all]);
  for (let first = 1; columns > 1 && first <= all; first += 1) {
    if (heightOf(0, first) > limit) break;
    if (columns === 2) consider([first, all]);
    for (let second = first; columns === 3 && second <= all; second += 1) {
      if (heightOf(first, second) > limit) break;
      consider([first, second, all]);
    }
  }
  return best?.breaks;
}
