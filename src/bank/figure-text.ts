import type { Figure } from '../../schemas/index.ts';
import { figureStatusNames } from '../../schemas/words.ts';

const noBreakSpace = '\u00A0';
/** Units that stand at the number without a space. */
const attachedUnits = new Set(['%', '×', 'x', '°']);
const numberFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/** Whether a value that is text has the unit in it already: `50%`, `$5`, `3 days`. */
function saysUnit(value: string, unit: string): boolean {
  const [said, named] = [value.toLowerCase(), unit.toLowerCase()];
  const isLetter = (sign: string | undefined): boolean => /\p{L}/u.test(sign ?? '');
  return (
    (said.endsWith(named) && !isLetter(said.at(-named.length - 1))) ||
    (said.startsWith(named) && !isLetter(said[named.length]))
  );
}

/**
 * A figure's value and unit as people write them: `8%`, `2 weeks` with a space that does not break, `3×`. A value that
 * is text is shown as it is typed, such as `99.90`.
 * @param figure its value, a number or a bound as text, and its unit, which may be empty
 */
export function figureText({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  const number = (typeof value === 'number' ? numberFormat.format(value) : value).replace(/^-(?=\d)/u, '−');
  if (unit === '' || saysUnit(number, unit)) return number;
  return `${number}${attachedUnits.has(unit) ? '' : noBreakSpace}${unit}`;
}

/** As long as scope and status may be on paper, in characters. */
const shortLimit = 40;

/** As many clauses of a text as there is room for, or of a long clause as many words. */
function cutWell(text: string, limit: number): string {
  const whole = text.trim().replace(/[.;,]$/u, '');
  if (whole.length <= limit) return whole;
  // Where a clause ends, the text can end.
  const ends = [...whole.matchAll(/[;:,.)]?\s+[(–—]?|[;:,)]\s/gu)].map(({ index, 0: sign }) => ({ index, sign }));
  const clause = ends.findLast(({ index, sign }) => index > 0 && index <= limit && sign.trim() !== '');
  if (clause) return whole.slice(0, clause.index);
  const word = ends.findLast(({ index }) => index > 0 && index < limit);
  return `${whole.slice(0, word?.index ?? limit - 1)}…`;
}

/** The scope of a figure for paper. */
export const figureScope = ({ scope, short }: Pick<Figure, 'scope' | 'short'>): string =>
  short ?? cutWell(scope, shortLimit);

/**
 * Whether a clause of a text is the status, alone or before what it holds for: `target`, `target at P95`, `worked
 * example`. A scope can have the word in another meaning: target customers, an example page.
 */
const saysStatus = (text: string, name: string): boolean =>
  text
    .split(/[,;]\s/u)
    .some((clause) =>
      new RegExp(`^(?:worked )?${name}(?:$| \\(| (?:at|by|for|from|in|of|on|overall|per)\\b)`, 'u').test(clause),
    );

/**
 * Scope and status of a figure for paper, where they stand after its value: `target, Q1`. What the author wrote for it
 * holds; a status that is missing from that is put in front.
 * @returns at most 40 characters, unless the author's own text lacks the status
 */
export function figureShort({ status, scope, short }: Pick<Figure, 'status' | 'scope' | 'short'>): string {
  const name = figureStatusNames[status];
  if (name === undefined) return figureScope({ scope, short });
  if (short !== undefined && saysStatus(short, name)) return short;
  return `${name}, ${short ?? cutWell(scope, shortLimit - name.length - 2)}`;
}

/** Numbers that are written out where they are said. */
const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whether what is said has the number in it, in digits or written out. */
function saysNumber(say: string, value: string): boolean {
  const number = value.match(/\d[\d.,]*/u)?.[0] ?? value;
  const written = smallNumbers[Number(number)];
  return (
    say.includes(number) ||
    (written !== undefined &&
      say
        .toLowerCase()
        .split(/[^a-z]+/u)
        .includes(written))
  );
}

/**
 * What keeps a figure true where it is said on paper, in brackets: `(target, Q1)`, or `(2×, target, Q1)` where what is
 * said leaves the number itself out.
 */
export function figureBrackets(figure: Figure): string {
  const value = figureText(figure);
  return `(${saysNumber(figure.say, value) ? '' : `${value}, `}${figureShort(figure)})`;
}

/** A figure as it is said, with what keeps it true: `twice as often (2×, target, Q1)`. */
export const saidInFull = (figure: Figure): string => `${figure.say} ${figureBrackets(figure)}`;
