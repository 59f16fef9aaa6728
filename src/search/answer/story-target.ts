import { storyUrl } from '../../bank/urls.ts';
import { isUnspaced } from '../words/unspaced-words.ts';
import type { PageSection } from '../ranking/best-section.ts';

/** Shorter words are on every page and would be marked in the wrong place. */
const shortestMarked = 4;
/** In scripts without spaces two letters are a word of their own. */
const shortestUnspaced = 2;

/**
 * The address of a story at the part that answers a question, with the question's own words to be marked there by the
 * browser (text fragments, which a browser that does not know them ignores).
 * @param id the story's id
 * @param section the part, if one is known
 * @param words words of the question that stand in the story
 */
export function storyTarget(id: string, section: PageSection | undefined, words: readonly string[]): string {
  const marked = words
    .filter((word) => word.length >= (isUnspaced(word) ? shortestUnspaced : shortestMarked))
    .map((word) => `text=${encodeURIComponent(word)}`);
  const fragment = section === undefined ? '' : encodeURIComponent(section.id);
  if (fragment === '' && marked.length === 0) return storyUrl(id);
  return `${storyUrl(id)}#${fragment}${marked.length === 0 ? '' : `:~:${marked.join('&')}`}`;
}
