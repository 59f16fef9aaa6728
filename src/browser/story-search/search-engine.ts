import { answerQuestion, type Answer } from '../../search/answer/answer.ts';
import { findPassages, wordsToLookUp, type FullText, type Passage } from '../../search/index/find-passages.ts';
import { openEvidence, type OpenEvidence } from '../../search/evidence/open-evidence.ts';
import { unpackEvidence, type PackedEvidence } from '../../search/evidence/pack-evidence.ts';

/** Where the search finds its files. */
export interface EngineUrls {
  /** The evidence of the bank. */
  evidence: string;
  /** The folder of the full-text index, with a slash at its end. */
  index: string;
}

/** Answers questions about the bank of this site. */
export interface SearchEngine {
  evidence: OpenEvidence;
  answer: (text: string) => Answer;
  /**
   * Where the question's words stand in the full text, whose index is loaded the first time; rejects when the site has
   * none.
   */
  passages: (text: string) => Promise<Passage[]>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => FullText;
}

async function openFullText({ evidence, index }: EngineUrls): Promise<FullText> {
  // The address is only known to the page, so no bundler can follow it.
  const { createInstance }: PagefindModule = await import(
    /* @vite-ignore */ new URL(`${index}pagefind.js`, location.href).href
  );
  // Without a tag of ours Pagefind would ask for its entry under a new address each time, which no cache can answer.
  const metaCacheTag = evidence.split('.').at(-2) ?? '';
  return createInstance({ basePath: index, baseUrl: '/', noWorker: true, metaCacheTag });
}

/**
 * Loads what is needed to answer questions; the index of the full text only when somebody looks in it.
 * @throws Error when the evidence is not there
 */
export async function openEngine(urls: EngineUrls): Promise<SearchEngine> {
  const response = await fetch(urls.evidence);
  if (!response.ok) throw new Error(`${response.status} for ${urls.evidence}`);
  const packed: PackedEvidence = await response.json();
  const evidence = openEvidence(unpackEvidence(packed));
  let fullText: Promise<FullText> | undefined;
  return {
    evidence,
    answer: (text) => answerQuestion(text, evidence),
    passages: async (text) => {
      fullText ??= openFullText(urls);
      try {
        return await findPassages(wordsToLookUp(text, evidence), await fullText);
      } catch (error) {
        // It may be there the next time.
        fullText = undefined;
        throw error;
      }
    },
  };
}
