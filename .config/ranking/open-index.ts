import { z } from 'zod';
import type { FullText } from '../../src/search/index/find-passages.ts';
import type { IndexFile } from '../../src/search/index/make-index.ts';

/** An address that belongs to nobody: the files under it are in memory. */
const origin = 'http://search-index.invalid/';

interface PagefindModule {
  createInstance: (options: { basePath: string; baseUrl: string; noWorker: boolean }) => FullText;
}

/** Pagefind's browser module, as far as it is used here. */
const pagefindModule = z.custom<PagefindModule>(
  (value) => typeof value === 'object' && value !== null && 'createInstance' in value,
);

let opened = 0;

/**
 * Opens an index in Node: the same module and the same WebAssembly as in the browser, with the files in memory in place
 * of the network.
 * @param files as made by `makeIndex`
 */
export async function openIndex(files: readonly IndexFile[]): Promise<FullText> {
  opened += 1;
  const folder = `${origin}${opened}/pagefind/`;
  const contents = new Map(files.map(({ path, content }) => [`${folder}${path}`, content]));
  const script = contents.get(`${folder}pagefind.js`);
  if (!script) throw new Error('The search index has no pagefind.js.');
  const outside = globalThis.fetch;
  // The module asks for its files with fetch and takes no other way to get them.
  globalThis.fetch = async (input, init) => {
    const url = String(input instanceof Request ? input.url : input).split('?')[0] ?? '';
    if (!url.startsWith(folder)) return outside(input, init);
    const content = contents.get(url);
    return content ? new Response(content) : new Response('', { status: 404 });
  };
  const code = Buffer.from(script).toString('base64');
  const { createInstance } = pagefindModule.parse(await import(`data:text/javascript;base64,${code}`));
  return createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
}
