import type { WrongChange } from './changes.ts';

const rounded = (value: number): string => {
  const digits = value < 10 && !Number.isInteger(Math.round(value * 100) / 100) ? 1 : 0;
  return value.toFixed(digits).replace(/\.0$/u, '');
};

/**
 * What a change would have to be: `20%`, `between 12% and 14%`, `10 pp`, `2.5×`.
 * @param change it does not follow from its ends
 */
export function changeText({ change, low, high }: WrongChange): string {
  const unit = { percent: '%', points: ' pp' }[String(change.quantity?.dimension)] ?? '×';
  const middle = (low + high) / 2;
  const one = `${rounded(middle)}${unit}`;
  const isExact = high - low < 1 || change.quantity?.dimension === 'ratio';
  return isExact ? one : `about ${one}`;
}
