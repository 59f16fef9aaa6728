import { foldText } from './fold-text.ts';
import { isUnspaced, wordSegments } from './unspaced-words.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Splits text into folded words, also where a script has no spaces.
 * @param text any text
 * @example splitWords('Why did it slip?') // ['why', 'did', 'it', 'slip']
 */
export function splitWords(text: string): string[] {
  const runs = foldText(text).match(word) ?? [];
  return runs.flatMap((run) =>
    isUnspaced(run) ? wordSegments(run).flatMap(({ text: part, isWord }) => (isWord ? [part] : [])) : [run],
  );
}
