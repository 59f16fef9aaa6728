import { cosine, unitVector } from './sentence-vector.ts';

/** After so many rounds hardly any vector changes its group. */
const rounds = 8;

const meanOf = (vectors: readonly Float32Array[]): Float32Array => {
  const [first] = vectors;
  const sum = new Float32Array(first?.length ?? 0);
  for (const vector of vectors) vector.forEach((number, place) => (sum[place] = (sum[place] ?? 0) + number));
  return unitVector(sum);
};

/**
 * A few vectors that stand for many (spherical k-means; it starts from vectors that lie evenly in the order given, so
 * that the same vectors always give the same).
 * @param vectors of length 1
 * @param count how many at most
 */
export function typicalVectors(vectors: readonly Float32Array[], count: number): Float32Array[] {
  if (vectors.length <= count) return [...vectors];
  let typical = Array.from(
    { length: count },
    (_, place) => vectors[Math.floor((place * vectors.length) / count)],
  ).filter((vector) => vector !== undefined);
  for (let round = 0; round < rounds; round += 1) {
    const groups = typical.map((): Float32Array[] => []);
    for (const vector of vectors) {
      const likeness = typical.map((one) => cosine(vector, one));
      groups[likeness.indexOf(Math.max(...likeness))]?.push(vector);
    }
    typical = typical.map((one, place) => ((groups[place]?.length ?? 0) > 0 ? meanOf(groups[place] ?? []) : one));
  }
  return typical;
}
