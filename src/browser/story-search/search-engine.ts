import { answerQuestion, wordsToLookUp, type Answer } from '../../story-bank/retrieval/answer.ts';
import type { Evidence } from '../../story-bank/retrieval/evidence.ts';
import { lookUp, nothingLookedUp, type FullText, type LookedUp } from '../../story-bank/retrieval/look-up.ts';
import { openEvidence, type OpenEvidence } from '../../story-bank/retrieval/open-evidence.ts';

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
  /** Whether bare words have to be looked up in the full text, which takes a moment the first time. */
  needsFullText: (text: string) => boolean;
  /** What the evidence alone says. */
  answer: (text: string) => Answer;
  /** As `answer`, with what the full text says; rejects when the site has no index. */
  answerFromFullText: (text: string) => Promise<Answer>;
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
 * Loads what is needed to answer questions; the full text only when a question needs it.
 * @throws Error when the evidence is not there
 */
export async function openEngine(urls: EngineUrls): Promise<SearchEngine> {
  const response = await fetch(urls.evidence);
  if (!response.ok) throw new Error(`${response.status} for ${urls.evidence}`);
  const data: Evidence = await response.json();
  const evidence = openEvidence(data);
  let fullText: Promise<FullText> | undefined;
  const found = new Map<string, Promise<LookedUp>>();
  const looking = async (words: readonly string[]): Promise<LookedUp> => {
    fullText ??= openFullText(urls);
    return lookUp(words, await fullText);
  };
  return {
    evidence,
    needsFullText: (text) => wordsToLookUp(text, evidence).length > 0,
    answer: (text) => answerQuestion(text, evidence, nothingLookedUp),
    answerFromFullText: async (text) => {
      const words = wordsToLookUp(text, evidence);
      const key = words.join(' ');
      const lookedUp = found.get(key) ?? looking(words);
      found.set(key, lookedUp);
      try {
        return answerQuestion(text, evidence, await lookedUp);
      } catch (error) {
        // It may be there the next time.
        found.delete(key);
        fullText = undefined;
        throw error;
      }
    },
  };
}
