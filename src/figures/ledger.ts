import type { Figure } from '../../schemas/index.ts';
import { figureText } from '../bank/figure-text.ts';
import { contentOf } from './content.ts';
import type { Quantity } from './quantity.ts';
import { readNumbers } from './read-numbers.ts';
import { stemsOf } from './stem.ts';

/** What the checks know of a figure. */
export type LedgerFigure = Pick<Figure, 'id' | 'measures' | 'scope' | 'value' | 'unit' | 'status' | 'say'>;

/** A figure with what it may be told as. */
export interface KnownFigure {
  figure: LedgerFigure;
  /** Value and unit as they are printed. */
  text: string;
  /** The value as it is printed, then as it is said, then what else its own words name. */
  readings: readonly Quantity[];
  /** Of which the first ones are the value itself. */
  ownReadings: number;
  /** What its measure is about, whatever the order and the small words. */
  measure: string;
  /** Stems of the words of its unit, measure, scope and of how it is said. */
  stems: ReadonlySet<string>;
  /** Stems of its unit alone. */
  unitStems: ReadonlySet<string>;
}

const plain = (value: number): Quantity => ({
  dimension: 'plain',
  value,
  low: value,
  high: value,
  typed: value,
  kind: '',
});

function quantitiesIn(text: string): Quantity[] {
  return readNumbers(text).flatMap(({ quantity }) => quantity ?? []);
}

/** The value with its unit; without a unit that anybody knows it is a plain number, or a count of what its unit names. */
function printedQuantities({ value, unit }: LedgerFigure): Quantity[] {
  const number = String(value).replace(/^[<>≤≥~≈±+\s]+/u, '');
  const printed = quantitiesIn(`${String(value)}${/^[%×x°]/u.test(unit) ? '' : ' '}${unit}`);
  if (printed.length > 0 && printed[0]?.dimension !== 'plain') return printed;
  const kind = stemsOf(unit)[0] ?? '';
  const numbers = quantitiesIn(`${number} things counted`.replace(' things', ' Xs'));
  const dimension = kind === '' ? 'plain' : 'count';
  const named = (one: Quantity): Quantity => ({
    ...one,
    dimension: one.dimension === 'count' ? dimension : one.dimension,
    kind,
    to: one.to && { ...one.to, dimension, kind },
  });
  if (numbers.length > 0) return numbers.map(named);
  const first = /\d[\d,.]*/u.exec(number)?.[0].replaceAll(',', '');
  return first === undefined ? [] : [{ ...plain(Number(first)), dimension, kind }];
}

/**
 * Prepares a figure for comparing.
 * @param figure an entry of the ledger
 */
export function knownFigure(figure: LedgerFigure): KnownFigure {
  const own = [...printedQuantities(figure), ...quantitiesIn(figure.say)];
  const beside = [...quantitiesIn(figure.measures), ...quantitiesIn(figure.scope)];
  return {
    figure,
    text: figureText(figure).replaceAll('\u00A0', ' '),
    readings: [...own, ...beside],
    ownReadings: own.length,
    measure: contentOf(figure.measures),
    stems: new Set(stemsOf(`${figure.unit} ${figure.measures} ${figure.scope} ${figure.say}`)),
    unitStems: new Set(stemsOf(`${figure.unit}`)),
  };
}
