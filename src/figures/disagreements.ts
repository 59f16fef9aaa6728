import { contentOf } from './content.ts';
import type { KnownFigure } from './ledger.ts';
import type { Quantity } from './quantity.ts';

/** Statuses whose values are told of the same thing: what was measured, what was wanted, what was chosen. */
const sortOf = { result: 'measured', 'not-significant': 'measured', target: 'wanted', setting: 'chosen', example: 'example' } as const; // prettier-ignore

function interval(quantity: Quantity, text: string): [number, number] {
  if (quantity.to) return [quantity.low, quantity.to.high];
  if (/^[<≤]/u.test(text)) return [-Infinity, quantity.high];
  if (/^[>≥]/u.test(text)) return [quantity.low, Infinity];
  return [quantity.low, quantity.high];
}

function disagree(one: KnownFigure, other: KnownFigure): boolean {
  const [first] = one.readings;
  const [second] = other.readings;
  if (!first || !second || one.ownReadings === 0 || other.ownReadings === 0) return false;
  if (first.dimension !== second.dimension || (first.dimension === 'money' && first.kind !== second.kind)) return false;
  const [low, high] = interval(first, String(one.figure.value));
  const [least, most] = interval(second, String(other.figure.value));
  return low > most || least > high;
}

/** Two figures that cannot both hold. */
export interface Disagreement {
  first: KnownFigure;
  second: KnownFigure;
}

/**
 * Finds figures of the same measure and scope, both measured or both wanted, with values that cannot both hold.
 * @param figures of one company, in the ledger's order
 */
export function disagreements(figures: readonly KnownFigure[]): Disagreement[] {
  const alike = Map.groupBy(figures, ({ figure, measure }) =>
    [sortOf[figure.status], measure, contentOf(figure.scope)].join('\n'),
  );
  return [...alike.values()].flatMap((group) =>
    group.flatMap((second, index) => {
      const first = group.slice(0, index).find((earlier) => disagree(earlier, second));
      return first ? [{ first, second }] : [];
    }),
  );
}
