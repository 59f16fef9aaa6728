import type { BankSource } from '../../bank/bank-source.ts';
import { createProblem, type Problem } from '../problem.ts';
import { positionAt } from '../../bank/source-position.ts';
import { readableStories } from '../../bank/readable-stories.ts';

/**
 * Finds stories that name themselves, or that belong to a project which is none.
 * @param source what was read
 */
export function checkProjects(source: BankSource): Problem[] {
  const stories = readableStories(source);
  const formats = new Map(stories.map((story) => [story.id, story.frontmatter.format]));
  return stories.flatMap(({ id, file, positions, frontmatter: { project, ...frontmatter } }) => {
    const at = (path: (string | number)[]) => ({ file, ...positionAt(positions, path) });
    const problems: Problem[] = [];
    if (project === id) problems.push(createProblem('self-reference', at(['project']), { key: 'project' }));
    else if (project !== undefined) {
      const format = formats.get(project);
      if (format !== undefined && format !== 'project')
        problems.push(createProblem('project-not-a-project', at(['project']), { id: project, format }));
    }
    for (const key of ['related', 'after'] as const) {
      const self = frontmatter[key]?.indexOf(id) ?? -1;
      if (self !== -1) problems.push(createProblem('self-reference', at([key, self]), { key }));
    }
    return problems;
  });
}
