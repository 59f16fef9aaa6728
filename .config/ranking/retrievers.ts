import { makeIndex } from '../../src/search/index/make-index.ts';
import { searchDocuments } from '../../src/search/index/search-document.ts';
import { openIndex } from './open-index.ts';
import { answerQuestion } from '../../src/search/answer/answer.ts';
import type { BankStory, StoryBank } from '../../src/bank/story-bank.ts';
import type { OpenEvidence } from '../../src/search/evidence/open-evidence.ts';
import type { Retriever } from './measures.ts';

/** What the retrieval that is measured is compared with, over the same bank. */
export interface Baselines {
  /** Pagefind as it comes, over the same documents, asked with the question as typed. */
  pagefind: Retriever;
  /** Counts the question's exact words: 3 for one in a story's tags, 2 in its title, 1 in its text. */
  exactTokens: Retriever;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function exactTokens(stories: readonly BankStory[], textOf: (story: BankStory) => string): Retriever {
  const known = stories.map((story) => ({
    id: story.id,
    tags: new Set(tokens([story.company, story.format, ...story.competencies].join(' '))),
    title: new Set(tokens(story.title)),
    body: new Set(tokens(textOf(story))),
  }));
  return (question) => {
    const asked = [...new Set(tokens(question))];
    return known
      .map(({ id, tags, title, body }) => ({
        id,
        score: asked.reduce(
          (sum, word) => sum + (tags.has(word) ? 3 : 0) + (title.has(word) ? 2 : 0) + (body.has(word) ? 1 : 0),
          0,
        ),
      }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .map(({ id }) => id);
  };
}

/** The retrieval that is measured: as the search page and `npm run ask` answer. */
export const ownRetriever =
  (evidence: OpenEvidence): Retriever =>
  (question) => {
    const answer = answerQuestion(question, evidence);
    return answer.kind === 'found' ? answer.stories.map(({ id }) => id) : [];
  };

/**
 * Opens a bank for the baselines.
 * @param bank with at least one story
 */
export async function openBaselines(bank: StoryBank): Promise<Baselines> {
  const fullText = await openIndex(await makeIndex(searchDocuments(bank), '/'));
  const plainText = (story: BankStory): string =>
    [
      story.headline,
      JSON.stringify(story.star ?? ''),
      ...story.outline.passages.flatMap(({ heading, text }) => [heading, text]),
    ].join(' ');
  return {
    pagefind: async (question) => {
      const { results } = await fullText.search(question, { filters: { kind: 'story' } });
      const pages = await Promise.all(results.slice(0, 30).map((result) => result.data()));
      return [...new Set(pages.flatMap(({ meta }) => meta['story'] ?? []))];
    },
    exactTokens: exactTokens(bank.stories, plainText),
  };
}
