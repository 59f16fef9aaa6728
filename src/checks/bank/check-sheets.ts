import type { BankSource } from '../../bank/bank-source.ts';
import { positionAt, type SourceLocation } from '../../bank/source-position.ts';
import { bankFromSource } from '../../bank/story-bank.ts';
import { bankSheets } from '../../sheets/content/bank-sheets.ts';
import { missingGlyphs } from '../../sheets/content/missing-glyphs.ts';
import { printedTexts } from '../../sheets/content/printed-texts.ts';
import type { SheetContent } from '../../sheets/content/sheet-content.ts';
import type { SheetFonts } from '../../sheets/content/sheet-fonts.ts';
import { sheetKinds } from '../../sheets/kinds.ts';
import { pinnedOverflow } from '../../sheets/plan/pinned-overflow.ts';
import { createProblem, type Problem } from '../problem.ts';

/** Where an author looks for what a sheet is about. */
function placeOf(source: BankSource, { kind, id }: SheetContent): SourceLocation {
  const { subject } = sheetKinds[kind];
  if (subject === undefined) throw new Error(`A sheet of the kind ${kind} is about nothing in the bank.`);
  if (subject === 'stories' || subject === 'talks') {
    const story = source.stories.find((each) => each.id === id);
    if (!story) throw new Error(`There is a sheet about the story ${id}, but no such story.`);
    return { file: story.file, ...positionAt(story.positions, ['star'], 'key') };
  }
  const { file, entries, positions } = source.lists[subject];
  const entry = entries.find(({ value }) => value.id === id);
  return { file, ...positionAt(positions, entry ? [entry.index] : []) };
}

/**
 * Finds what cannot be put on paper: characters that the sheets' fonts lack, and sheets whose pinned bullets alone are
 * more than a page.
 * @param source what was read
 * @param fonts the sheets' fonts
 */
export function checkSheets(source: BankSource, fonts: SheetFonts): Problem[] {
  const glyphs = printedTexts(source).flatMap(({ text, location, place }) => {
    const characters = missingGlyphs(text, fonts);
    return characters.length > 0 ? [createProblem('missing-glyph', location, { characters, place })] : [];
  });
  const overflows = bankSheets(bankFromSource(source)).flatMap((sheet) => {
    const overflow = pinnedOverflow(sheet, fonts);
    if (!overflow) return [];
    const name = `the ${sheetKinds[sheet.kind].name.toLowerCase()} \`${sheet.title}\``;
    return [createProblem('pinned-overflow', placeOf(source, sheet), { sheet: name, ...overflow })];
  });
  return [...glyphs, ...overflows];
}
