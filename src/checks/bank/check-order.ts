import type { BankSource } from '../../bank/bank-source.ts';
import { readableStories, type ReadableStory } from '../../bank/readable-stories.ts';
import { positionAt } from '../../bank/source-position.ts';
import { createProblem, type Problem } from '../problem.ts';

/**
 * Finds stories that would have come after themselves. Each circle is told once, in the first of its stories.
 * @param source what was read
 */
export function checkOrder(source: Pick<BankSource, 'stories' | 'brokenStories'>): Problem[] {
  const stories = readableStories(source);
  const storyById = new Map(stories.map((story) => [story.id, story]));
  const done = new Set<string>();
  const problems: Problem[] = [];
  /** @param trail the stories that led here, each after the next one */
  const follow = (story: ReadableStory, trail: readonly ReadableStory[]): void => {
    const { id, file, positions, frontmatter } = story;
    for (const [index, before] of (frontmatter.after ?? []).entries()) {
      const next = storyById.get(before);
      // A story that names itself has a problem of its own kind.
      if (!next || next === story || done.has(before)) continue;
      const path = [...trail, story];
      const start = path.indexOf(next);
      if (start === -1) follow(next, path);
      else {
        const place = { file, ...positionAt(positions, ['after', index]) };
        const circle = [story, ...path.slice(start, -1)].map((each) => each.id);
        problems.push(createProblem('circular-order', place, { circle }));
      }
    }
    done.add(id);
  };
  for (const story of stories) if (!done.has(story.id)) follow(story, []);
  return problems;
}
