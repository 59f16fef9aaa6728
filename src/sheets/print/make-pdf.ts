import type { Paper } from '../../../schemas/words.ts';
import type { SheetContent } from '../content/sheet-content.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import { createTypesetter, type Typesetter, type TypesetterFont } from './typeset.ts';
import { typesetting } from './typesetting.ts';

/** A PDF to make. */
export interface PdfJob {
  content: SheetContent;
  paper: Paper;
  /** Who is named as the author. */
  author: string;
}

const noFonts: readonly TypesetterFont[] = [];

let prepared: { ownFonts: readonly TypesetterFont[]; typesetter: Typesetter } | undefined;

/**
 * Makes a PDF.
 * @param job the sheet, its paper and its author
 * @param plan how the sheet is set
 * @param ownFonts the fonts that the owner has added
 */
export async function makePdf(
  { paper, author }: Omit<PdfJob, 'content'>,
  plan: SheetPlan,
  ownFonts: readonly TypesetterFont[] = noFonts,
): Promise<Buffer> {
  // Preparing takes much longer than making a PDF, and the fonts are the same until something is written anew.
  if (prepared?.ownFonts !== ownFonts) prepared = { ownFonts, typesetter: createTypesetter({ ownFonts }) };
  return prepared.typesetter(typesetting(plan, paper), author);
}
