import type { PackedWords } from '../../src/search/vectors/packed-words.ts';
import { addTo, dot } from './arrays.ts';
import { randomDirections } from './directions.ts';

/** How vectors are made small: bytes of a vector, and how many typical parts one byte chooses from. */
export const quantizing = { parts: 12, centroids: 256 };
const rounds = 25;
const levels = 32;

/** The place of the typical part that is nearest to a part. */
function nearest(part: Float32Array, from: number, typical: Float32Array, norms: Float32Array, size: number): number {
  let best = 0;
  let least = Infinity;
  for (let place = 0; place < norms.length; place += 1) {
    const distance = (norms[place] ?? 0) - 2 * dot(part, from, typical, place * size, size);
    if (distance < least) {
      least = distance;
      best = place;
    }
  }
  return best;
}

const normsOf = (typical: Float32Array, size: number): Float32Array =>
  Float32Array.from({ length: typical.length / size }, (_, place) =>
    dot(typical, place * size, typical, place * size, size),
  );

/** Typical parts for the given ones, each of which counts as much as it weighs (k-means; Lloyd 1982). */
function typicalParts(parts: Float32Array, importance: Float32Array, centroids: number): Float32Array {
  const count = importance.length;
  const size = parts.length / count;
  const typical = new Float32Array(centroids * size);
  for (let place = 0; place < centroids; place += 1) {
    addTo(typical, place * size, parts, Math.floor((place * count) / centroids) * size, size, 1);
  }
  for (let round = 0; round < rounds; round += 1) {
    const norms = normsOf(typical, size);
    const sums = new Float32Array(centroids * size);
    const totals = new Float32Array(centroids);
    importance.forEach((weight, at) => {
      const place = nearest(parts, at * size, typical, norms, size);
      addTo(sums, place * size, parts, at * size, size, weight);
      totals[place] = (totals[place] ?? 0) + weight;
    });
    totals.forEach((total, place) => {
      if (total === 0) return;
      typical.fill(0, place * size, (place + 1) * size);
      addTo(typical, place * size, sums, place * size, size, 1 / total);
    });
  }
  return typical;
}

/**
 * Makes word vectors small (product quantisation; Jégou, Douze and Schmid 2011). Typical parts are those of the common
 * words, by the squares of their weights: by so much an error counts in a sentence.
 * @param words the common ones first
 * @param vectors of length 1, one after another
 */
export function quantize(
  words: readonly string[],
  commonCount: number,
  vectors: Float32Array,
  weights: Float32Array,
  { parts, centroids }: typeof quantizing = quantizing,
): Omit<PackedWords, 'answerability' | 'patterns'> {
  const dimensions = vectors.length / words.length;
  const size = dimensions / parts;
  const directions = randomDirections(dimensions, dimensions);
  const importance = weights.slice(0, commonCount).map((weight) => weight ** 2);
  const codes = new Uint8Array(words.length * parts);
  const typical = new Float32Array(centroids * dimensions);
  for (let part = 0; part < parts; part += 1) {
    const pieces = Float32Array.from({ length: words.length * size }, (_, at) =>
      dot(
        vectors,
        Math.floor(at / size) * dimensions,
        directions,
        (part * size + (at % size)) * dimensions,
        dimensions,
      ),
    );
    const found = typicalParts(pieces.subarray(0, commonCount * size), importance, centroids);
    const norms = normsOf(found, size);
    words.forEach((_, word) => {
      codes[word * parts + part] = nearest(pieces, word * size, found, norms, size);
    });
    typical.set(found, part * centroids * size);
  }
  const scale = typical.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127;
  const leastWeight = Math.max(
    1e-3,
    weights.reduce((least, weight) => Math.min(least, weight), Infinity),
  );
  const mostWeight = weights.reduce((most, weight) => Math.max(most, weight), leastWeight);
  const weightStep = Math.max(1.01, (mostWeight / leastWeight) ** (1 / (levels - 1)));
  return {
    words,
    commonCount,
    dimensions,
    parts,
    centroids,
    codebook: Int8Array.from(typical, (number) => Math.round(number / scale)),
    scale,
    codes,
    levels: Uint8Array.from(weights, (weight) =>
      Math.round(Math.log(Math.max(weight, leastWeight) / leastWeight) / Math.log(weightStep)),
    ),
    leastWeight,
    weightStep,
  };
}
