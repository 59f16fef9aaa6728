import { changesBetween } from './changes.ts';
import type { KnownFigure } from './ledger.ts';
import type { Quantity } from './quantity.ts';

const measured = new Set(['result', 'setting']);

/**
 * Whether a change follows from two figures of the same measure, such as before and after.
 * @param said a number that equals no figure
 */
export function followsFrom(said: Quantity, figures: readonly KnownFigure[]): boolean {
  if (!['percent', 'points', 'ratio'].includes(said.dimension) || said.to) return false;
  const measures = Map.groupBy(
    figures.filter(({ figure, ownReadings }) => measured.has(figure.status) && ownReadings > 0),
    ({ measure }) => measure,
  );
  return [...measures.values()].some((alike) =>
    alike.some((first, index) =>
      alike.slice(index + 1).some((second) => {
        const [from] = first.readings;
        const [to] = second.readings;
        if (!from || !to || from.to || to.to || from.dimension !== to.dimension || from.value === to.value)
          return false;
        return changesBetween(from, to, said, false).some(([low, high]) => low <= said.high && said.low <= high);
      }),
    ),
  );
}
