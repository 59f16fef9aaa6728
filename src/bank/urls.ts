import { papers, type Orientation, type Paper } from '../../schemas/words.ts';

// Every address of the site, as a path from its root. What is made here is encoded; what is parsed here is decoded.

/** Addresses of the pages that exist once. */
export const siteUrls = {
  start: '/',
  stories: '/stories/',
  /** The list of stories that the reader keeps on the device; a link to a list has `?stories=a,b`. */
  tomorrow: '/tomorrow/',
  competencies: '/competencies/',
  companies: '/companies/',
  questions: '/questions/',
  openers: '/openers/',
  /** What an interviewer's own names for competencies ask for. */
  lenses: '/lenses/',
  /** Companies and stories in the order in which they were. */
  career: '/career/',
  coverage: '/coverage/',
  /** What to change in a talk of somebody else, so that it is one's own. */
  ownTalk: '/make-it-your-own/',
  recall: '/recall/',
  /** Measures how fast the reader speaks. */
  pace: '/pace/',
  search: '/search/',
  sheets: '/cheat-sheets/',
  /** The page of a sheet of one's own, to which the chosen stories are added as `?stories=a,b`. */
  ownSheet: '/cheat-sheets/custom/',
} as const;

/** Addresses of the pages that only the owner's own edition has. */
export const ownerUrls = {
  /** What is still to fill in. */
  toDo: '/to-do/',
  interviews: '/interviews/',
} as const;

/** The page for addresses that lead nowhere. */
export const notFoundUrl = '/404/';

const pageOf = (folder: string, id: string): string => `${folder}${encodeURIComponent(id)}/`;

/** The page of a story. */
export const storyUrl = (id: string): string => pageOf(siteUrls.stories, id);
/** The page of a competency. */
export const competencyUrl = (id: string): string => pageOf(siteUrls.competencies, id);
/** The page of a company. */
export const companyUrl = (id: string): string => pageOf(siteUrls.companies, id);
/** The page of a question. */
export const questionUrl = (id: string): string => pageOf(siteUrls.questions, id);

/** The page of an interview, in the owner's own edition. */
export const interviewUrl = (id: string): string => pageOf(ownerUrls.interviews, id);

/** The id of a lens's element, on the page of all lenses. */
export const lensElementId = (id: string): string => `lens-${id}`;
/** Where a lens stands on the page of all. */
export const lensUrl = (id: string): string => `${siteUrls.lenses}#${encodeURIComponent(lensElementId(id))}`;
/**
 * The page of one of a lens's names.
 * @param term its id, as `termIds` gives it
 */
export const lensTermUrl = (lens: string, term: string): string => pageOf(pageOf(siteUrls.lenses, lens), term);

/** The id of an opener's element, on the page of all openers. */
export const openerElementId = (id: string): string => `opener-${id}`;
/** Where an opener stands on the page of all. */
export const openerUrl = (id: string): string => `${siteUrls.openers}#${encodeURIComponent(openerElementId(id))}`;

/** A cheat sheet, as its address names it. */
export interface SheetAddress {
  kind: string;
  /** Of what it is about. */
  id: string;
}

const landscapeFolder = 'landscape/';

/** The page of a cheat sheet. */
export const sheetUrl = ({ kind, id }: SheetAddress, orientation: Orientation = 'portrait'): string =>
  pageOf(`${siteUrls.sheets}${kind}/`, id) + (orientation === 'landscape' ? landscapeFolder : '');

/** What can be done with a talk, each on a page of its own. */
export const talkViews = ['present', 'rehearse', 'handout'] as const;
export type TalkView = (typeof talkViews)[number];

const talksFolder = '/talks/';

/** A page of a talk, which is a project story told in sections. */
export const talkUrl = (id: string, view: TalkView): string => `${pageOf(talksFolder, id)}${view}/`;

/** A talk as a PDF: its handout on a paper, or its slides alone. */
export type TalkPdf = `handout.${Paper}` | 'slides';

/** The PDF of a talk. */
export const talkPdfUrl = (id: string, pdf: TalkPdf): string => `${pageOf(talksFolder, id)}${pdf}.pdf`;

/**
 * Which PDF of which talk an address is of.
 * @param path decoded
 * @returns undefined where it is of none
 */
export function parseTalkPdfUrl(path: string): { id: string; pdf: TalkPdf } | undefined {
  if (!path.startsWith(talksFolder)) return undefined;
  const [, id, name] = /^([^/]+)\/([^/]+)\.pdf$/u.exec(path.slice(talksFolder.length)) ?? [];
  const pdfs: readonly TalkPdf[] = [...papers.map((paper) => `handout.${paper}` as const), 'slides'];
  const pdf = pdfs.find((one) => one === name);
  return id === undefined || pdf === undefined ? undefined : { id, pdf };
}

/** A page that is about one thing. */
export type PageAddress =
  | { page: 'talk'; id: string; view: TalkView }
  | { page: 'story' | 'competency' | 'company' | 'question' | 'interview'; id: string }
  | { page: 'lens'; id: string; term: string }
  | ({ page: 'sheet'; orientation: Orientation } & SheetAddress);

const thingFolders = [
  ['story', siteUrls.stories],
  ['competency', siteUrls.competencies],
  ['company', siteUrls.companies],
  ['question', siteUrls.questions],
  ['interview', ownerUrls.interviews],
] as const;

/**
 * What a page is about.
 * @param path decoded
 * @returns undefined for pages that exist once and for addresses of another form; whether there is such a thing is not
 * asked
 */
export function parsePageUrl(path: string): PageAddress | undefined {
  for (const [page, folder] of thingFolders) {
    const id = path.startsWith(folder) ? /^([^/]+)\/$/u.exec(path.slice(folder.length))?.[1] : undefined;
    if (id !== undefined) return { page, id };
  }
  if (path.startsWith(talksFolder)) {
    const [, id, name] = /^([^/]+)\/([^/]+)\/$/u.exec(path.slice(talksFolder.length)) ?? [];
    const view = talkViews.find((one) => one === name);
    return id === undefined || view === undefined ? undefined : { page: 'talk', id, view };
  }
  if (path.startsWith(siteUrls.lenses)) {
    const [, id, term] = /^([^/]+)\/([^/]+)\/$/u.exec(path.slice(siteUrls.lenses.length)) ?? [];
    return id === undefined || term === undefined ? undefined : { page: 'lens', id, term };
  }
  if (!path.startsWith(siteUrls.sheets)) return undefined;
  const [, kind, id, folder] = /^([^/]+)\/([^/]+)\/(.*)$/u.exec(path.slice(siteUrls.sheets.length)) ?? [];
  if (kind === undefined || id === undefined || (folder !== '' && folder !== landscapeFolder)) return undefined;
  return { page: 'sheet', kind, id, orientation: folder === '' ? 'portrait' : 'landscape' };
}

/** The PDF of a cheat sheet. */
export const sheetPdfUrl = ({ kind, id }: SheetAddress, paper: Paper): string =>
  `${siteUrls.sheets}${kind}/${encodeURIComponent(id)}.${paper}.pdf`;

/**
 * Which PDF an address is of.
 * @param path decoded
 * @returns undefined where it is of none
 */
export function parseSheetPdfUrl(path: string): (SheetAddress & { paper: Paper }) | undefined {
  if (!path.startsWith(siteUrls.sheets)) return undefined;
  const [, kind, id, name] = /^([^/]+)\/([^/]+)\.([^./]+)\.pdf$/u.exec(path.slice(siteUrls.sheets.length)) ?? [];
  const paper = papers.find((one) => one === name);
  return kind === undefined || id === undefined || paper === undefined ? undefined : { kind, id, paper };
}

/**
 * A font or style sheet of the cheat sheets.
 * @param name with a digest in it, so that browsers may keep the file forever
 */
export const sheetAssetUrl = (name: string): string => `${siteUrls.sheets}${name}`;

/** Where the page of a sheet of one's own finds what it may choose from. */
export const storyBriefsUrl = `${siteUrls.sheets}stories.json`;

/** Where the page of the drill finds what it may ask. */
export const recallDeckUrl = `${siteUrls.recall}deck.json`;

/** The drill of a story's follow-ups. */
export const followUpDrillUrl = (storyId: string): string => `${siteUrls.recall}?story=${encodeURIComponent(storyId)}`;

/**
 * The file with what the search needs of the bank.
 * @param hash of its content
 */
export const evidenceUrl = (hash: string): string => `${siteUrls.search}evidence.${hash}.json`;

/** Where pages find which evidence is the newest: they themselves may be older than that. */
export const newestEvidenceUrl = `${siteUrls.search}newest.json`;

/** The folder of the full-text index. */
export const fullTextUrl = '/pagefind/';

/**
 * A picture that lies beside a story.
 * @param file relative to the project's root: `stories/target/plan.png`
 */
export function pictureUrl(file: string): string {
  const steps = file.replace(/^stories\//u, '').split('/');
  return `/pictures/${steps.map(encodeURIComponent).join('/')}`;
}

/** The small picture by which browsers mark the site. */
export const faviconUrl = '/favicon.svg';

/** Sets the reader's theme before a page is drawn; written by hand, since nothing is to be waited for there. */
export const themeScriptUrl = '/theme.js';

/** What the site is called on a home screen, and with which icons. */
export const manifestUrl = '/site.webmanifest';

/** What iPhones show on their home screens. */
export const touchIconUrl = '/icons/touch.png';

/** Which files of the site a device keeps, to be read without a connection. */
export const offlineListUrl = '/offline.json';

/** What answers for the site where there is no connection. It answers for all that lies beside it. */
export const offlineWorkerUrl = '/offline-worker.js';

/** Where the page for addresses that lead nowhere finds those that lead somewhere. */
export const addressListUrl = '/addresses.json';

/** The files that every site has, whatever is in its bank: those of src/public/. */
export const commonFiles: readonly string[] = [
  faviconUrl,
  '/icons/192.png',
  '/icons/512.png',
  '/icons/maskable.png',
  '/icons/maskable.svg',
  touchIconUrl,
  '/robots.txt',
  manifestUrl,
  themeScriptUrl,
];

/**
 * Puts the site's base path in front of a path.
 * @param base the base, with or without slashes at its ends: `/`, `/bank`, `/bank/`
 * @param path a path from the site's root, beginning with a slash
 */
export function withBase(base: string, path: string): string {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? path : `/${trimmed}${path}`;
}
