/** The sum of the products of two pieces of one length. */
export function dot(
  one: Float32Array,
  oneFrom: number,
  other: Float32Array,
  otherFrom: number,
  length: number,
): number {
  let sum = 0;
  for (let place = 0; place < length; place += 1) sum += (one[oneFrom + place] ?? 0) * (other[otherFrom + place] ?? 0);
  return sum;
}

/** Adds a piece, times a factor, to another. */
export function addTo(
  target: Float32Array,
  targetFrom: number,
  source: Float32Array,
  sourceFrom: number,
  length: number,
  factor: number,
): void {
  for (let place = 0; place < length; place += 1) {
    target[targetFrom + place] = (target[targetFrom + place] ?? 0) + factor * (source[sourceFrom + place] ?? 0);
  }
}

/** The length of the vector that a piece is. */
export const lengthOf = (array: Float32Array, from: number, length: number): number =>
  Math.sqrt(dot(array, from, array, from, length));

/** Makes the vector that a piece is 1 long; one of zeros stays. */
export function makeUnit(array: Float32Array, from: number, length: number): void {
  const size = lengthOf(array, from, length);
  if (size === 0) return;
  for (let place = from; place < from + length; place += 1) array[place] = (array[place] ?? 0) / size;
}
