/** Bytes of each pack: small enough that a page needs little besides itself, and that hosts take it. */
export const packSize = 256 * 1024;

/** Binary digits of the number of packs that are told; the others are rounded up. */
const toldDigits = 4;

/**
 * How many packs hold so many bytes. Only every eighth of a power of two comes up, so that the number says little about
 * the size: 1 to 16, then 18, 20 … 32, then 36, 40 … At most an eighth is added (the idea is that of Padmé; Nikitin and
 * others 2019).
 */
export function paddedPackCount(bytes: number): number {
  const count = Math.max(1, Math.ceil(bytes / packSize));
  const digits = Math.floor(Math.log2(count)) + 1;
  const step = 2 ** Math.max(0, digits - toldDigits);
  return Math.ceil(count / step) * step;
}
