import { fileURLToPath } from 'node:url';
import { composeEvidence } from '../../src/search/evidence/evidence.ts';
import { openEvidence, type OpenEvidence } from '../../src/search/evidence/open-evidence.ts';
import { packEvidence, unpackEvidence, type PackedEvidence } from '../../src/search/evidence/pack-evidence.ts';
import { bankFromSource, type StoryBank } from '../../src/bank/story-bank.ts';
import { readBank } from '../../src/story-files/read-bank.ts';

/** The bank in stories/, as the retrieval and its baselines need it. */
export interface OpenedBank {
  bank: StoryBank;
  evidence: OpenEvidence;
}

/** The evidence of a bank, packed and through JSON, as browsers get it. */
export function sentEvidence(bank: StoryBank): OpenEvidence {
  const sent: PackedEvidence = JSON.parse(JSON.stringify(packEvidence(composeEvidence(bank))));
  return openEvidence(unpackEvidence(sent));
}

/** Reads the bank in stories/ and opens its evidence. */
export async function openBank(): Promise<OpenedBank> {
  const { bank: read } = await readBank(fileURLToPath(new URL('../..', import.meta.url)));
  const bank = bankFromSource(read.source);
  return { bank, evidence: sentEvidence(bank) };
}
