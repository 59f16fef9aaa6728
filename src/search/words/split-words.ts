import { foldText } from './fold-text.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

function segments(run: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(run)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/**
 * Splits text into folded words, also where a script has no spaces.
 * @param text any text
 * @example splitWords('Why did it slip?') // ['why', 'did', 'it', 'slip']
 */
export function splitWords(text: string): string[] {
  const runs = foldText(text).match(word) ?? [];
  return runs.flatMap((run) => (unspaced.test(run) ? segments(run) : [run]));
}
