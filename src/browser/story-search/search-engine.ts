import { evidenceUrl, fullTextUrl, withBase } from '../../bank/urls.ts';
import { answerQuestion } from '../../search/answer/answer.ts';
import { answerView, passagesView, type ViewOptions } from '../../search/answer/answer-view.ts';
import type { FacetCounts } from '../../search/answer/facets.ts';
import type { SearchView } from '../../search/answer/search-view.ts';
import { findPassages, wordsToLookUp, type FullText } from '../../search/index/find-passages.ts';
import { openEvidence } from '../../search/evidence/open-evidence.ts';
import { unpackEvidence, type PackedEvidence } from '../../search/evidence/pack-evidence.ts';

/** Where the search finds its files. */
export interface EngineFiles {
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** Of the bank's evidence. */
  evidenceHash: string;
}

/** Answers questions about the bank of this site. */
export interface SearchEngine {
  answer: (text: string, options: ViewOptions) => SearchView;
  /**
   * Where the question's words stand in the full text, whose index is loaded the first time.
   * @param counts of the answer that was shown
   */
  passages: (text: string, counts: FacetCounts | undefined) => Promise<SearchView>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => FullText;
}

async function openFullText({ base, evidenceHash }: EngineFiles): Promise<FullText> {
  const folder = withBase(base, fullTextUrl);
  // The address is only known to the page, so no bundler can follow it.
  const { createInstance }: PagefindModule = await import(
    /* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href
  );
  // Without a tag of ours Pagefind would ask for its entry under a new address each time, which no cache can answer.
  return createInstance({ basePath: folder, baseUrl: '/', noWorker: true, metaCacheTag: evidenceHash });
}

/**
 * Loads what is needed to answer questions; the index of the full text only when somebody looks in it.
 * @throws Error when the evidence is not there
 */
export async function openEngine(files: EngineFiles): Promise<SearchEngine> {
  const address = withBase(files.base, evidenceUrl(files.evidenceHash));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const packed: PackedEvidence = await response.json();
  const evidence = openEvidence(unpackEvidence(packed));
  let fullText: Promise<FullText> | undefined;
  return {
    answer: (text, options) => answerView(answerQuestion(text, evidence), evidence, options),
    passages: async (text, counts) => {
      fullText ??= openFullText(files);
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
