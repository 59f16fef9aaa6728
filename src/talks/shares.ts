/**
 * Parts a whole number by weights into whole numbers that add up to it: the largest remainders are rounded up, the
 * earlier one where they are equal. Where no weight is more than 0, all get the same.
 * @param total a whole number, at least 0
 * @param weights each at least 0
 */
export function inShares(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((all, share) => all + share, 0);
  const remainders = exact.map((share, index) => ({ index, remainder: share - Math.floor(share) }));
  remainders.sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of remainders.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
