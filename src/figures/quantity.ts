/**
 * What a number counts. `change` is a factor or a share told by a word (`doubled`, `halved`), `plain` a number without a
 * unit, such as a score.
 */
export type Dimension =
  | 'percent'
  | 'points'
  | 'ratio'
  | 'money'
  | 'time'
  | 'data'
  | 'length'
  | 'weight'
  | 'volume'
  | 'temperature'
  | 'energy'
  | 'count'
  | 'plain';

/** A number as an interval: what it may be within the rounding in which it is printed. */
export interface Quantity {
  dimension: Dimension;
  /** In the dimension's own unit: seconds, bytes, percent. */
  value: number;
  low: number;
  high: number;
  /** The other end of a range, such as `20–40 ms`. */
  to?: Quantity | undefined;
  /** The number as it is typed, without its unit's factor. */
  typed: number;
  /** Of money: its sign. Of a count: what is counted, as its stem. */
  kind: string;
}

/** How exactly a number is told. */
export type Bound = 'exact' | 'about' | 'over' | 'under';

/** The place of the last digit that says something: 10 for `30`, 0.1 for `7.5`, 1 for `108`. */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  let place = 1;
  while (place < value && value % (place * 10) === 0) place *= 10;
  return place;
}

/** How far from a number the true value may be, where it is told without `about`. */
function halfStep(value: number, decimals: number, magnitude: number, isShare: boolean): number {
  const printed = (0.5 * magnitude) / 10 ** decimals;
  // Zeros at the end of a large number are mostly rounding: 7,400 for 7,438.
  const size = Math.abs(value);
  if (isShare || magnitude > 1 || decimals > 0 || size < 100 || size % 100 !== 0) return printed;
  return Math.min(lastPlace(size) / 2, size * 0.05);
}

/** What is printed of a number. */
export interface PrintedNumber {
  /** With its magnitude: 7500 for `7.5k`. */
  value: number;
  /** Digits behind the point. */
  decimals: number;
  /** 1000 for `7.5k`, else 1. */
  magnitude: number;
  bound: Bound;
}

/**
 * The interval in which a printed number holds.
 * @param isShare whether zeros at its end are as exact as other digits, as in percent
 */
export function intervalOf({ value, decimals, magnitude, bound }: PrintedNumber, isShare: boolean): [number, number] {
  const size = Math.abs(value);
  const half = halfStep(value, decimals, magnitude, isShare);
  if (bound === 'exact') return [value - half, value + half];
  const whole = decimals > 0 ? 10 ** -decimals * magnitude : Math.max(lastPlace(size / magnitude) * magnitude, 1);
  const slack = Math.max(half, Math.min(whole / 2, size * 0.15), size * 0.05);
  if (bound === 'about') return [value - slack, value + slack];
  const far = Math.max(half, Math.min(whole, size * 0.25), size * 0.1);
  return bound === 'over' ? [value - half / 2, value + far] : [value - far, value + half / 2];
}
