/** What a first page needs lies together at the start, and what is asked for last, and large, at the end. */
const order: readonly RegExp[] = [
  /^index\.html$/u,
  /\.(?:css|js|woff2|svg|webmanifest)$/u,
  /^404\.html$/u,
  /\.html$/u,
  /\.(?:json|pf_\w+|pagefind|wasm)$/u,
];

const rank = (path: string): number => {
  const found = order.findIndex((pattern) => pattern.test(path));
  return found === -1 ? order.length : found;
};

/** Files in the order in which readers are likely to ask for them, so that the first page needs few packs. */
export const inReadingOrder = <File extends { path: string }>(files: readonly File[]): File[] =>
  files.toSorted((one, other) => rank(one.path) - rank(other.path) || (one.path < other.path ? -1 : 1));
