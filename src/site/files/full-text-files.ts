import { fullTextUrl } from '../../bank/urls.ts';
import { makeIndex } from '../../search/index/make-index.ts';
import { searchDocuments } from '../../search/index/search-document.ts';
import type { FileSource, SiteFile } from '../file-source.ts';
import type { Site } from '../site.ts';

/** The full-text index, which browsers load when its reader asks for the very words. */
export function fullTextFiles(site: Site): FileSource {
  let made: Promise<SiteFile[]> | undefined;
  const make = async (onProgress: (done: number, of: number) => void): Promise<SiteFile[]> => {
    const documents = searchDocuments(site.bank);
    const files = await makeIndex(documents, site.base, (done) => onProgress(done, documents.length));
    return files.map(({ path, content }) => ({
      path: `${fullTextUrl}${path}`,
      content: () => content,
    }));
  };
  return {
    doing: 'Making the full-text index',
    find: async (path) => {
      if (!path.startsWith(fullTextUrl)) return undefined;
      made ??= make(() => undefined);
      return (await made).find((file) => file.path === path);
    },
    all: async ({ write, onProgress }) => {
      for (const file of await make(onProgress)) await write(file);
    },
  };
}
