import type { Paper } from '../../schemas/words.ts';
import { openedFonts } from '../../src/sheets/print/opened-fonts.ts';
import { missingGlyphs } from '../../src/sheets/content/missing-glyphs.ts';
import { itemsOf } from '../../src/sheets/content/sheet-content.ts';
import { paperSizes, pointsPerMillimetre } from '../../src/sheets/plan/sheet-frame.ts';
import { itemText } from '../../src/sheets/content/sheet-item.ts';
import { completenessText, type SheetPlan } from '../../src/sheets/plan/sheet-plan.ts';
import type { PdfPage, ReadPdf } from './read-pdf.ts';

/** What a printed sheet has to show. */
export interface ExpectedSheet {
  paper: Paper;
  /** Whether the paper lies; it may also lie where the sheet is upright. */
  isLandscape: boolean;
  kept: string[];
  dropped: string[];
  foot: string;
  /** The printed sheet may be smaller than planned, where margins are wide or the paper lies. */
  isShrunk: boolean;
}

/** Inter's x-height and cap height, in em. */
const xHeight = 0.546;
const capHeight = 0.727;
/** The smallest letters that are read fluently at 40 cm, in points: Legge and Bigelow 2011. */
const smallestLetters = 1.4 * pointsPerMillimetre;
/** Browsers count paper in CSS pixels. */
const paperTolerance = 1.5;

/** Characters that share a glyph in Inter; a print names the one or the other. */
const sameGlyph: Readonly<Record<string, string>> = { ˮ: '”', ʼ: '’', ɩ: 'ι' };

/** Letters, figures and signs, without white space and hyphens, which line breaks change. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00AD\u200B-\u200F\-‐‑]+/gu, '')
    .replaceAll(/[ˮʼɩ]/gu, (character) => sameGlyph[character] ?? character)
    .toLocaleLowerCase('en');

/** What another font, or none, draws cannot be read back; the stretches around it can. */
function readablePieces(text: string): string[] {
  const pieces: string[] = [''];
  for (const character of text) {
    if (/\s/u.test(character) || !openedFonts.has(character.codePointAt(0) ?? 0)) pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${character}`);
  }
  return pieces.map(bare).filter((piece) => piece.length > 2);
}

const isInFont = (text: string): boolean => missingGlyphs(text, openedFonts).length === 0;

/** Whether the page has a text: as a whole, or, where another font is needed, every stretch that can be read back. */
const shows = (page: string, text: string): boolean =>
  isInFont(text) ? page.includes(bare(text)) : readablePieces(text).every((piece) => page.includes(piece));

function complaintsAboutPage(page: PdfPage, expected: ExpectedSheet): string[] {
  const complaints: string[] = [];
  const { width, height } = paperSizes[expected.paper];
  const [wide, high] = expected.isLandscape ? [height, width] : [width, height];
  if (
    Math.abs(page.width - wide * pointsPerMillimetre) > paperTolerance ||
    Math.abs(page.height - high * pointsPerMillimetre) > paperTolerance
  ) {
    complaints.push(`the page is ${page.width} × ${page.height} points`);
  }
  const outside = page.texts.filter(
    ({ x, y, width: length, size }) =>
      x < 0 || x + length > page.width || y - 0.25 * size < 0 || y + 0.8 * size > page.height,
  );
  if (outside.length > 0) complaints.push(`outside the page: ${outside.map(({ text }) => text).join(' | ')}`);

  const flow = bare(page.texts.map(({ text }) => text).join(''));
  for (const text of expected.kept) if (!shows(flow, text)) complaints.push(`not on the page: ${text}`);
  for (const text of expected.dropped) if (shows(flow, text)) complaints.push(`on the page, though left out: ${text}`);

  const foot = page.texts.find(({ text }) => bare(text) === bare(expected.foot));
  if (!foot) {
    complaints.push(`no foot that says: ${expected.foot}`);
  } else {
    const under = page.texts.filter(({ y, size }) => y - foot.y < 0.9 * size && Math.abs(y - foot.y) > 0.5);
    if (under.length > 0) complaints.push(`in the foot or under it: ${under.map(({ text }) => text).join(' | ')}`);
  }
  const tiny = page.texts.filter(
    ({ text, size }) => size * (text === text.toLocaleUpperCase('en') ? capHeight : xHeight) < smallestLetters - 0.05,
  );
  if (!expected.isShrunk && tiny.length > 0) complaints.push(`too small: ${tiny.map(({ text }) => text).join(' | ')}`);
  return complaints;
}

/**
 * What is wrong with a printed sheet; nothing where it is exactly one page that shows what was kept, nothing that was
 * left out, and says so.
 * @param pdf the print, read back
 * @param expected what it has to show
 */
export function sheetComplaints(pdf: ReadPdf, expected: ExpectedSheet): string[] {
  const [page] = pdf.pages;
  const count = pdf.pages.length === 1 ? [] : [`${pdf.pages.length} pages`];
  return page ? [...count, ...complaintsAboutPage(page, expected)] : count;
}

/**
 * What a print of a plan has to show.
 * @param plan how the sheet was set
 * @param paper the paper it was printed on
 */
export function expectedOf(plan: SheetPlan, paper: Paper): ExpectedSheet {
  const dropped = new Set(plan.dropped);
  const kept = itemsOf(plan.content.groups).filter((item) => !dropped.has(item));
  return {
    paper,
    isLandscape: plan.frame.orientation === 'landscape',
    kept: [
      ...(plan.content.numbers ?? []).flatMap(({ value, text }) => [value, text]),
      ...kept.map((item) => itemText({ ...item, tag: undefined })),
    ],
    dropped: plan.dropped.map((item) => itemText({ ...item, tag: undefined })),
    foot: completenessText(plan),
    isShrunk: false,
  };
}
