import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { servedFiles } from '../../bank/served-files.ts';
import { siteUrls } from '../../bank/urls.ts';
import { withoutMetadata } from '../../publish/pictures/without-metadata.ts';
import { listedFiles, type FileSource } from '../file-source.ts';
import type { Site } from '../site.ts';

/**
 * The pictures and other files that the stories of the edition show or link to; pictures without their metadata.
 * @param root the bank's root
 */
export const pictureFiles = (site: Site, root: string): FileSource =>
  listedFiles('Copying pictures', siteUrls.start, () =>
    Promise.resolve(
      // What every site has is among what the pages load.
      servedFiles(site.source).map(({ file, path }) => ({
        path,
        content: async () => {
          const bytes = await readFile(join(root, file));
          // Whatever else an author links to goes out as it is.
          return withoutMetadata(bytes) ?? bytes;
        },
      })),
    ),
  );
