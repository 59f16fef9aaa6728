/** Addresses of the pages that exist once, as paths from the site's root. */
export const siteUrls = {
  start: '/',
  stories: '/stories/',
  competencies: '/competencies/',
  companies: '/companies/',
  questions: '/questions/',
  coverage: '/coverage/',
  search: '/search/',
  sheets: '/cheat-sheets/',
} as const;

/** The page of a sheet of one's own, to which the chosen stories are added as `?stories=a,b`. */
export const customSheetUrl = `${siteUrls.sheets}custom/`;

const pageOf = (folder: string, id: string): string => `${folder}${encodeURIComponent(id)}/`;

/** The page of a story, as a path from the site's root. */
export const storyUrl = (id: string): string => pageOf(siteUrls.stories, id);
/** The page of a competency, as a path from the site's root. */
export const competencyUrl = (id: string): string => pageOf(siteUrls.competencies, id);
/** The page of a company, as a path from the site's root. */
export const companyUrl = (id: string): string => pageOf(siteUrls.companies, id);
/** The page of a question, as a path from the site's root. */
export const questionUrl = (id: string): string => pageOf(siteUrls.questions, id);
/** The page of a cheat sheet, as a path from the site's root. */
export const sheetUrl = (kind: string, id: string): string => pageOf(`${siteUrls.sheets}${kind}/`, id);

/**
 * The file with what the search needs of the bank.
 * @param hash of its content
 */
export const evidenceUrl = (hash: string): string => `${siteUrls.search}evidence.${hash}.json`;
/** The files that every site has, whatever is in its bank: those of src/public/. */
export const commonFiles: readonly string[] = ['/favicon.svg', '/robots.txt'];

/** The folder of the full-text index. */
export const fullTextUrl = '/pagefind/';

/**
 * Puts the site's base path in front of a path.
 * @param base the base, with or without slashes at its ends: `/`, `/bank`, `/bank/`
 * @param path a path from the site's root, beginning with a slash
 */
export function withBase(base: string, path: string): string {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? path : `/${trimmed}${path}`;
}
