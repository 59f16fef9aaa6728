import type { ForeignMark } from './foreign-marks.ts';
import type { WrittenRun } from './written-runs.ts';

const words = String.raw`\[([^\][\n]{0,200}\p{L}[^\][\n]{0,200})\]`;
const address = String.raw`https?://[^\s()<>\][]*[^\s()<>\][.,;:!?]`;

/** How links are mistyped, each with its words, its address and what is wrong with it. */
const mistyped: readonly { pattern: RegExp; message: string; instead: (one: string, other: string) => string }[] = [
  {
    pattern: new RegExp(String.raw`${words}[^\S\n]\((${address})\)`, 'gu'),
    message: 'the address of a link has to follow its words without a space',
    instead: (shown, to) => `[${shown}](${to})`,
  },
  {
    pattern: new RegExp(String.raw`\((${address})\)${words}(?![([])`, 'gu'),
    message: 'the words of a link come before its address',
    instead: (to, shown) => `[${shown}](${to})`,
  },
  {
    pattern: new RegExp(String.raw`${words}\((${address})(?=[.,;:!?]*(?:\s|$))`, 'gu'),
    message: 'the address of this link isn’t closed by `)`',
    instead: (shown, to) => `[${shown}](${to})`,
  },
];

/**
 * Finds links that are none, for their words or their address stand in the wrong place.
 * @param source the whole text
 * @param run a piece of it
 */
export function looseLinks(source: string, run: WrittenRun): ForeignMark[] {
  const written = source.slice(run.start, run.end);
  if (!written.includes('://')) return [];
  return mistyped.flatMap(({ pattern, message, instead }) =>
    [...written.matchAll(pattern)]
      .filter(({ index, 0: whole }) => run.text.startsWith(whole.charAt(0), index))
      .map(({ index, 0: whole, 1: one = '', 2: other = '' }) => {
        const start = run.start + index;
        return { start, end: start + whole.length, message, instead: instead(one, other) };
      }),
  );
}
