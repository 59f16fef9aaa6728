import type { BankSource, StorySource } from '../../bank/bank-source.ts';
import { createProblem, type Problem } from '../problem.ts';
import { positionAt } from '../../bank/source-position.ts';

/** The short form that a story's format does not have. */
function unusedPart({ format, star, practice }: StorySource['frontmatter']): 'star' | 'practice' | undefined {
  if (format === 'practice') return star && 'star';
  return practice && 'practice';
}

function checkStory({ file, positions, frontmatter, outline: { sections } }: StorySource): Problem[] {
  const { format, star, practice } = frontmatter;
  const formatPlace = { file, ...positionAt(positions, ['format']) };
  const problems: Problem[] = [];
  if (format === 'practice' && practice === undefined) {
    problems.push(createProblem('practice-without-steps', formatPlace, {}));
  }
  const part = unusedPart(frontmatter);
  if (part !== undefined) {
    problems.push(createProblem('unused-part', { file, ...positionAt(positions, [part]) }, { part, format }));
  }
  if (format === 'behavioral' && star === undefined) {
    problems.push(createProblem('behavioral-without-star', formatPlace, {}));
  }
  if (format === 'project' && sections.length === 0) {
    problems.push(createProblem('project-without-sections', formatPlace, {}));
  }
  for (const { title, minutes, questionMinutes: questions = 0, position } of sections) {
    const place = { file, ...position };
    if (minutes === undefined) problems.push(createProblem('section-without-minutes', place, { title }));
    else if (questions >= minutes) {
      problems.push(createProblem('no-time-to-tell', place, { title, minutes, questions }));
    }
  }
  return problems;
}

/**
 * Finds stories that lack a part which their format needs, or have one that it does not show.
 * @param source what was read
 */
export function checkStructure(source: BankSource): Problem[] {
  return source.stories.flatMap(checkStory);
}
