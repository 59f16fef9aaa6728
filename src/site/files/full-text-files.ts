import { fullTextUrl } from '../../bank/urls.ts';
import type { FileSource, SiteFile } from '../file-source.ts';
import type { Site } from '../site.ts';

/** The full-text index, which browsers load when its reader asks for the very words. */
export function fullTextFiles(site: Site): FileSource {
  let made: Promise<SiteFile[]> | undefined;
  const make = async (): Promise<SiteFile[]> => {
    const files = await site.fullText();
    return files.map(({ path, content }) => ({
      path: `${fullTextUrl}${path}`,
      content: () => content,
    }));
  };
  return {
    doing: 'Making the full-text index',
    find: async (path) => {
      if (!path.startsWith(fullTextUrl)) return undefined;
      made ??= make();
      return (await made).find((file) => file.path === path);
    },
    all: async ({ write }) => {
      for (const file of await make()) await write(file);
    },
  };
}
