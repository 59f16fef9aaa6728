/** What a host says of a file that still holds when the file comes from the device. */
const kept: ReadonlySet<string> = new Set([
  'content-language',
  'content-security-policy',
  'content-type',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'x-robots-tag',
]);

/**
 * The headers to keep with a file: its type, and what protects its reader. Sizes and encodings are those of the way it
 * came.
 */
export const keptHeaders = (headers: Iterable<readonly [string, string]>): [string, string][] =>
  [...headers].flatMap(([name, value]): [string, string][] =>
    kept.has(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [],
  );
