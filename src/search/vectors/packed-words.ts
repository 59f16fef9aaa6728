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
}

/** In log odds. */
export const answerabilityStep = 1 / 32;

/** `swt2` as the first four bytes. */
const mark = 0x32747773;
const headBytes = 40;

/** Writes word vectors as bytes: a head of numbers, the codebook, the codes, the levels, the answerability and the words. */
export function packWords(packed: PackedWords): Uint8Array {
  const { codebook, codes, levels, answerability } = packed;
  const signed = ({ buffer, byteOffset, length }: Int8Array): Uint8Array => new Uint8Array(buffer, byteOffset, length);
  const pieces = [signed(codebook), codes, levels, signed(answerability)];
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
  ].forEach((number, place) => {
    head.setUint32(place * 4, number, true);
  });
  [packed.scale, packed.leastWeight, packed.weightStep].forEach((number, place) => {
    head.setFloat32(28 + place * 4, number, true);
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
    scale: head.getFloat32(28, true),
    codes,
    levels,
    leastWeight: head.getFloat32(32, true),
    weightStep: head.getFloat32(36, true),
  };
}
