import { evidenceUrl, fullTextUrl, withBase } from '../../bank/urls.ts';
import { answerQuestion, type Answer } from '../../search/answer/answer.ts';
import { findPassages, wordsToLookUp, type FullText, type Passage } from '../../search/index/find-passages.ts';
import { openEvidence, type OpenEvidence } from '../../search/evidence/open-evidence.ts';
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
    evidence,
    answer: (text) => answerQuestion(text, evidence),
    passages: async (text) => {
      fullText ??= openFullText(files);
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
