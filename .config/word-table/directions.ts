import { addTo, dot, makeUnit } from './arrays.ts';
import { seededRandom } from './random.ts';

const rounds = 40;

/** Makes vectors of one size 1 long and puts each at right angles to those before it (Gram and Schmidt). */
function makeOrthonormal(vectors: Float32Array, size: number): void {
  for (let at = 0; at < vectors.length; at += size) {
    makeUnit(vectors, at, size);
    for (let before = 0; before < at; before += size) {
      addTo(vectors, at, vectors, before, size, -dot(vectors, at, vectors, before, size));
    }
    makeUnit(vectors, at, size);
  }
}

/** Directions that mean nothing, at right angles to each other: turned into them, no number of a vector is special. */
export function randomDirections(size: number, wanted: number): Float32Array {
  const random = seededRandom(1);
  const directions = Float32Array.from({ length: wanted * size }, () => random() - 0.5);
  makeOrthonormal(directions, size);
  return directions;
}

/**
 * The directions in which vectors differ most, each 1 long and at right angles to the others, found by multiplying
 * with the covariance again and again (orthogonal iteration).
 * @param vectors one after another
 * @param size numbers of each vector
 * @param wanted how many directions
 * @returns the directions one after another
 */
export function principalDirections(vectors: Float32Array, size: number, wanted: number): Float32Array {
  const covariance = new Float32Array(size * size);
  for (let at = 0; at < vectors.length; at += size) {
    for (let row = 0; row < size; row += 1) addTo(covariance, row * size, vectors, at, size, vectors[at + row] ?? 0);
  }
  let directions = randomDirections(size, wanted);
  for (let round = 0; round < rounds; round += 1) {
    const turned = new Float32Array(wanted * size);
    for (let row = 0; row < wanted; row += 1) {
      for (let column = 0; column < size; column += 1) {
        turned[row * size + column] = dot(directions, row * size, covariance, column * size, size);
      }
    }
    makeOrthonormal(turned, size);
    directions = turned;
  }
  return directions;
}
