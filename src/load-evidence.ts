import { createHash } from 'node:crypto';
import { loadStoryBank } from './load-story-bank.ts';
import { composeEvidence } from './story-bank/retrieval/evidence.ts';
import type { StoryBank } from './story-bank/story-bank.ts';

/** The evidence of the edition that is built, as it is sent to browsers. */
export interface EvidenceFile {
  json: string;
  /** Changes with the content, so that browsers may keep the file forever. */
  hash: string;
}

const files = new WeakMap<StoryBank, EvidenceFile>();

/** The evidence of the bank that `loadStoryBank` gives; composed once for each bank. */
export async function loadEvidence(): Promise<EvidenceFile> {
  const bank = await loadStoryBank();
  const known = files.get(bank);
  if (known) return known;
  const json = JSON.stringify(composeEvidence(bank));
  const file = { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12) };
  files.set(bank, file);
  return file;
}
