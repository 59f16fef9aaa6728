import type { BankSource, StorySource } from '../../bank/bank-source.ts';
import { shortForm } from '../../bank/short-form.ts';
import { positionAt } from '../../bank/source-position.ts';
import { bankFromSource } from '../../bank/story-bank.ts';
import { missingGlyphs } from '../../sheets/content/missing-glyphs.ts';
import { printedTexts } from '../../sheets/content/printed-texts.ts';
import type { SheetFonts } from '../../sheets/content/sheet-fonts.ts';
import { storySheet } from '../../sheets/content/story-sheet.ts';
import { sheetKinds } from '../../sheets/kinds.ts';
import { couldOverflow, pinnedOverflow } from '../../sheets/plan/pinned-overflow.ts';
import { createProblem, type Problem } from '../problem.ts';

/** One warning for each file: in a script that the fonts lack, almost every text has something that is missing. */
function checkGlyphs(source: BankSource, fonts: SheetFonts): Problem[] {
  const lacking = printedTexts(source).flatMap(({ text, place, locate }) => {
    const characters = missingGlyphs(text, fonts);
    return characters.length > 0 ? [{ characters, place, location: locate() }] : [];
  });
  const byFile = Map.groupBy(lacking, ({ location }) => location.file);
  return [...byFile.values()].flatMap((texts) => {
    const [first] = texts;
    if (!first) return [];
    const characters = [...new Set(texts.flatMap((text) => text.characters))];
    const details = { characters, place: first.place, others: texts.length - 1 };
    return [createProblem('missing-glyph', first.location, details)];
  });
}

const checkFonts = ({ unusable }: SheetFonts): Problem[] =>
  unusable.map((file) => createProblem('unusable-font', { file, line: 1, column: 1 }, {}));

const pinnedTexts = ({ frontmatter }: StorySource): string[] =>
  shortForm(frontmatter).flatMap(({ bullets }) => bullets.filter(({ pin }) => pin).map(({ text }) => text));

/** Looks at the sheets of stories: on no other kind of sheet is anything pinned. */
function checkPins(source: BankSource, fonts: SheetFonts): Problem[] {
  const doubtful = source.stories.filter((story) => couldOverflow(pinnedTexts(story)));
  if (doubtful.length === 0) return [];
  const bank = bankFromSource(source);
  return doubtful.flatMap(({ id, file, positions, frontmatter }) => {
    const story = bank.storyById.get(id);
    const overflow = story && pinnedOverflow(storySheet(bank, story), fonts.measure);
    if (!overflow) return [];
    const sheet = `the ${sheetKinds.story.name.toLowerCase()} \`${story.title}\``;
    const location = { file, ...positionAt(positions, [frontmatter.practice ? 'practice' : 'star'], 'key') };
    return [createProblem('pinned-overflow', location, { sheet, ...overflow })];
  });
}

/**
 * Finds what cannot be put on paper: fonts that are none, characters that the fonts lack, and sheets whose pinned bullets
 * alone are more than a page.
 * @param source what was read
 * @param fonts the sheets' fonts
 */
export function checkSheets(source: BankSource, fonts: SheetFonts): Problem[] {
  return [...checkFonts(fonts), ...checkGlyphs(source, fonts), ...checkPins(source, fonts)];
}
