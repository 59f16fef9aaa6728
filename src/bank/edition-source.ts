import type { ListName } from '../../schemas/words.ts';
import type { BankSource } from './bank-source.ts';
import type { ListEntries, ListSource } from './lists.ts';

/** The entries of a list that are among some ids. */
function only<Name extends ListName>(
  list: ListSource<ListEntries[Name]>,
  ids: ReadonlySet<string>,
): ListSource<ListEntries[Name]> {
  return { ...list, entries: list.entries.filter(({ value }) => ids.has(value.id)) };
}

/**
 * What of a bank may be in an edition for others: its stories, and of the lists what these stories reach. Everything
 * else tells about the owner what no shown story says: where else they worked, what they cannot answer, where they
 * want to work. So interviews are left out whole.
 * @param source the bank with the stories of the edition alone
 */
export function editionSource(source: BankSource): BankSource {
  const { companies, competencies, questions, figures, lenses } = source.lists;
  const stories = source.stories.map(({ frontmatter, outline }) => ({ ...frontmatter, outline }));
  const reached = {
    companies: new Set(stories.map(({ company }) => company)),
    questions: new Set(
      stories.flatMap(({ answers, outline }) => [
        ...answers.map(({ question }) => question),
        ...outline.asks.map(({ target }) => target),
      ]),
    ),
    figures: new Set(stories.flatMap(({ outline }) => outline.figures.map(({ target }) => target))),
  };
  const shownQuestions = only<'questions'>(questions, reached.questions);
  const shownCompanies = only<'companies'>(companies, reached.companies);
  const reachedCompetencies = new Set([
    ...stories.flatMap((story) => story.competencies),
    ...shownQuestions.entries.flatMap(({ value }) => value.competencies),
  ]);
  const reachedLenses = new Set(shownCompanies.entries.flatMap(({ value }) => value.lens ?? []));
  return {
    ...source,
    interviews: [],
    lists: {
      companies: shownCompanies,
      competencies: only<'competencies'>(competencies, reachedCompetencies),
      questions: shownQuestions,
      figures: only<'figures'>(figures, reached.figures),
      lenses: only<'lenses'>(lenses, reachedLenses),
    },
  };
}
