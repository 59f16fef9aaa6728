import type { BankSource } from '../../bank/bank-source.ts';
import { makeAnew, type Keep } from '../../bank/keep.ts';
import { isTalk } from '../../bank/outline.ts';
import type { SheetFonts } from '../../sheets/content/sheet-fonts.ts';
import { plainRun } from '../../sheets/plan/text-measurer.ts';
import { slideOverflow } from '../../talks/slides/slide-fit.ts';
import { createProblem, type Problem } from '../problem.ts';

/**
 * Finds slides that show more than there is room for.
 * @param source what was read
 * @param fonts the sheets' fonts, which pages have too
 * @param keep keeps what was found in a talk
 */
export function checkSlides(
  { stories, fonts }: BankSource,
  { measure }: Pick<SheetFonts, 'measure'>,
  keep: Keep = makeAnew,
): Problem[] {
  // Bold type is the widest that a slide has.
  const count = (text: string, width: number): number => measure([plainRun(text, 'strong')]).lineCount(width);
  const talks = stories.filter(({ frontmatter, outline }) => isTalk(frontmatter, outline));
  return talks.flatMap(({ file, outline: { sections } }) =>
    keep(['slides', file, sections, fonts], () =>
      sections.flatMap((section) =>
        section.slides.flatMap(({ title, shown = [], position }) => {
          const overflow = slideOverflow(shown, count);
          const location = { file, ...position };
          return overflow ? [createProblem('slide-overflow', location, { title: title ?? section.title, ...overflow })] : [];
        }),
      ),
    ),
  ); // prettier-ignore
}
