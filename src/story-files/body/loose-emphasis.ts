import { cjkSign } from './meant-marks.ts';
import type { ForeignMark } from './foreign-marks.ts';
import type { WrittenRun } from './written-runs.ts';

/** Signs that mark words where they stand on both sides of them, and touch them. */
const marks = /(?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,2}(?!_)|(?<!~)~~(?!~)/gu;

const isEdge = (sign: string): boolean => sign === '' || /[\s\p{P}\p{S}]/u.test(sign);
const isSpace = (sign: string): boolean => sign === '' || /\s/u.test(sign);

/** Two equal marks with the signs around them. */
interface Pair {
  mark: string;
  before: string;
  inner: string;
  after: string;
}

/** Words that join two things of the same kind, as in `*args and *kwargs`. */
const joining = /[\s,](?:and|or|und|oder|et|ou|y|e|o|en|of|och|og)\s+$|,\s+$/iu;

/** One sign is often no mark: `*.ts`, `*args`, `_id`, or a star for a note below. */
const isPlain = (inner: string): boolean => /^\s?\p{L}[\p{L}\p{M}\p{N}\s,’'-]*:?\s?$/u.test(inner);

function isMeant({ mark, before, inner, after }: Pair): boolean {
  const [first, last] = [inner.at(0) ?? '', inner.at(-1) ?? ''];
  if (!isEdge(before) || !/\p{L}/u.test(inner) || [before, first, last, after].some((sign) => cjkSign.test(sign)))
    return false;
  const [touchesFirst, touchesLast] = [!isSpace(first), !isSpace(last)];
  if (mark === '~~') return true;
  // `x **2 and y **2` and `*args and *kwargs` are no words that are marked.
  if ((/\d/u.test(first) && /\d/u.test(after)) || joining.test(inner)) return false;
  if (mark.length > 1 && mark !== '__') return touchesFirst || touchesLast || /\p{L}/u.test(after);
  if (mark === '_' && touchesLast && !isEdge(after)) return false;
  return isPlain(inner) && touchesFirst && (touchesLast || /[\p{L}\p{N}]/u.test(after));
}

/** Words with marks that touch them. */
const touching = ({ mark, inner }: Pair): string => `${mark}${inner.trim()}${mark}`;

/** Signs behind which a space belongs. */
const closing = /[.,;:!?)\]”]/u;

/** Whether a space belongs between words that are marked and what stands before them, and behind them. */
function spacesAround({ mark, before, inner, after }: Pair): [before: boolean, behind: boolean] {
  const isBound = /[\p{P}\p{S}]\s*$/u.test(inner) || mark.startsWith('_');
  return [/^\s/u.test(inner) && closing.test(before), !isEdge(after) && (/\s$/u.test(inner) || isBound)];
}

/**
 * Finds words that were marked and are shown with their marks, since a space keeps a mark from touching them.
 * @param source the whole text
 * @param run a piece of it
 */
export function looseEmphasis(source: string, run: WrittenRun): ForeignMark[] {
  const found: ForeignMark[] = [];
  if (!/[*_~]/u.test(run.text)) return found;
  const tokens = [...run.text.matchAll(marks)].map(({ index, 0: mark }) => ({ index, mark }));
  for (let first = 0; first < tokens.length; first += 1) {
    const open = tokens[first];
    const last = open === undefined ? -1 : tokens.findIndex(({ mark }, index) => index > first && mark === open.mark);
    const close = tokens[last];
    if (open === undefined || close === undefined) continue;
    const [start, end] = [run.start + open.index, run.start + close.index + close.mark.length];
    const { mark } = open;
    const inner = source.slice(start + mark.length, end - mark.length);
    const pair = { mark, before: source.charAt(start - 1), inner, after: source.charAt(end) };
    if (!isMeant(pair)) continue;
    const [isBefore, isBehind] = spacesAround(pair);
    // A space that was put in is seen between words only.
    const next = isBehind ? (/^[\p{L}\p{M}\p{N}]+/u.exec(source.slice(end))?.[0] ?? '') : '';
    found.push({
      start: isBefore ? start - 1 : start,
      end: end + next.length,
      message: /^\s|\s$/u.test(inner)
        ? `a space keeps \`${mark}\` from marking these words`
        : `\`${mark}\` marks no words here, since a letter follows it at once`,
      instead: `${isBefore ? `${pair.before} ` : ''}${touching(pair)}${isBehind ? ` ${next}` : ''}`,
    });
    first = last;
  }
  return found;
}
