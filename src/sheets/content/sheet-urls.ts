import { papers, type Orientation, type Paper } from '../../../schemas/words.ts';
import { siteUrls } from '../../bank/urls.ts';
import type { SheetContent } from './sheet-content.ts';

const folderOf = ({ kind, id }: Pick<SheetContent, 'kind' | 'id'>): string =>
  `${siteUrls.sheets}${kind}/${encodeURIComponent(id)}`;

/** Where the page of a sheet of one's own finds what it may choose from. */
export const storyGistsUrl = `${siteUrls.sheets}stories.json`;

/**
 * The page of a sheet, as a path from the site's root.
 * @param sheet the sheet
 * @param orientation upright or lying
 */
export const sheetPageUrl = (sheet: Pick<SheetContent, 'kind' | 'id'>, orientation: Orientation): string =>
  `${folderOf(sheet)}/${orientation === 'landscape' ? 'landscape/' : ''}`;

const pagePath = new RegExp(`^${siteUrls.sheets}([a-z]+)/([^/]+)/(landscape/)?$`, 'u');

/**
 * Reads the address of a sheet's page.
 * @param path decoded, from the site's root
 * @returns undefined where it is not one
 */
export function parseSheetPageUrl(path: string): { kind: string; id: string; orientation: Orientation } | undefined {
  const [, kind, id, landscape] = pagePath.exec(path) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  return { kind, id, orientation: landscape === undefined ? 'portrait' : 'landscape' };
}

/**
 * The PDF of a sheet, as a path from the site's root.
 * @param sheet the sheet
 * @param paper the paper that it is made for
 */
export const sheetPdfUrl = (sheet: Pick<SheetContent, 'kind' | 'id'>, paper: Paper): string =>
  `${folderOf(sheet)}.${paper}.pdf`;

const pdfPath = new RegExp(`^${siteUrls.sheets}([a-z]+)/([^/]+)\\.(${papers.join('|')})\\.pdf$`, 'u');

/**
 * Reads the address of a PDF.
 * @param path a path from the site's root, still encoded
 * @returns undefined where it is not one
 */
export function parsePdfUrl(path: string): { kind: string; id: string; paper: Paper } | undefined {
  const [, kind, id, paper] = pdfPath.exec(path) ?? [];
  if (kind === undefined || id === undefined) return undefined;
  return { kind, id: decodeURIComponent(id), paper: paper === 'letter' ? 'letter' : 'a4' };
}
