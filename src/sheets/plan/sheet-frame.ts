import type { Orientation, Paper } from '../../../schemas/words.ts';
import type { SheetContent } from '../content/sheet-content.ts';

/** Points in a millimetre. */
export const pointsPerMillimetre = 72 / 25.4;

/** The papers, in millimetres, upright. */
export const paperSizes: Readonly<Record<Paper, { width: number; height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** The margin, in millimetres, for which type sizes are stated. */
export const nominalMargin = 10;

/** The room that a sheet has. */
export interface SheetFrame {
  orientation: Orientation;
  /** In millimetres, at the nominal margin on the narrower paper. */
  width: number;
  /** In millimetres. A page is this or higher, in proportion to its width, on both papers. */
  height: number;
}

/**
 * A page shows a sheet as wide as the page allows, so only the proportion of the room is sure. In portrait, Letter is the
 * squatter paper: 1.324 at margins of 10 mm and 1.311 at 6 mm, more at wider ones. Lying, A4 is: 0.648 at margins of
 * 25 mm, more at narrower ones. What is left of that is for the rounding of browsers, of which WebKit's line heights in
 * small type need most.
 */
const proportion: Record<Orientation, number> = { portrait: 1.304, landscape: 0.625 };

/** The frames: what A4 and Letter have in common at margins from 6 to 25 mm. */
export const sheetFrames: Record<Orientation, SheetFrame> = {
  portrait: {
    orientation: 'portrait',
    width: paperSizes.a4.width - 2 * nominalMargin,
    height: (paperSizes.a4.width - 2 * nominalMargin) * proportion.portrait,
  },
  landscape: {
    orientation: 'landscape',
    width: paperSizes.letter.height - 2 * nominalMargin,
    height: (paperSizes.letter.height - 2 * nominalMargin) * proportion.landscape,
  },
};

/** The smallest type of a sheet, in points. Inter's x-height is then 1.54 mm: Legge and Bigelow (2011) want 1.4 at 40 cm. */
export const smallestType = 8;
/**
 * Type gets smaller than this, in points, only for what matters: before that, extras are left out. A sheet lies on the
 * table, further away than a page that is held.
 */
export const comfortableType = 9;
/** The largest type, in points: beyond it a sheet looks like a poster. */
export const largestType = 12;
/** Sizes under which the type of a sheet gets only for what is pinned, and for what is no extra, in points. */
export interface TypeBounds {
  least: number;
  comfortable: number;
}

/** A sheet about one story lies on the table, and what was done and came of it is read at a glance. */
const storyType: TypeBounds = { least: 11.5, comfortable: 11.5 };
/** What is looked up in is looked at for a second. */
const indexType: TypeBounds = { least: 9.5, comfortable: 9.5 };
/** What says little of each of some stories. */
const overviewType: TypeBounds = { least: 9, comfortable: 9.5 };
/** Whoever chooses the stories wants all of them. */
const chosenType: TypeBounds = { least: smallestType, comfortable: comfortableType };

/** The bounds of the type of a sheet. */
export function typeBounds({ kind, isIndex }: Pick<SheetContent, 'kind' | 'isIndex'>): TypeBounds {
  if (kind === 'story') return storyType;
  if (kind === 'custom') return chosenType;
  return isIndex ? indexType : overviewType;
}
/** Sizes come in steps, in points, so that one style sheet has a class for each. */
const typeStep = 0.1;

/** Every size of type that a sheet may have, in points, ascending. */
export const typeSizes: readonly number[] = Array.from(
  { length: Math.round((largestType - smallestType) / typeStep) + 1 },
  (_, step) => Math.round((smallestType + step * typeStep) * 10) / 10,
);

/**
 * The class of a size of type in the sheets' style sheet: `type-95` for 9.5 pt.
 * @param points one of `typeSizes`
 */
export const typeClass = (points: number): string => `type-${Math.round(points * 10)}`;
