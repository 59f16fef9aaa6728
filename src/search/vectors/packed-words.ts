/**
 * Word vectors as they lie in a file. A vector is cut into parts of equal length, and of each part only the number of
 * the nearest of a few hundred typical ones is kept (product quantisation; Jégou, Douze and Schmid 2011).
 */
export interface PackedWords {
  /** Folded words: first those for everybody, then the others, each of the two in the order of their letters. */
  words: readonly string[];
  /** How many words, from the first, are for everybody. */
  commonCount: number;
  /** Numbers of a vector. */
  dimensions: number;
  /** Parts of a vector. */
  parts: number;
  /** Typical parts for each part, at most 256. */
  centroids: number;
  /** The typical parts one after another; a number of a vector is one of these times `scale`. */
  codebook: Int8Array;
  scale: number;
  /** For each word and part the number of the typical part. */
  codes: Uint8Array;
  /** For each word the level of its weight; the weight is `leastWeight` times `weightStep` to the power of the level. */
  levels: Uint8Array;
  leastWeight: number;
  weightStep: number;
  /** For each word how much it tells whether a question has an answer, in steps of `answerabilityStep`. */
  answerability: Int8Array;
  /** What several words tell together. */
  patterns: Patterns;
}

/** What neighbouring words mean where they tell more together than one by one: `let somebody go`. */
export interface Patterns {
  /** For each pattern the vectors that its words are like, one after another; a number is one of these times `scale`. */
  values: Int8Array;
  scale: number;
  /** For each pattern what is added to the likeness of some words; they have it by as much as the sum is above 0. */
  offsets: Float32Array;
  /** For each pattern how much it tells whether a question has an answer, in log odds. */
  tells: Float32Array;
}

/** So many neighbouring words make a pattern. */
export const patternWords = 3;

/** In log odds. */
export const answerabilityStep = 1 / 8;

/** `swt3` as the first four bytes. */
const mark = 0x33747773;
const headBytes = 48;

/** Writes word vectors as bytes: a head of numbers, the codebook, the codes, what words tell, patterns and the words. */
export function packWords(packed: PackedWords): Uint8Array {
  const { codebook, codes, levels, answerability, patterns } = packed;
  const bytesOf = ({ buffer, byteOffset, byteLength }: Int8Array | Float32Array): Uint8Array =>
    new Uint8Array(buffer, byteOffset, byteLength);
  const ofPatterns = [patterns.values, patterns.offsets, patterns.tells].map(bytesOf);
  const pieces = [bytesOf(codebook), codes, levels, bytesOf(answerability), ...ofPatterns];
  const words = new TextEncoder().encode(packed.words.join('\n'));
  const bytes = new Uint8Array(headBytes + [...pieces, words].reduce((sum, { length }) => sum + length, 0));
  const head = new DataView(bytes.buffer);
  [
    mark,
    packed.words.length,
    packed.commonCount,
    packed.dimensions,
    packed.parts,
    packed.centroids,
    words.length,
    patterns.tells.length,
  ].forEach((number, place) => {
    head.setUint32(place * 4, number, true);
  });
  [packed.scale, packed.leastWeight, packed.weightStep, patterns.scale].forEach((number, place) => {
    head.setFloat32(32 + place * 4, number, true);
  });
  let at = headBytes;
  for (const piece of [...pieces, words]) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Reads what `packWords` wrote, without copying it.
 * @throws Error when the bytes are something else, or end too early
 */
export function unpackWords(bytes: Uint8Array): PackedWords {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headBytes || head.getUint32(0, true) !== mark)
    throw new Error('This is no table of word vectors.');
  const count = (place: number): number => head.getUint32(place * 4, true);
  const wordCount = count(1);
  const dimensions = count(3);
  const parts = count(4);
  const centroids = count(5);
  let at = headBytes;
  const signed = ({ buffer, byteOffset, length }: Uint8Array): Int8Array => new Int8Array(buffer, byteOffset, length);
  const next = (length: number): Uint8Array => bytes.subarray(at, (at += length));
  const codebook = next(centroids * dimensions);
  const codes = next(wordCount * parts);
  const levels = next(wordCount);
  const answerability = next(wordCount);
  const patternCount = count(7);
  const values = next(patternCount * patternWords * dimensions);
  // Numbers of four bytes may lie anywhere in a file, but not in an array.
  const floats = (): Float32Array => new Float32Array(Uint8Array.from(next(4 * patternCount)).buffer);
  const [offsets, tells] = [floats(), floats()];
  const text = next(count(6));
  if (at !== bytes.length) throw new Error('The table of word vectors is not whole.');
  return {
    words: wordCount === 0 ? [] : new TextDecoder().decode(text).split('\n'),
    commonCount: count(2),
    dimensions,
    parts,
    centroids,
    codebook: signed(codebook),
    answerability: signed(answerability),
    patterns: { values: signed(values), scale: head.getFloat32(44, true), offsets, tells },
    scale: head.getFloat32(32, true),
    codes,
    levels,
    leastWeight: head.getFloat32(36, true),
    weightStep: head.getFloat32(40, true),
  };
}
