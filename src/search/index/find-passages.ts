import type { OpenEvidence } from '../evidence/open-evidence.ts';
import { readAsked, tellingWeight } from '../ranking/asked.ts';
import { withoutWordSpaces } from '../words/unspaced-words.ts';
import { passageTarget, type PageSection } from '../answer/passage-target.ts';

/** What the retrieval uses of Pagefind's browser module; the full interface is in Pagefind's documentation. */
export interface FullText {
  search: (
    words: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<FullTextPage> }[] }>;
}

/** A page as Pagefind gives it. */
export interface FullTextPage {
  meta: Record<string, string | undefined>;
  /** HTML whose only element is `<mark>`. */
  excerpt: string;
  sub_results: { anchor?: { id: string; text?: string } | undefined; excerpt: string; locations: number[] }[];
}

/** A place in a story's page where words of a question stand. */
export interface Passage {
  /** Id of the story. */
  story: string;
  section: PageSection | undefined;
  /** A few words around, as HTML whose only element is `<mark>`. */
  excerpt: string;
  /** Path from the site's root, to the passage itself. */
  url: string;
}

/** More stories than these for one word are not looked at: with so many the word is no help. */
const mostPages = 12;

/**
 * The words of a question that are worth looking up letter by letter: those that say most.
 * @param text the question
 * @param evidence of the bank
 */
export function wordsToLookUp(text: string, evidence: OpenEvidence): string[] {
  const { terms } = readAsked(text, evidence);
  const telling = terms.filter(({ weight }) => weight >= tellingWeight);
  return (telling.length > 0 ? telling : terms).map(({ word }) => word);
}

/** A heading as it is read; nothing where the place has none. */
function sectionOf(id: string | undefined, text: string | undefined): PageSection | undefined {
  const name = withoutWordSpaces(text ?? '').trim();
  return name === '' ? undefined : { id: id ?? '', name };
}

function placeOf({ meta, excerpt, sub_results }: FullTextPage): Pick<Passage, 'section' | 'excerpt'> {
  if (meta['section'] !== undefined)
    return { section: sectionOf(meta['anchor'], meta['section']), excerpt: withoutWordSpaces(excerpt) };
  const [best] = sub_results.toSorted((one, other) => other.locations.length - one.locations.length);
  const section = sectionOf(best?.anchor?.id, best?.anchor?.text);
  return { section, excerpt: withoutWordSpaces(best?.excerpt ?? excerpt) };
}

/**
 * Finds the stories in whose full text words stand, with the place of the rarest.
 * @param words as `wordsToLookUp` gives them
 * @param fullText Pagefind over the documents of this bank
 * @returns one passage a story, the story with most of the words first
 */
export async function findPassages(words: readonly string[], fullText: FullText): Promise<Passage[]> {
  const pagesByWord = await Promise.all(
    words.map(async (word) => {
      const { results } = await fullText.search(word, { filters: { kind: 'story' } });
      return { word, pages: await Promise.all(results.slice(0, mostPages).map((result) => result.data())) };
    }),
  );
  const found = new Map<string, { page: FullTextPage; words: Set<string> }>();
  for (const { word, pages } of pagesByWord.toSorted((one, other) => one.pages.length - other.pages.length)) {
    for (const page of pages) {
      const id = page.meta['story'];
      if (id === undefined) continue;
      const known = found.get(id);
      if (known) known.words.add(word);
      else found.set(id, { page, words: new Set([word]) });
    }
  }
  return [...found]
    .sort(([, one], [, other]) => other.words.size - one.words.size)
    .map(([story, { page }]) => {
      const place = placeOf(page);
      return { story, ...place, url: passageTarget(story, place.section, place.excerpt) };
    });
}
