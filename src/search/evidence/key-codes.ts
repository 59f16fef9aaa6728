/** Printable characters that JSON leaves as they are and that separate nothing in gists and phrases. */
const signs = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place)).filter(
  (sign) => !'"\\,/'.includes(sign),
);
/** A code is any number of leading signs and one closing sign, so that codes need no separator. */
const closing = signs.slice(0, 45);
const leading = signs.slice(45);
const ahead = `${leading.at(0)}-${leading.at(-1)}`;
const code = new RegExp(`[${ahead}]*[^${ahead}]`, 'gu');

/**
 * The code of a place in a table: one sign for the first 45, two for the next 2,025, and so on.
 * @param place from 0
 */
export function keyCode(place: number): string {
  let rest = Math.floor(place / closing.length);
  let written = closing[place % closing.length] ?? '';
  while (rest > 0) {
    rest -= 1;
    written = (leading[rest % leading.length] ?? '') + written;
    rest = Math.floor(rest / leading.length);
  }
  return written;
}

/** The place that a code stands for. */
function placeOf(written: string): number {
  const above = [...written.slice(0, -1)].reduce((sum, sign) => sum * leading.length + leading.indexOf(sign) + 1, 0);
  return above * closing.length + closing.indexOf(written.slice(-1));
}

/**
 * The places that a run of codes stands for, in its order.
 * @param run codes without anything between them
 */
export const keyPlaces = (run: string): number[] => (run.match(code) ?? []).map(placeOf);
