import { createHash } from 'node:crypto';
import type { Orientation } from '../../schemas/words.ts';
import type { BankSource } from '../bank/bank-source.ts';
import { bankFromSource } from '../bank/story-bank.ts';
import { composeEvidence } from '../search/evidence/evidence.ts';
import type { IndexFile } from '../search/index/make-index.ts';
import { readWordTable } from '../search/index/read-word-table.ts';
import { searchDocuments } from '../search/index/search-document.ts';
import { missingGlyphs } from '../sheets/content/missing-glyphs.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import type { SheetFonts } from '../sheets/content/sheet-fonts.ts';
import { planBothWays } from '../sheets/plan/plan-sheet.ts';
import { shownTexts, type SheetPlan } from '../sheets/plan/sheet-plan.ts';
import { KeptPieces, type PiecesFile } from '../story-files/kept-pieces.ts';

/** The evidence of an edition, as it is sent to browsers. */
export interface EvidenceFile {
  json: string;
  /** Changes with the content, so that browsers may keep the file forever. */
  hash: string;
}

/** How a sheet is set, both ways. */
export type SheetPlans = Record<Orientation, SheetPlan>;

/** What takes long about a site and needs nothing but plain data, so that another thread may do it. */
export interface SiteWork {
  /** Composes what the search needs of an edition. */
  evidenceOf: (source: BankSource) => Promise<EvidenceFile>;
  /**
   * Makes the full-text index of an edition.
   * @param base the path under which the site is served
   */
  fullTextOf: (source: BankSource, base: string) => Promise<IndexFile[]>;
  /** Plans a sheet. */
  plansOf: (content: SheetContent) => Promise<SheetPlans>;
}

/**
 * Does the work in this thread.
 * @param fonts the fonts of the sheets
 * @param evidenceFile where pieces of the evidence are kept; without it they are made anew
 */
export const siteWork = (fonts: SheetFonts, evidenceFile?: PiecesFile): SiteWork => ({
  evidenceOf: async (source) => {
    const pieces = evidenceFile && (await KeptPieces.of(evidenceFile));
    const json = JSON.stringify(composeEvidence(bankFromSource(source), readWordTable(), pieces?.keep));
    await pieces?.save();
    return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12) };
  },
  fullTextOf: async (source, base) => {
    // Mostly a page is looked at without it.
    const { makeIndex } = await import('../search/index/make-index.ts');
    return makeIndex(searchDocuments(bankFromSource(source)), base);
  },
  plansOf: async (content) => {
    const { portrait, landscape } = planBothWays(content, fonts.measure);
    const withMissing = (plan: SheetPlan): SheetPlan => ({
      ...plan,
      missing: missingGlyphs(shownTexts(plan).join('\n'), fonts),
    });
    return { portrait: withMissing(portrait), landscape: withMissing(landscape) };
  },
});
