import type { Figure } from '../../schemas/index.ts';

const noBreakSpace = '\u00A0';
/** Units that stand at the number without a space. */
const attachedUnits = new Set(['%', '×', 'x', '°']);
const numberFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/**
 * A figure's value and unit as people write them: `8%`, `2 weeks` with a space that does not break, `3×`. A value that
 * is text is shown as it is typed, such as `99.90`.
 * @param figure its value, a number or a bound as text, and its unit, which may be empty
 */
export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  const number = (typeof value === 'number' ? numberFormat.format(value) : value).replace(/^-(?=\d)/u, '−');
  if (unit === '') return number;
  return `${number}${attachedUnits.has(unit) ? '' : noBreakSpace}${unit}`;
}
