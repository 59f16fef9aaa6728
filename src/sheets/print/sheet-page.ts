import { counted } from '../../bank/counted.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import { completenessText } from '../plan/sheet-plan.ts';
import { leftOutMarkup } from './left-out.ts';
import { element } from './markup.ts';
import { sheetMarkup } from './sheet-markup.ts';

/** More characters than these are counted. */
const namedCharacters = 12;

/** Says what the type of a sheet lacks, and what to do. */
function missingText(missing: readonly string[]): string {
  const more = missing.length - namedCharacters;
  const named = missing.slice(0, namedCharacters).join(' ') + (more > 0 ? ` and ${more} more` : '');
  return `The sheet’s font lacks ${counted(missing.length, 'character')}: ${named}. This page borrows them from your device; the PDF shows boxes. To print them, put a font that has them in stories/fonts/.`;
}

/** What is said beside a sheet: that it is one page, and whether everything fitted on it. */
export function onePageText(plan: SheetPlan): string {
  const onePage = `Fits one page (A4 or Letter): ${completenessText(plan)}.`;
  return plan.missing.length === 0 ? onePage : `${onePage} ${missingText(plan.missing)}`;
}

/**
 * What is said beside a sheet of one's own, a paragraph each.
 * @param plan of the chosen stories
 * @param unknown ids in the address that the bank does not have
 */
export function ownSheetTexts(plan: SheetPlan, unknown: readonly string[]): string[] {
  const { overflow } = plan;
  return [
    overflow
      ? `The pinned bullets alone are ${counted(overflow.lines, 'line')} too long for one page. Pick fewer stories, or unpin some bullets.`
      : onePageText(plan),
    ...(unknown.length > 0 ? [`Not in this bank: ${unknown.join(', ')}.`] : []),
  ];
}

/**
 * A sheet on the page that shows it, with the list of what was left out: the same whether it was planned in the build or
 * in the browser.
 * @param plan how the sheet is set
 * @param href puts the site's base path in front of a path
 */
export function sheetPage(plan: SheetPlan, href: (path: string) => string): string {
  const paper = { class: 'sheet-paper', role: 'region', 'aria-label': 'The sheet', tabindex: 0 };
  return element('div', paper, sheetMarkup(plan)) + leftOutMarkup(plan, href);
}
