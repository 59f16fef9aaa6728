import { recallDeckUrl, siteUrls } from '../../bank/urls.ts';
import { recallDeck } from '../../recall/deck.ts';
import { listedFiles, type FileSource } from '../file-source.ts';
import type { Site } from '../site.ts';

/** What the drill may ask. */
export const recallFile = ({ bank }: Pick<Site, 'bank'>): FileSource =>
  listedFiles('Gathering the questions of the drill', siteUrls.recall, async () => [
    { path: recallDeckUrl, content: () => JSON.stringify(recallDeck(bank)) },
  ]);
