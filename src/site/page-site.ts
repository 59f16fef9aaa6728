import type { SheetName } from '../sheets/content/bank-sheets.ts';
import type { Site } from './site.ts';

/** What a page may ask of the site that it belongs to. */
export interface PageSite extends Pick<
  Site,
  | 'edition'
  | 'hasStories'
  | 'bank'
  | 'asCalled'
  | 'toDo'
  | 'bodyHtml'
  | 'lengths'
  | 'talk'
  | 'sheet'
  | 'plans'
  | 'sheetAssets'
  | 'ownFamilies'
> {
  sheets: readonly SheetName[];
}
