import type { PageSection } from './best-section.ts';

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

/** A place in a telling where words stand. */
export interface Passage {
  section: PageSection | undefined;
  /** A few words around, as HTML whose only element is `<mark>`. */
  excerpt: string;
}

/** What looking words up in the tellings found. */
export interface LookedUp {
  /** For each word, the ids of the stories whose telling has it. */
  hits: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each of these stories, the best place. */
  passages: ReadonlyMap<string, Passage>;
}

/** Nothing looked up. */
export const nothingLookedUp: LookedUp = { hits: new Map(), passages: new Map() };

/** More stories than these are not looked at: with so many the word is no help. */
const mostPages = 12;

function passageOf({ meta, excerpt, sub_results }: FullTextPage): Passage {
  if (meta['section'] !== undefined) return { section: { id: meta['anchor'] ?? '', name: meta['section'] }, excerpt };
  const [best] = sub_results.toSorted((one, other) => other.locations.length - one.locations.length);
  const anchor = best?.anchor;
  const section = anchor?.text === undefined ? undefined : { id: anchor.id, name: anchor.text };
  return { section, excerpt: best?.excerpt ?? excerpt };
}

/**
 * Looks words up in the full text of the stories.
 * @param words folded words
 * @param fullText Pagefind over the documents of this bank
 */
export async function lookUp(words: readonly string[], fullText: FullText): Promise<LookedUp> {
  const hits = new Map<string, Set<string>>();
  const passages = new Map<string, Passage>();
  for (const word of words) {
    const { results } = await fullText.search(word, { filters: { kind: 'story' } });
    const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
    const ids = pages.flatMap((page) => page.meta['story'] ?? []);
    hits.set(word, new Set(ids));
    for (const page of pages) {
      const id = page.meta['story'];
      if (id !== undefined && !passages.has(id)) passages.set(id, passageOf(page));
    }
  }
  return { hits, passages };
}
