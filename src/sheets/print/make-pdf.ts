import type { Paper } from '../../../schemas/words.ts';
import { planSheet } from '../plan/plan-sheet.ts';
import { pretextMeasurer } from './pretext-measurer.ts';
import type { SheetContent } from '../content/sheet-content.ts';
import { typesetting } from './typesetting.ts';
import { provideMeasuringCanvas } from './measuring-canvas.ts';
import { createTypesetter, type Typesetter } from './typeset.ts';

/** A PDF to make. */
export interface PdfJob {
  content: SheetContent;
  paper: Paper;
  /** Who is named as the author. */
  author: string;
}

let typesetter: Typesetter | undefined;

/**
 * Plans a sheet and makes its PDF.
 * @param job the sheet, its paper and its author
 */
export function makePdf({ content, paper, author }: PdfJob): Buffer {
  provideMeasuringCanvas();
  typesetter ??= createTypesetter();
  return typesetter(typesetting(planSheet(content, pretextMeasurer), paper, pretextMeasurer), author);
}
