import { createHash } from 'node:crypto';
import { loadBodyHtml, loadStoryBank } from './load-story-bank.ts';
import { composeEvidence } from '../search/evidence/evidence.ts';
import { packEvidence } from '../search/evidence/pack-evidence.ts';
import type { StoryBank } from '../bank/story-bank.ts';

/** The evidence of the edition that is built, as it is sent to browsers. */
export interface EvidenceFile {
  json: string;
  /** Changes with the content, so that browsers may keep the file forever. */
  hash: string;
}

const files = new WeakMap<StoryBank, Promise<EvidenceFile>>();

async function compose(bank: StoryBank): Promise<EvidenceFile> {
  const json = JSON.stringify(packEvidence(composeEvidence(bank, await loadBodyHtml())));
  return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12) };
}

/** The evidence of the bank that `loadStoryBank` gives; composed once for each bank. */
export async function loadEvidence(): Promise<EvidenceFile> {
  const bank = await loadStoryBank();
  const file = files.get(bank) ?? compose(bank);
  files.set(bank, file);
  return file;
}
