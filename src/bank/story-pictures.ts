import { linkTarget } from './link-target.ts';
import type { StorySource } from './bank-source.ts';

/**
 * The pictures beside stories that the stories of an edition show, each once.
 * @param stories what was read; what other editions' stories show is not among them
 * @returns files relative to the project's root, sorted
 */
export function storyPictures({ stories }: { stories: readonly Pick<StorySource, 'file' | 'outline'>[] }): string[] {
  const files = stories.flatMap(({ file, outline }) =>
    outline.images.flatMap(({ target }) => {
      const found = linkTarget(target, file);
      return found.kind === 'file' && found.file.startsWith('stories/') ? found.file : [];
    }),
  );
  return [...new Set(files)].sort();
}
