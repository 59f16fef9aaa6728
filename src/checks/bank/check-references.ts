import type { BankSource } from '../../bank/bank-source.ts';
import { nearestName } from '../nearest-name.ts';
import { createProblem, type Problem } from '../problem.ts';
import type { NamedThing, NameUse } from './name-uses.ts';

const kinds = {
  company: 'unknown-company',
  competency: 'unknown-competency',
  question: 'unknown-question',
  project: 'unknown-project',
  story: 'unknown-story',
  figure: 'unknown-figure',
  lens: 'unknown-lens',
} as const satisfies Record<NamedThing, string>;

function knownIds(source: BankSource): Record<NamedThing, string[]> {
  const { companies, competencies, questions, figures, lenses } = source.lists;
  const idsOf = ({ entries, brokenIds }: { entries: { value: { id: string } }[]; brokenIds: string[] }): string[] => [
    ...entries.map((entry) => entry.value.id),
    ...brokenIds,
  ];
  const stories = [...source.stories, ...source.brokenStories].map((story) => story.id);
  return {
    company: idsOf(companies),
    competency: idsOf(competencies),
    question: idsOf(questions),
    project: stories,
    story: stories,
    figure: idsOf(figures),
    lens: idsOf(lenses),
  };
}

/**
 * Finds ids that are not the id of anything.
 * @param source what was read
 * @param uses every use of an id in it
 */
export function checkReferences(source: BankSource, uses: readonly NameUse[]): Problem[] {
  const known = knownIds(source);
  const projects = source.stories.filter((story) => story.frontmatter.format === 'project').map((story) => story.id);
  const sets = new Map(Object.entries(known).map(([thing, ids]) => [thing, new Set(ids)]));
  return uses
    .filter((use) => sets.get(use.thing)?.has(use.id) !== true)
    .map(({ thing, id, key, location }) => {
      const choice = thing === 'project' ? projects : known[thing];
      return createProblem(kinds[thing], location, { id, key, known: choice, suggestion: nearestName(id, choice) });
    });
}
