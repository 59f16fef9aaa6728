import { linkTarget } from './link-target.ts';
import type { StoryBank } from './story-bank.ts';

/**
 * The pictures beside stories that the stories of a bank show, each once.
 * @param bank a linked bank; what another edition's stories show is not among them
 * @returns files relative to the project's root, sorted
 */
export function storyPictures({ stories }: Pick<StoryBank, 'stories'>): string[] {
  const files = stories.flatMap(({ file, outline }) =>
    outline.images.flatMap(({ target }) => {
      const found = linkTarget(target, file);
      return found.kind === 'file' && found.file.startsWith('stories/') ? found.file : [];
    }),
  );
  return [...new Set(files)].sort();
}
