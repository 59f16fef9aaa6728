import { evidenceUrl, fullTextUrl, newestEvidenceUrl, withBase } from '../../bank/urls.ts';
import { answerQuestion } from '../../search/answer/answer.ts';
import { answerView, passagesView, type ViewOptions } from '../../search/answer/answer-view.ts';
import type { FacetCounts } from '../../search/answer/facets.ts';
import type { SearchView } from '../../search/answer/search-view.ts';
import { findPassages, wordsToLookUp, type FullText } from '../../search/index/find-passages.ts';
import { openEvidence } from '../../search/evidence/open-evidence.ts';
import { unpackEvidence, type PackedEvidence } from '../../search/evidence/pack-evidence.ts';

/** Answers questions about the bank of this site. */
export interface SearchEngine {
  answer: (options: ViewOptions) => SearchView;
  /**
   * Where the question's words stand in the full text, whose index is loaded the first time.
   * @param counts of the answer that was shown
   */
  passages: (text: string, counts: FacetCounts | undefined) => Promise<SearchView>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => FullText;
}

async function openFullText(base: string, hash: string): Promise<FullText> {
  const folder = withBase(base, fullTextUrl);
  // The address is only known to the page, so no bundler can follow it.
  const { createInstance }: PagefindModule = await import(
    /* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href
  );
  // Without a tag of ours Pagefind would ask for its entry under a new address each time, which no cache can answer.
  return createInstance({ basePath: folder, baseUrl: '/', noWorker: true, metaCacheTag: hash });
}

async function load<Content>(base: string, path: string, options?: RequestInit): Promise<Content> {
  const response = await fetch(withBase(base, path), options);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.json();
}

/**
 * Loads what is needed to answer questions; the index of the full text only when somebody looks in it.
 * @param base the folder under which the site is served: `/` or `/bank/`
 * @throws Error when the evidence is not there
 */
export async function openEngine(base: string): Promise<SearchEngine> {
  const newest = (cache: RequestCache): Promise<{ hash: string }> => load(base, newestEvidenceUrl, { cache });
  // Without a connection the one from before will do.
  const { hash } = await newest('no-cache').catch(() => newest('force-cache'));
  const packed = await load<PackedEvidence>(base, evidenceUrl(hash));
  const evidence = openEvidence(unpackEvidence(packed));
  let fullText: Promise<FullText> | undefined;
  return {
    answer: (options) => answerView(answerQuestion(options.text, evidence), evidence, options),
    passages: async (text, counts) => {
      fullText ??= openFullText(base, hash);
      try {
        const passages = await findPassages(wordsToLookUp(text, evidence), await fullText);
        return passagesView(passages, evidence, counts);
      } catch {
        // It may be there the next time.
        fullText = undefined;
        return passagesView(undefined, evidence, counts);
      }
    },
  };
}
