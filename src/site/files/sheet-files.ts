import { storyBrief } from '../../sheets/content/story-brief.ts';
import { sheetAssetUrl, siteUrls, storyBriefsUrl } from '../../bank/urls.ts';
import { listedFiles, type FileSource } from '../file-source.ts';
import type { Site } from '../site.ts';

/** Fonts and style sheets of the cheat sheets, and what the page of a sheet of one's own may choose from. */
export const sheetFiles = (site: Site): FileSource =>
  listedFiles('Making fonts for the cheat sheets', siteUrls.sheets, async () => {
    const { files } = await site.sheetAssets();
    const { bank } = site;
    return [
      ...files.map(({ name, body }) => ({ path: sheetAssetUrl(name), content: () => body })),
      {
        path: storyBriefsUrl,
        content: () => JSON.stringify(bank.stories.map((story) => storyBrief(bank, story))),
      },
    ];
  });
