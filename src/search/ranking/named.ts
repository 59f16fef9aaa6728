import type { OpenEvidence, OpenQuestion, OpenStory } from '../evidence/open-evidence.ts';
import { fits } from '../../../schemas/words.ts';
import { truestFirst } from '../../bank/basis.ts';
import { splitWords } from '../words/split-words.ts';
import { textSign } from '../words/text-sign.ts';

/** Something of the bank that a question names word for word. */
export type Named =
  | { kind: 'question'; question: OpenQuestion }
  | { kind: 'competencies'; ids: readonly string[]; term: string }
  | { kind: 'company'; id: string }
  | { kind: 'story'; id: string };

const folded = (text: string): string => splitWords(text).join(' ');

/**
 * What a question names: a question of the bank in its own or other words, a competency, a lens's name for one, a
 * company, or a story by its title.
 * @param words of the question, folded
 */
export function namedIn(words: readonly string[], evidence: OpenEvidence): Named | undefined {
  const asked = words.join(' ');
  if (asked === '') return undefined;
  const sign = textSign(words);
  const question = evidence.questions.find(({ signs }) => signs.has(sign));
  if (question) return { kind: 'question', question };
  const story = evidence.stories.find(
    ({ title }) => folded(title) === asked || (words.length > 1 && ` ${folded(title)}`.includes(` ${asked}`)),
  );
  if (story) return { kind: 'story', id: story.id };
  const competency = evidence.competencies.find(({ name }) => folded(name) === asked);
  if (competency) return { kind: 'competencies', ids: [competency.id], term: competency.name };
  const term = evidence.lensTerms.find(({ name }) => folded(name) === asked);
  if (term) return { kind: 'competencies', ids: term.competencies, term: term.name };
  const company = evidence.companies.find(({ name }) => folded(name) === asked);
  return company && { kind: 'company', id: company.id };
}

/**
 * The stories that belong to what was named, in its own order: a question's by fit, a competency's by the place that
 * it has in the story; of those that are equal, lived ones first.
 */
export function storiesNamed(named: Named, { stories }: OpenEvidence): OpenStory[] {
  const ranked = (placeOf: (story: OpenStory) => number): OpenStory[] =>
    stories
      .map((story) => ({ story, place: placeOf(story) }))
      .filter(({ place }) => place >= 0)
      .sort((one, other) => one.place - other.place || truestFirst(one.story, other.story))
      .map(({ story }) => story);
  switch (named.kind) {
    case 'question':
      return ranked(({ answers }) => {
        const answer = answers.find(({ question }) => question === named.question);
        return answer ? fits.indexOf(answer.fit) : -1;
      });
    case 'competencies':
      return ranked(({ competencies }) => competencies.findIndex((id) => named.ids.includes(id)));
    case 'company':
      return ranked(({ company }) => (company === named.id ? 0 : -1));
    case 'story':
      return ranked(({ id }) => (id === named.id ? 0 : -1));
  }
}
