import { evidenceUrl, newestEvidenceUrl, siteUrls } from '../../bank/urls.ts';
import { listedFiles, type FileSource } from '../file-source.ts';
import type { Site } from '../site.ts';

/** What the search needs of the bank, under a name that changes with it, and what says that name. */
export const evidenceFile = (site: Site): FileSource =>
  listedFiles('Preparing the search', siteUrls.search, async () => {
    const { hash, json } = await site.evidence();
    return [
      { path: evidenceUrl(hash), content: () => json },
      { path: newestEvidenceUrl, content: () => JSON.stringify({ hash }) },
    ];
  });
