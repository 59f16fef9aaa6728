import type { Orientation } from '../../schemas/words.ts';
import { missingGlyphs } from '../sheets/content/missing-glyphs.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import type { SheetFonts } from '../sheets/content/sheet-fonts.ts';
import { planBothWays } from '../sheets/plan/plan-sheet.ts';
import { shownTexts, type SheetPlan } from '../sheets/plan/sheet-plan.ts';

/** How a sheet is set, both ways. */
export type SheetPlans = Record<Orientation, SheetPlan>;

/** Plans a sheet, and tells which of its characters the fonts lack. */
export function sheetPlans(content: SheetContent, fonts: SheetFonts): SheetPlans {
  const { portrait, landscape } = planBothWays(content, fonts.measure);
  const withMissing = (plan: SheetPlan): SheetPlan => ({
    ...plan,
    missing: missingGlyphs(shownTexts(plan).join('\n'), fonts),
  });
  return { portrait: withMissing(portrait), landscape: withMissing(landscape) };
}
