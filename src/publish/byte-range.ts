/** First and last byte that are wanted of a file; `none` where it has none of them. */
export type WantedBytes = { start: number; end: number } | 'all' | 'none';

/**
 * The bytes of a file that a browser asks for. Safari asks for PDFs and recordings in parts, and shows none that comes
 * whole.
 * @param range the header `range`, where the request has one; several ranges at once are answered with the whole file
 * @param size of the file, in bytes
 */
export function wantedBytes(range: string | null | undefined, size: number): WantedBytes {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/u.exec(range ?? '') ?? [];
  if (from === '' && to === '') return 'all';
  const start = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'none' : { start, end };
}

/** How an answer with these bytes begins; the other headers of the file come with it. */
export function rangeAnswer(bytes: WantedBytes, size: number): { status: number; headers: Record<string, string> } {
  if (bytes === 'all') return { status: 200, headers: { 'accept-ranges': 'bytes', 'content-length': `${size}` } };
  if (bytes === 'none') return { status: 416, headers: { 'content-range': `bytes */${size}` } };
  const { start, end } = bytes;
  return {
    status: 206,
    headers: {
      'accept-ranges': 'bytes',
      'content-length': `${end - start + 1}`,
      'content-range': `bytes ${start}-${end}/${size}`,
    },
  };
}
