import type { SheetContent, SheetGroup } from './sheet-content.ts';
import { itemText } from './sheet-item.ts';
import { inCapitals } from '../plan/sheet-runs.ts';

/** Letters, figures and punctuation of European languages, so that the fonts of a site rarely change. */
const latinRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
];
/** Marks that sheets and authors set: minus and other signs of arithmetic, arrows, the euro, a check. */
const signs = '−×÷≈≠≤≥→←↑↓€™✓•…‹›';

function groupTexts(group: SheetGroup): string[] {
  const { heading, note = '' } = group;
  return [heading, inCapitals(heading), note, ...group.items.map(itemText), ...group.groups.flatMap(groupTexts)];
}

/**
 * Everything that a sheet shows, as one text.
 * @param content what the sheet says
 */
function sheetText(content: SheetContent): string {
  return [
    content.title,
    content.kicker,
    content.lead ?? '',
    ...(content.numbers ?? []).flatMap(({ value, text }) => [value, text]),
    ...content.groups.flatMap(groupTexts),
  ].join('\n');
}

/**
 * The characters that the fonts of a site's sheets have to have: those of European languages, and any other that
 * stands on a sheet.
 * @param sheets every sheet of the site
 * @returns the characters, each once, in the order of their code points
 */
export function sheetCharacters(sheets: readonly SheetContent[]): string {
  const characters = new Set<string>(signs);
  for (const [first, last] of latinRanges) {
    for (let code = first; code <= last; code += 1) characters.add(String.fromCodePoint(code));
  }
  for (const sheet of sheets) for (const character of sheetText(sheet)) characters.add(character);
  characters.delete('\n');
  return [...characters].sort().join('');
}
