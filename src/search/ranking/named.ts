import type { OpenEvidence, OpenQuestion, OpenStory } from '../evidence/open-evidence.ts';
import { bestFitFirst, projectsFirst, strongestFirst } from '../../bank/groupings/story-order.ts';
import { textSign } from '../words/text-sign.ts';

/** Something of the bank that a question names word for word. */
export type Named =
  | { kind: 'question'; question: OpenQuestion }
  | { kind: 'competencies'; ids: readonly string[]; term: string | undefined }
  | { kind: 'company'; id: string }
  | { kind: 'story'; id: string };

/**
 * What a question names: a question of the bank in its own or other words, a competency, a lens's name for one, a
 * company, or a story by its title.
 * @param words of the question, folded
 */
export function namedIn(words: readonly string[], evidence: OpenEvidence): Named | undefined {
  const asked = words.join(' ');
  if (asked === '') return undefined;
  const folded = (name: string): string => evidence.foldedNames.get(name) ?? '';
  const sign = textSign(words);
  const question = evidence.questions.find(({ signs }) => signs.has(sign));
  if (question) return { kind: 'question', question };
  const story = evidence.stories.find(
    ({ title }) => folded(title) === asked || (words.length > 1 && ` ${folded(title)}`.includes(` ${asked}`)),
  );
  if (story) return { kind: 'story', id: story.id };
  const competency = evidence.competencies.find(({ name }) => folded(name) === asked);
  if (competency) return { kind: 'competencies', ids: [competency.id], term: undefined };
  const term = evidence.lensTerms.find(({ name }) => folded(name) === asked);
  if (term) return { kind: 'competencies', ids: term.competencies, term: term.name };
  const company = evidence.companies.find(({ name }) => folded(name) === asked);
  return company && { kind: 'company', id: company.id };
}

/** The stories that belong to what was named, in the order in which its own page lists them. */
export function storiesNamed(named: Named, { stories }: OpenEvidence): OpenStory[] {
  switch (named.kind) {
    case 'question':
      return stories
        .flatMap((story) =>
          story.answers.filter(({ question }) => question === named.question).map(({ fit }) => ({ story, fit })),
        )
        .sort(bestFitFirst)
        .map(({ story }) => story);
    case 'competencies':
      return stories
        .filter(({ competencies }) => competencies.some((id) => named.ids.includes(id)))
        .sort(strongestFirst(named.ids));
    case 'company':
      return stories.filter(({ company }) => company === named.id).sort(projectsFirst);
    case 'story':
      return stories.filter(({ id }) => id === named.id);
  }
}
