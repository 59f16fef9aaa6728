import { fileURLToPath } from 'node:url';
import { composeEvidence, type Evidence } from '../../src/story-bank/retrieval/evidence.ts';
import { openEvidence, type OpenEvidence } from '../../src/story-bank/retrieval/open-evidence.ts';
import { bankFromSource, type StoryBank } from '../../src/story-bank/story-bank.ts';
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
  // Through JSON, as browsers get it.
  const sent: Evidence = JSON.parse(JSON.stringify(composeEvidence(bank, bodyHtml)));
  return { bank, bodyHtml, evidence: openEvidence(sent) };
}
