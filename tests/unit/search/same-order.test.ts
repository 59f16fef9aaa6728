import { describe, expect, it } from 'vitest';
import { openEvaluationBank } from '../../../.config/ranking/evaluation-bank.ts';
import { termStories } from '../../../src/bank/groupings/lens-stories.ts';
import { answeringStories, showingStories, storiesOfCompany } from '../../../src/bank/groupings/stories.ts';
import { answerQuestion } from '../../../src/search/answer/answer.ts';

/** What a page about something lists, and what the search answers to its name. */
interface Listing {
  name: string;
  page: string[];
}

describe.each(['sales', 'charge-nurse', 'product-manager', 'pharmacist'])('the bank %s', async (name) => {
  const { bank, evidence } = await openEvaluationBank(name);
  const idsOf = (stories: readonly { id: string }[]): string[] => stories.map(({ id }) => id);
  const titles = new Set(bank.stories.map(({ title }) => title.toLowerCase()));
  const listings: Listing[] = [
    ...bank.questions.map(({ id, text }) => ({
      name: text,
      page: idsOf(answeringStories(bank, id).map(({ story }) => story)),
    })),
    ...bank.competencies.map(({ id, name: text }) => ({
      name: text,
      page: idsOf(showingStories(bank, id).map(({ story }) => story)),
    })),
    ...bank.companies.map(({ id, name: text }) => ({ name: text, page: idsOf(storiesOfCompany(bank.stories, id)) })),
    ...bank.lenses.flatMap(({ terms }) =>
      terms.map((term) => {
        const { best, others } = termStories(bank, term);
        return { name: term.name, page: idsOf([...best, ...others]) };
      }),
    ),
  ].filter((each) => each.page.length > 0 && ![...titles].some((title) => title.includes(each.name.toLowerCase())));

  it('answers to a name with what its page lists, in the same order', () => {
    expect(listings.length).toBeGreaterThan(5);
    for (const { name: asked, page } of listings) {
      const answer = answerQuestion(asked, evidence);
      expect([asked, answer.kind === 'found' ? idsOf(answer.stories) : answer.kind]).toEqual([asked, page.slice(0, 8)]);
    }
  });
});
