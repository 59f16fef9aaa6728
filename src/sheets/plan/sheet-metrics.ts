import type { SheetContent, SheetRole } from '../content/sheet-content.ts';
import type { SheetKind } from '../kinds.ts';
import type { SheetWeight } from './text-measurer.ts';

/**
 * The measures of a sheet, in em of its body type unless said otherwise. Planner, style sheet and PDF template take
 * them from here, so that what was planned is what is set.
 */
export interface SheetMetrics {
  /** Height of a line of body type. */
  lineHeight: number;
  /** Between two columns. */
  columnGap: number;
  /** Width that bullets take at the left of an item. */
  indent: number;
  /** Width of the headings at the left, where a sheet has one column. */
  sideWidth: number;
  /** Between those headings and the items. */
  sideGap: number;
  /** Size of headings, and the height of one of their lines. */
  headingScale: number;
  headingTracking: number;
  headingLine: number;
  /** Whether headings stand in capitals. */
  headingCapitals: boolean;
  /** Over a heading, between its rule and its letters. */
  headingRise: number;
  /** Size of a note after a heading. */
  noteScale: number;
  /** Size of the small line over the title, and of the line at the foot. */
  smallScale: number;
  smallLine: number;
  /** Size of the title, and the height of one of its lines. */
  titleScale: number;
  titleLine: number;
  titleWeight: SheetWeight;
  /** Size of what stands large under the title, and the height of one of its lines. */
  leadScale: number;
  leadLine: number;
  leadWeight: SheetWeight;
  /** Size of large numbers, the height of one of their lines, and the space between two. */
  numberScale: number;
  numberLine: number;
  numberGap: number;
  /** Size of tags, their tracking in em of their own, and what their box adds to their width: a third each side, a third after it. */
  tagScale: number;
  tagTracking: number;
  tagBox: number;
  /** Size of the items of a group that has a role, which must be read at the smallest body type, too; their lines follow it. */
  roleScales: Record<SheetRole, number>;
  /** Height of the clock strip without names, of a line of names over it, and the space over all of it. */
  stripHeight: number;
  stripNameLine: number;
  stripGap: number;
  gaps: SheetGaps;
}

/** The white space between the parts of a sheet, in em of its body type. */
export interface SheetGaps {
  /** Between the small line and the title. */
  kicker: number;
  /** Between title and lead. */
  title: number;
  /** Between header and columns. */
  header: number;
  /** Over the large numbers. */
  numbers: number;
  /** Between columns and foot, at least. */
  footer: number;
  /** Over a heading. */
  heading: number;
  /** Under a heading. */
  underHeading: number;
  /** Over a smaller heading. */
  subheading: number;
  /** Under a smaller heading. */
  underSubheading: number;
  /** Between two items. */
  item: number;
  /** Between a headline and the result under it. */
  result: number;
  /** Over a headline that follows another story. */
  entry: number;
}

/** The measures that the sheets have. */
export const sheetMetrics: SheetMetrics = {
  lineHeight: 1.3,
  columnGap: 2,
  indent: 0.95,
  sideWidth: 8,
  sideGap: 1.4,
  headingScale: 0.8,
  headingTracking: 0.07,
  headingLine: 1.1,
  headingCapitals: true,
  headingRise: 0.4,
  noteScale: 0.94,
  smallScale: 0.94,
  smallLine: 1.25,
  titleScale: 1.85,
  titleLine: 2.15,
  titleWeight: 'strong',
  leadScale: 1.22,
  leadLine: 1.6,
  leadWeight: 'regular',
  numberScale: 2,
  numberLine: 2.1,
  numberGap: 1.5,
  tagScale: 0.74,
  tagTracking: 0.04,
  tagBox: 0.75,
  roleScales: { outcome: 1.14, aside: 0.92 },
  stripHeight: 3.1,
  stripNameLine: 1.15,
  stripGap: 0.9,
  gaps: {
    kicker: 0.25,
    title: 0.35,
    header: 1.1,
    numbers: 0.7,
    footer: 0.8,
    heading: 0.95,
    underHeading: 0.3,
    subheading: 0.6,
    underSubheading: 0.12,
    item: 0.24,
    result: 0.08,
    entry: 0.5,
  },
};

/**
 * What stands over the stories of a sheet of many: often a question, and a question in capitals is not read at a glance.
 */
const overviewHeadings: Partial<SheetMetrics> = {
  headingScale: 1.1,
  headingLine: 1.35,
  headingTracking: 0,
  headingCapitals: false,
};

/**
 * What is different on sheets of some kinds. About one story the sentence to say is the largest text; in a talk the
 * sections are larger than what stands in them.
 */
const kindMetrics: Partial<Record<SheetKind, Partial<SheetMetrics>>> = {
  story: {
    titleScale: 1,
    titleLine: 1.35,
    titleWeight: 'regular',
    leadScale: 1.3,
    leadLine: 1.65,
    leadWeight: 'strong',
  },
  company: overviewHeadings,
  competency: overviewHeadings,
  talk: { sideWidth: 12, headingScale: 1.25, headingLine: 1.5, headingTracking: 0, headingCapitals: false },
};

/**
 * Size of the items of a group, in em of body type.
 * @param role what the group is for
 * @param metrics the sheet's measures
 */
export const scaleOf = (role: SheetRole | undefined, metrics: SheetMetrics): number =>
  role === undefined ? 1 : metrics.roleScales[role];

/** Each story stands once in an index, so there is less white space in it before one of them is left out. */
const indexMetrics = (metrics: SheetMetrics): SheetMetrics => ({
  ...metrics,
  ...overviewHeadings,
  lineHeight: metrics.lineHeight * 0.93,
  titleScale: 1.6,
  titleLine: metrics.titleLine * 0.87,
  leadScale: 1,
  leadLine: metrics.leadLine * 0.82,
  gaps: {
    ...metrics.gaps,
    header: 0.8,
    footer: 0.5,
    heading: 0.55,
    underHeading: 0.1,
    entry: 0.28,
    item: 0.16,
  },
});

/** How a sheet is set: as others of its kind, or as an index. */
export type SheetSetting = SheetKind | 'index';

/** How a sheet is set. */
export const settingOf = ({ kind, isIndex }: Pick<SheetContent, 'kind' | 'isIndex'>): SheetSetting =>
  isIndex ? 'index' : kind;

/** The measures of the sheets of one setting. */
export const metricsOf = (setting: SheetSetting, metrics: SheetMetrics = sheetMetrics): SheetMetrics =>
  setting === 'index' ? indexMetrics(metrics) : { ...metrics, ...kindMetrics[setting] };
