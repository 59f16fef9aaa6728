import { storyUrl } from '../../bank/urls.ts';
import { isUnspaced, wordSegments } from '../words/unspaced-words.ts';

/** A part of a story's page. */
export interface PageSection {
  /** Id of its element. */
  id: string;
  name: string;
}

/** Words on each side of the one that was looked up: enough to stand in one place of a page only. */
const around = 4;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': '\u00A0',
};
const plain = (html: string): string => html.replace(/&[#\w]+;/gu, (entity) => entities[entity] ?? entity);

/** A word of an excerpt with the spaces beside it. */
interface ExcerptWord {
  text: string;
  marked: boolean;
}

const partsOf = (text: string): string[] =>
  isUnspaced(text) ? wordSegments(text).map((segment) => segment.text) : (text.match(/\s*\S+\s*|\s+/gu) ?? []);

function wordsOf(excerpt: string): ExcerptWord[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/gsu)
    .flatMap((piece) =>
      partsOf(plain(piece.replaceAll(/<\/?mark>/gu, ''))).map((text) => ({ text, marked: piece.startsWith('<mark>') })),
    );
}

/** Where one sentence, or one line of a list, ends: words beyond it may stand in another paragraph. */
const endsSentence = ({ text }: ExcerptWord): boolean => /[.!?:;…。！？]["'”’)\]]*\s*$/u.test(text);

const withoutPointsAround = (text: string): string =>
  text.replaceAll(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');

/**
 * The words around the first one that an excerpt marks, as far as they surely stand in one paragraph of the page.
 * @param excerpt HTML whose only element is `<mark>`
 * @returns undefined where a single word is left, which may stand in many places
 */
export function exactPhrase(excerpt: string): string | undefined {
  const words = wordsOf(excerpt);
  const at = words.findIndex(({ marked }) => marked);
  if (at < 0) return undefined;
  const ends = (place: number): boolean => {
    const word = words[place];
    return word === undefined || endsSentence(word);
  };
  let from = at;
  while (at - from < around && !ends(from - 1)) from -= 1;
  let to = at;
  while (to - at < around && !ends(to) && to + 1 < words.length) to += 1;
  if (to - from < 1) return undefined;
  const phrase = words.slice(from, to + 1).map(({ text }) => text);
  return withoutPointsAround(phrase.join('').replaceAll(/\s+/gu, ' '));
}

/**
 * The address of a passage: the heading above it, with the passage's own words for the browser to scroll to and mark
 * (a text fragment). A browser that does not find them, or knows no such fragments, shows the heading.
 * @param id the story's id
 * @param section the part of the page in which the passage stands, if it has a heading
 * @param excerpt of the passage: HTML whose only element is `<mark>`
 */
export function passageTarget(id: string, section: PageSection | undefined, excerpt: string): string {
  const phrase = exactPhrase(excerpt);
  // A hyphen is a sign of the fragment's own.
  const text = phrase === undefined ? '' : `:~:text=${encodeURIComponent(phrase).replaceAll('-', '%2D')}`;
  const fragment = section === undefined ? '' : encodeURIComponent(section.id);
  return fragment === '' && text === '' ? storyUrl(id) : `${storyUrl(id)}#${fragment}${text}`;
}
