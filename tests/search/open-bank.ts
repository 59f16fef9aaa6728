import { fileURLToPath } from 'node:url';
import { composeEvidence } from '../../src/search/evidence/evidence.ts';
import { openEvidence, type OpenEvidence } from '../../src/search/evidence/open-evidence.ts';
import { packEvidence, unpackEvidence, type PackedEvidence } from '../../src/search/evidence/pack-evidence.ts';
import { bankFromSource, type StoryBank } from '../../src/bank/story-bank.ts';
import { bodyHtmlOf } from '../../src/story-files/body-html.ts';
import { readBank } from '../../src/story-files/read-bank.ts';

/** The real bank, as the retrieval and its baselines need it. */
export interface OpenedBank {
  bank: StoryBank;
  /** Rendered bodies by story id. */
  bodyHtml: Record<string, string>;
  evidence: OpenEvidence;
}

/** Reads the real bank and opens its evidence. */
export async function openBank(): Promise<OpenedBank> {
  const { source, bodies } = await readBank({ root: fileURLToPath(new URL('../..', import.meta.url)) });
  const bank = bankFromSource(source);
  const bodyHtml = bodyHtmlOf(bodies);
  // Packed and through JSON, as browsers get it.
  const sent: PackedEvidence = JSON.parse(JSON.stringify(packEvidence(composeEvidence(bank, bodyHtml))));
  return { bank, bodyHtml, evidence: openEvidence(unpackEvidence(sent)) };
}
