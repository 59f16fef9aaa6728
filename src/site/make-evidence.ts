import { createHash } from 'node:crypto';
import type { StoryBank } from '../bank/story-bank.ts';
import { composeEvidence } from '../search/evidence/evidence.ts';
import { readWordTable } from '../search/index/read-word-table.ts';
import { KeptPieces, type PiecesFile } from '../story-files/kept-pieces.ts';

/** The evidence of an edition, as it is sent to browsers. */
export interface EvidenceFile {
  json: string;
  /** Changes with the content, so that browsers may keep the file forever. */
  hash: string;
}

/** Where pieces of the evidence are kept. */
export interface EvidencePieces {
  /** Those of a bank, between builds. */
  own: PiecesFile;
  /** Those that come of the catalogue alone, for all banks. */
  shared?: PiecesFile;
}

/**
 * Composes what the search needs of a bank.
 * @param kept where pieces of it are kept; without it they are made anew
 */
export async function makeEvidence(bank: StoryBank, kept?: EvidencePieces): Promise<EvidenceFile> {
  const pieces = kept && (await KeptPieces.of(kept.own, kept.shared));
  const json = JSON.stringify(composeEvidence(bank, readWordTable(), pieces?.keep));
  await pieces?.save();
  return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12) };
}
