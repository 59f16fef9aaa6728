import { searchDocuments } from './search-document.ts';
import type { StoryBank } from '../../bank/story-bank.ts';
import { makeIndex, type IndexFile } from './make-index.ts';

/** An index and what went into it. */
export interface BankIndex {
  files: IndexFile[];
  /** Number of documents. */
  documents: number;
}

/**
 * Makes the full-text index of a bank.
 * @param bank the linked bank of an edition
 * @param bodyHtml rendered bodies of that edition, by story id
 * @param base the path under which the site is served
 * @param onProgress is told how many documents are in, and of how many
 */
export async function indexOfBank(
  bank: StoryBank,
  bodyHtml: Readonly<Record<string, string>>,
  base: string,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<BankIndex> {
  const documents = searchDocuments(bank, bodyHtml);
  const files = await makeIndex(documents, base, (done) => onProgress(done, documents.length));
  return { files, documents: documents.length };
}
