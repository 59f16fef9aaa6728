import type { Bullet } from '../../../schemas/index.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
/** As many letters of a word tell it from others, and leave its ending out: `customer`, `customers`. */
const stemLength = 6;
/** Words that say nothing by themselves; all others do, however short: `won`, `not`. */
const small = new Set('a an and are as at be been by did do for had has have he her his i in is it its me my of on or our she so that the their them they this to us was we were which who with you your'.split(' ')); // prettier-ignore
/** Signs that make another number of one: `3` and `3%`. */
const numberSigns = /^[%‰°$€£¥₹+−-]$/u;
const denials = /^(?:not?|never|nor|none|nothing|nobody|without|cannot|hardly|barely|.*n[’']t)$/u;

/** What a text says, word by word: the beginnings of its words and its numbers, in their order. */
function tellingWords(text: string): string[] {
  return [...segmenter.segment(text.normalize('NFKC').toLowerCase())].flatMap(({ segment, isWordLike }) => {
    if (isWordLike !== true) return numberSigns.test(segment) ? [segment] : [];
    if (small.has(segment)) return [];
    return denials.test(segment) || /\d/u.test(segment) ? [segment] : [segment.slice(0, stemLength)];
  });
}

/**
 * Whether a result says nothing that the headline over it does not say: the same words and numbers in the same order, and
 * no less denied. What keeps a figure true counts as said, and what is pinned stays.
 * @param result a result of a story
 * @param headline the story's headline
 */
export function repeatsHeadline(result: Bullet, headline: string): boolean {
  const [said, over] = [tellingWords(result.text), tellingWords(headline)];
  if (result.pin === true || said.length === 0) return false;
  if (over.some((word) => denials.test(word) && !said.includes(word))) return false;
  let place = 0;
  return said.every((word) => {
    place = over.indexOf(word, place) + 1;
    return place > 0;
  });
}
