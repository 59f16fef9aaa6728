/** A number of a vector of length 1 is at most this many steps. */
const steps = 127;
/** So many arguments at most are given to a function at a time: more overflow the stack of some browsers. */
const atATime = 8192;

/** Bytes as text that fits into JSON (Base64). */
export function textOfBytes(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += atATime) letters += String.fromCharCode(...bytes.subarray(at, at + atATime));
  return btoa(letters);
}

/** Reads what `textOfBytes` wrote. */
export const bytesOfText = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Writes vectors of length 1 as text, each number in one byte. */
export const packVectors = (vectors: readonly Float32Array[]): string =>
  textOfBytes(Uint8Array.from(vectors.flatMap((vector) => [...vector].map((number) => Math.round(number * steps) & 0xff))));

/**
 * Reads what `packVectors` wrote.
 * @param dimensions numbers of a vector
 */
export function unpackVectors(text: string, dimensions: number): Float32Array[] {
  const numbers = Float32Array.from(new Int8Array(bytesOfText(text).buffer), (number) => number / steps);
  return Array.from({ length: numbers.length / dimensions }, (_, place) =>
    numbers.subarray(place * dimensions, (place + 1) * dimensions),
  );
}
