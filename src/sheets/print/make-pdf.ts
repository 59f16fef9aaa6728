import type { Paper } from '../../../schemas/words.ts';
import type { SheetContent } from '../content/sheet-content.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import { createTypesetter, type Typesetter } from './typeset.ts';
import { typesetting } from './typesetting.ts';

/** A PDF to make. */
export interface PdfJob {
  content: SheetContent;
  paper: Paper;
  /** Who is named as the author. */
  author: string;
}

/** Tells how a sheet is set upright. */
export type PlanOf = (content: SheetContent) => SheetPlan;

let typesetter: Typesetter | undefined;

/**
 * Makes a PDF.
 * @param job the sheet, its paper and its author
 * @param planOf tells how the sheet is set
 */
export function makePdf({ content, paper, author }: PdfJob, planOf: PlanOf): Buffer {
  typesetter ??= createTypesetter();
  return typesetter(typesetting(planOf(content), paper), author);
}
