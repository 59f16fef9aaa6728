import type { SheetContent, SheetItem, SheetNumber, SheetRole } from '../content/sheet-content.ts';
import { scaleOf, type SheetMetrics } from './sheet-metrics.ts';
import { plainRun, type TextRun } from './text-measurer.ts';

/** Style sheet and PDF template set headings and tags in capitals; they are measured and set the same way. */
export const inCapitals = (text: string): string => text.toLocaleUpperCase('en');

/** A number as it is written, with what belongs to it; a year says when, and not how much. */
const numberWord = /^(?!(?:19|20)\d\d\P{L}*$)[^\p{L}\p{N}]*\d/u;

/**
 * A text as stretches with a space between them, those with a number in them strong.
 * @param text a text
 */
export function withNumbers(text: string): TextRun[] {
  const runs: TextRun[] = [];
  for (const word of text.split(/ +/u).filter((one) => one !== '')) {
    const weight = numberWord.test(word) ? 'strong' : 'regular';
    const open = runs.at(-1);
    if (open?.weight === weight) open.text += ` ${word}`;
    else runs.push(plainRun(word, weight));
  }
  return runs;
}

const spaced = (runs: readonly TextRun[]): TextRun[] =>
  runs.map((run, index) => (index === 0 ? run : { ...run, text: ` ${run.text}` }));

/**
 * The runs of an item: its tag, its lead, its text.
 * @param item an item of a sheet
 * @param role what its group is for
 * @param metrics the sheet's measures
 */
export function itemRuns(item: SheetItem, role: SheetRole | undefined, metrics: SheetMetrics): TextRun[] {
  const runs: TextRun[] = [];
  if (item.tag !== undefined) {
    const { tagScale: scale, tagTracking: tracking, tagBox: box } = metrics;
    // Its box says enough: strong as well, it would be what the eye finds first.
    runs.push({ text: inCapitals(item.tag), weight: 'regular', scale, tracking, box });
  }
  if (item.lead !== undefined) runs.push(plainRun(item.lead, 'strong'));
  runs.push(...withNumbers(item.text));
  const size = scaleOf(role, metrics);
  return spaced(runs.map((run) => ({ ...run, scale: run.scale * size, box: run.box && run.box * size })));
}

/**
 * The runs of a heading and the note after it.
 * @param text the heading
 * @param note the note, where it has one
 * @param level 1 for a heading in capitals under a rule, 2 for a smaller one
 * @param metrics the sheet's measures
 */
export function headingRuns(text: string, note: string | undefined, level: 1 | 2, metrics: SheetMetrics): TextRun[] {
  const heading: TextRun =
    level === 1
      ? {
          text: metrics.headingCapitals ? inCapitals(text) : text,
          weight: 'strong',
          scale: metrics.headingScale,
          tracking: metrics.headingTracking,
          box: undefined,
        }
      : plainRun(text, 'strong');
  return spaced(note === undefined ? [heading] : [heading, { ...plainRun(note), scale: metrics.noteScale }]);
}

/**
 * The runs of a large number and of what it says.
 * @param number a number of a sheet
 * @param metrics the sheet's measures
 */
export const numberRuns = (
  { value, text }: SheetNumber,
  metrics: SheetMetrics,
): { value: TextRun[]; text: TextRun[] } => ({
  value: [{ ...plainRun(value, 'strong'), scale: metrics.numberScale }],
  text: [{ ...plainRun(text), scale: metrics.smallScale }],
});

/**
 * What stands large under the title, its numbers strong.
 * @param lead the text
 * @param metrics the sheet's measures
 */
const leadRuns = (lead: string, { leadWeight }: SheetMetrics): TextRun[] =>
  leadWeight === 'strong' ? [plainRun(lead, 'strong')] : spaced(withNumbers(lead));

/**
 * The runs of the three parts of a sheet's header.
 * @param content what the sheet says
 * @param metrics the sheet's measures
 */
export function headerRuns(
  content: Pick<SheetContent, 'kicker' | 'title' | 'lead'>,
  metrics: SheetMetrics,
): { kicker: TextRun[]; title: TextRun[]; lead: TextRun[] | undefined } {
  return {
    kicker: [{ ...plainRun(content.kicker), scale: metrics.smallScale }],
    title: [{ ...plainRun(content.title, metrics.titleWeight), scale: metrics.titleScale }],
    lead:
      content.lead === undefined
        ? undefined
        : leadRuns(content.lead, metrics).map((run) => ({ ...run, scale: metrics.leadScale })),
  };
}
