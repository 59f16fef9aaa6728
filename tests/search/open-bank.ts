import { fileURLToPath } from 'node:url';
import { composeEvidence } from '../../src/search/evidence/evidence.ts';
import { openEvidence, type OpenEvidence } from '../../src/search/evidence/open-evidence.ts';
import { packEvidence, unpackEvidence, type PackedEvidence } from '../../src/search/evidence/pack-evidence.ts';
import { bankFromSource, type StoryBank } from '../../src/bank/story-bank.ts';
import { BankReader } from '../../src/story-files/bank-reader.ts';

/** The real bank, as the retrieval and its baselines need it. */
export interface OpenedBank {
  bank: StoryBank;
  evidence: OpenEvidence;
}

/** Reads the real bank and opens its evidence. */
export async function openBank(): Promise<OpenedBank> {
  const reader = new BankReader({ root: fileURLToPath(new URL('../..', import.meta.url)), check: () => [] });
  const { bank: read } = await reader.edition({ edition: 'private', base: '/' });
  const bank = bankFromSource(read.source);
  // Packed and through JSON, as browsers get it.
  const sent: PackedEvidence = JSON.parse(JSON.stringify(packEvidence(composeEvidence(bank))));
  return { bank, evidence: openEvidence(unpackEvidence(sent)) };
}
