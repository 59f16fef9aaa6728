import type { BankSource, StorySource } from '../../bank/bank-source.ts';
import { createProblem, type Problem } from '../problem.ts';
import { positionAt } from '../../bank/source-position.ts';

function checkStory({ file, positions, frontmatter: { format, star }, outline: { sections } }: StorySource): Problem[] {
  const formatPlace = { file, ...positionAt(positions, ['format']) };
  const problems: Problem[] = [];
  if (format === 'behavioral' && star === undefined) {
    problems.push(createProblem('behavioral-without-star', formatPlace, {}));
  }
  if (format === 'project' && sections.length === 0) {
    problems.push(createProblem('project-without-sections', formatPlace, {}));
  }
  for (const { title, minutes, position } of sections) {
    if (minutes === undefined)
      problems.push(createProblem('section-without-minutes', { file, ...position }, { title }));
  }
  return problems;
}

/**
 * Finds stories that lack a part which their format needs.
 * @param source what was read
 */
export function checkStructure(source: BankSource): Problem[] {
  return source.stories.flatMap(checkStory);
}
