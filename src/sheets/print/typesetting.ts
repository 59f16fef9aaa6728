import type { Paper } from '../../../schemas/words.ts';
import { gapBetween } from '../plan/block-heights.ts';
import { nominalMargin, paperSizes, pointsPerMillimetre } from '../plan/sheet-frame.ts';
import { shownSign } from '../content/sheet-item.ts';
import { sheetKinds } from '../kinds.ts';
import { metricsOf, scaleOf, settingOf, sheetMetrics, type SheetMetrics } from '../plan/sheet-metrics.ts';
import { footText, type PlacedHeading, type PlacedItem, type PlacedPart, type SheetPlan } from '../plan/sheet-plan.ts';
import { columnWidth, frameWidth, numberWidth } from '../plan/sheet-room.ts';
import { headerRuns, headingRuns, itemRuns, numberRuns } from '../plan/sheet-runs.ts';
import { isReadFromRight } from '../../bank/text-direction.ts';
import { withBoxes } from '../content/missing-glyphs.ts';
import { stripDrawing, type StripDrawing } from '../plan/strip-drawing.ts';
import { plainRun, type TextLines, type TextRun } from '../plan/text-measurer.ts';

/** A stretch of a line in one style: text, weight, size in em, tracking in em of its size, whether it is boxed. */
export interface SetFragment {
  text: string;
  strong: boolean;
  scale: number;
  tracking: number;
  boxed: boolean;
}

/** A paragraph with its lines as they were broken, each a row of stretches. */
export interface SetParagraph {
  lines: SetFragment[][];
  /** Whether it is read from the right. */
  fromRight: boolean;
}

/** A block in its place; `gap` is the white space over it, in em, and `scale` the size of its type. */
export type SetBlock =
  | { kind: 'heading'; level: 2 | 3; text: SetParagraph; gap: number; isOutcome: boolean }
  | { kind: 'item'; sign: ReturnType<typeof shownSign>; text: SetParagraph; gap: number; scale: number };

/** A language and the country in which it is written so. */
export interface SetLanguage {
  lang: string;
  region: string | null;
}

/** The parts of a language's short name: `pt` and `BR`; traditional Chinese letters are those of Taiwan. */
export function languageOf(tag: string): SetLanguage {
  const { language, region, script } = new Intl.Locale(tag);
  return { lang: language, region: region ?? (script === 'Hant' ? 'TW' : null) };
}

/** A sheet with every line broken and every measure worked out: what a typesetting program needs. Lengths in points. */
export interface Typesetting {
  title: string;
  width: number;
  height: number;
  marginX: number;
  marginTop: number;
  /** Size of body type. */
  em: number;
  /** By how much all vertical measures are longer than planned, since this paper has more height than the frame. */
  stretch: number;
  /** Height of the sheet. */
  sheetHeight: number;
  metrics: SheetMetrics;
  header: {
    kicker: SetParagraph;
    title: SetParagraph;
    lead: SetParagraph | null;
    /** Each number over its text. */
    numbers: { value: SetParagraph; text: SetParagraph }[];
    strip: StripDrawing | null;
  };
  /** Width of a large number, in em. */
  numberWidth: number;
  /** Width of a column, in em. */
  column: number;
  /** In one column, headings stand at the left. */
  side: boolean;
  columns: { heading: SetBlock | null; blocks: SetBlock[] }[][];
  foot: [string, string];
  /** Of the text, as Typst takes it. */
  language: SetLanguage;
}

function setParagraph(lines: TextLines, runs: readonly TextRun[], missing: ReadonlySet<string>): SetParagraph {
  // A tag in front of a text is a word of ours, and says nothing about it.
  const written = runs.filter(({ box }) => box === undefined).map(({ text }) => text);
  return {
    fromRight: isReadFromRight(written.join(' ')),
    lines: lines.map((line) =>
      line.map(({ run, text }) => {
        const { weight, scale, tracking, box } = runs[run] ?? plainRun(text);
        return {
          text: withBoxes(text, missing),
          strong: weight === 'strong',
          scale,
          tracking,
          boxed: box !== undefined,
        };
      }),
    ),
  };
}

/**
 * Works out how a sheet is set on one paper: the lines of the plan, as large as the paper's width allows, and with as
 * much white space as its height allows.
 * @param plan how the sheet is set; without overflow
 * @param paper the paper
 * @param general the measures that it was planned with
 */
export function typesetting(plan: SheetPlan, paper: Paper, general: SheetMetrics = sheetMetrics): Typesetting {
  const metrics = metricsOf(settingOf(plan.content), general);
  const { content, frame, fontPt, layout, header } = plan;
  const width = paperSizes[paper].width * pointsPerMillimetre;
  const height = paperSizes[paper].height * pointsPerMillimetre;
  const margin = nominalMargin * pointsPerMillimetre;
  const sheetWidth = width - 2 * margin;
  const sheetHeight = height - 2 * margin;
  const em = (fontPt * sheetWidth) / (frame.width * pointsPerMillimetre);
  const wide = frameWidth(frame, fontPt);

  const missing = new Set(plan.missing);
  const headingBlock = ({ text, note, level, role, lines }: PlacedHeading, gap: number): SetBlock => {
    const runs = headingRuns(text, note, level, metrics);
    const set = setParagraph(lines, runs, missing);
    return { kind: 'heading', level: level === 1 ? 2 : 3, text: set, gap, isOutcome: role === 'outcome' };
  };
  const itemBlock = ({ item, role, lines }: PlacedItem, gap: number): SetBlock => {
    const paragraph = setParagraph(lines, itemRuns(item, role, metrics), missing);
    return { kind: 'item', sign: shownSign(item), text: paragraph, gap, scale: scaleOf(role, metrics) };
  };
  const setPart = (part: PlacedPart, isFirst: boolean): { heading: SetBlock | null; blocks: SetBlock[] } => {
    const heading = part.heading ? headingBlock(part.heading, isFirst ? 0 : metrics.gaps.heading) : null;
    const blocks = part.blocks.map((block, index): SetBlock => {
      const over = part.blocks[index - 1] ?? (layout === 'side' ? undefined : part.heading);
      const gap = over ? gapBetween(over, block, metrics) : 0;
      return block.kind === 'heading' ? headingBlock(block, gap) : itemBlock(block, gap);
    });
    return { heading, blocks };
  };

  const runs = headerRuns(content, metrics);
  return {
    title: content.title,
    width,
    height,
    marginX: margin,
    marginTop: margin,
    em,
    stretch: sheetHeight / ((sheetWidth * frame.height) / frame.width),
    sheetHeight,
    metrics,
    header: {
      kicker: setParagraph(header.kicker, runs.kicker, missing),
      title: setParagraph(header.title, runs.title, missing),
      lead: header.lead && runs.lead ? setParagraph(header.lead, runs.lead, missing) : null,
      numbers: header.numbers.flatMap((lines, index) => {
        const number = content.numbers?.[index];
        if (!number) return [];
        const { value, text } = numberRuns(number, metrics);
        return [{ value: setParagraph(lines.value, value, missing), text: setParagraph(lines.text, text, missing) }];
      }),
      strip: content.strip ? stripDrawing(content.strip, wide, metrics) : null,
    },
    numberWidth: numberWidth(wide, metrics),
    column: columnWidth(layout, wide, metrics),
    side: layout === 'side',
    columns: plan.columns.map((parts) => parts.map((part, index) => setPart(part, index === 0))),
    foot: [sheetKinds[content.kind].name, footText(plan, 'pdf')],
    language: content.lang === undefined ? { lang: 'en', region: null } : languageOf(content.lang),
  };
}
