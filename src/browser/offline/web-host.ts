import { offlineListUrl } from '../../bank/urls.ts';
import { addressOfFile } from '../../publish/offline/site-address.ts';
import type { Host } from '../../publish/offline/surroundings.ts';

const listFile = offlineListUrl.slice(1);

/**
 * The host that the site comes from, and no other.
 * @param base the folder under which the site is served, with a slash at both ends
 */
export const webHost = (base: string): Host => ({
  listPath: listFile,
  list: async () => {
    const response = await fetch(base + listFile, { cache: 'no-store' });
    return response.ok ? response.text() : undefined;
  },
  file: async (path, isAgain) => {
    const cache = isAgain ? 'reload' : 'no-cache';
    const response = await fetch(base + addressOfFile(path), { cache, priority: 'low' });
    return { bytes: await response.arrayBuffer(), headers: [...response.headers] };
  },
});
