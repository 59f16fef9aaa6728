import type { Bullet } from '../../../schemas/index.ts';
import { contentWords } from '../../bank/telling/content-words.ts';

/** Numbers, however short: what a headline and its result differ in most. */
const numbersIn = (text: string): string[] => text.match(/\d[\d.,]*\d|\d/gu) ?? [];

/**
 * Whether a result says nothing that the headline over it does not say: no other word, no other number. What keeps a
 * figure true counts as said, and what is pinned stays.
 * @param result a result of a story
 * @param headline the story's headline
 */
export function repeatsHeadline(result: Bullet, headline: string): boolean {
  const said = new Set([...contentWords(headline), ...numbersIn(headline)]);
  return (
    result.pin !== true && [...contentWords(result.text), ...numbersIn(result.text)].every((word) => said.has(word))
  );
}
