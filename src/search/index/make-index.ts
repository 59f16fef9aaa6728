import { close, createIndex } from 'pagefind';
import type { SearchDocument } from './search-document.ts';
import { withWordSpaces } from '../words/unspaced-words.ts';
import { withBase } from '../../bank/urls.ts';

/** A file of a search index. */
export interface IndexFile {
  /** Path inside the index's folder. */
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

/** Pagefind's own interfaces and its worker are written with every index. We use none of them. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./u;

/** Documents that are handed to Pagefind at a time: it answers them in turn, and more only wait. */
const batch = 50;

/** Pagefind takes everything between two spaces for a word, unless it is told that all of the site is Chinese or Thai. */
const withWordSpacesInHtml = (html: string): string => html.replace(/(?<=>)[^<]+/gu, withWordSpaces);

function failed(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not make the search index: ${errors.join('; ')}`);
}

/**
 * Makes the full-text index of a bank in memory.
 * @param documents as composed from the bank
 * @param base the path under which the site is served
 * @returns the files that a site needs
 * @throws Error when Pagefind cannot do it
 */
export async function makeIndex(documents: readonly SearchDocument[], base: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  failed(errors);
  if (!index) throw new Error('Pagefind did not start.');
  try {
    for (let from = 0; from < documents.length; from += batch) {
      const added = await Promise.all(
        documents
          .slice(from, from + batch)
          .map(({ url, html }) => index.addHTMLFile({ url: withBase(base, url), content: withWordSpacesInHtml(html) })),
      );
      failed(added.flatMap((answer) => answer.errors));
    }
    const made = await index.getFiles();
    failed(made.errors);
    return made.files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path, content: new Uint8Array(content) }));
  } finally {
    await index.deleteIndex();
    await close();
  }
}
