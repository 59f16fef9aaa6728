import { addressList } from '../../bank/addresses.ts';
import { addressListUrl } from '../../bank/urls.ts';
import { listedFiles, type FileSource } from '../file-source.ts';
import type { Site } from '../site.ts';

/** What the page for addresses that lead nowhere compares them with. */
export const addressFile = ({ bank }: Pick<Site, 'bank'>): FileSource =>
  listedFiles('Listing the addresses', addressListUrl, async () => [
    { path: addressListUrl, content: () => JSON.stringify(addressList(bank)) },
  ]);
