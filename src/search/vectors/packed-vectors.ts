import { unitVector } from './sentence-vector.ts';

/** Numbers of a vector of length 1 are kept in 16 steps; hardly any is farther from 0 than this. */
const farthest = 0.45;
const steps = 15;
/** So many arguments at most are given to a function at a time: more overflow the stack of some browsers. */
const atATime = 8192;

/** Bytes as text that fits into JSON (Base64). */
export function textOfBytes(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += atATime)
    letters += String.fromCharCode(...bytes.subarray(at, at + atATime));
  return btoa(letters);
}

/** Reads what `textOfBytes` wrote. */
export const bytesOfText = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** The numbers of a vector as text, all of each. */
export const textOfNumbers = ({ buffer, byteOffset, byteLength }: Float32Array): string =>
  textOfBytes(new Uint8Array(buffer, byteOffset, byteLength));

/** Reads what `textOfNumbers` wrote on the same machine. */
export const numbersOfText = (text: string): Float32Array => new Float32Array(bytesOfText(text).buffer);

const stepOf = (number: number): number =>
  Math.min(steps, Math.max(0, Math.round(((number / farthest + 1) / 2) * steps)));
const numberOf = (step: number): number => ((step / steps) * 2 - 1) * farthest;

/**
 * Writes vectors of length 1 as text, two numbers in a byte.
 * @param vectors of an even number of dimensions
 */
export function packVectors(vectors: readonly Float32Array[]): string {
  const numbers = vectors.flatMap((vector) => [...vector]);
  const bytes = new Uint8Array(numbers.length / 2);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = (stepOf(numbers[2 * at] ?? 0) << 4) | stepOf(numbers[2 * at + 1] ?? 0);
  return textOfBytes(bytes);
}

/**
 * Reads what `packVectors` wrote; each vector is made 1 long again.
 * @param dimensions numbers of a vector
 */
export function unpackVectors(text: string, dimensions: number): Float32Array[] {
  const bytes = bytesOfText(text);
  const numbers = new Float32Array(2 * bytes.length);
  bytes.forEach((byte, at) => {
    numbers[2 * at] = numberOf(byte >> 4);
    numbers[2 * at + 1] = numberOf(byte & 0xf);
  });
  return Array.from({ length: numbers.length / dimensions }, (_, place) =>
    unitVector(numbers.subarray(place * dimensions, (place + 1) * dimensions)),
  );
}
