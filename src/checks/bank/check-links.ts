import type { BankSource, StorySource } from '../../bank/bank-source.ts';
import { whileLookingAt } from '../crash.ts';
import { linkTarget } from '../../bank/link-target.ts';
import { nearestName } from '../../bank/nearest-name.ts';
import type { OutlineReference } from '../../bank/outline.ts';
import { createProblem, type Problem } from '../problem.ts';
import { relativePath } from '../../bank/relative-path.ts';
import { contentId, pagePlaces, storyPlaces } from '../../bank/page-places.ts';
import { listIds } from '../../bank/lists.ts';
import { sitePages } from '../../bank/site-pages.ts';
import { storyIdFromFile } from '../../bank/story-id.ts';
import { commonFiles, parsePageUrl, parseSheetPdfUrl, sheetUrl, storyUrl } from '../../bank/urls.ts';
import { sheetSubject } from '../../sheets/kinds.ts';
import { sheetAddresses } from '../../sheets/sheet-addresses.ts';
import { readableStories, type ReadableStory } from '../../bank/readable-stories.ts';

/** What links can lead to, looked up once for all stories. */
interface Destinations {
  pages: ReadonlySet<string>;
  assets: ReadonlySet<string>;
  storyByPage: ReadonlyMap<string, StorySource>;
  storyByFile: ReadonlyMap<string, StorySource>;
  storyById: ReadonlyMap<string, StorySource>;
  /** Stories whose page will be there, though its headings are not known yet. */
  brokenFiles: ReadonlySet<string>;
  /** The files of drafts, by their ids and by themselves. */
  draftFiles: ReadonlyMap<string, string>;
  brokenPages: ReadonlySet<string>;
  openerIds: readonly string[];
  lensIds: readonly string[];
}

function destinations(source: BankSource): Destinations {
  const pairs = <Key>(keyOf: (story: StorySource) => Key) =>
    new Map(source.stories.map((story) => [keyOf(story), story]));
  return {
    pages: sitePages(source, sheetAddresses(source), 'private'),
    assets: new Set([...source.assets, ...commonFiles].map((asset) => asset.normalize('NFC'))),
    storyByPage: pairs((story) => decodeURIComponent(storyUrl(story.id))),
    storyByFile: pairs((story) => story.file.normalize('NFC')),
    storyById: pairs((story) => story.id),
    brokenFiles: new Set(source.brokenStories.map((story) => story.file.normalize('NFC'))),
    draftFiles: new Map(
      source.drafts.flatMap(({ id, file }) => [id, file.normalize('NFC')].map((name) => [name, file])),
    ),
    openerIds: [...listIds(source.lists.openers), ...source.catalogue.openers.map(({ id }) => id)],
    lensIds: listIds(source.lists.lenses),
    brokenPages: new Set(source.brokenStories.map((story) => decodeURIComponent(storyUrl(story.id)))),
  };
}

/** Id of the story that a page is about, or would be about if there were such a story. */
function storyOfPage(path: string): string | undefined {
  const about = parsePageUrl(path);
  if (about?.page === 'story' || about?.page === 'talk') return about.id;
  return about?.page === 'sheet' && sheetSubject(about.kind) === 'stories' ? about.id : undefined;
}

/** The page that was probably meant: one of the same folder, else any, else the story of that name. */
function nearestPage(path: string, { pages, storyById }: Destinations): string | undefined {
  const folder = path.replace(/[^/]+\/?$/u, '');
  const siblings = [...pages].filter((page) => page.startsWith(folder) && page !== folder);
  const name = path.split('/').findLast((step) => step !== '') ?? '';
  const id = nearestName(name, [...storyById.keys()]);
  return (
    (folder === '/' ? undefined : nearestName(path, siblings)) ??
    nearestName(path, [...pages]) ??
    (id === undefined ? undefined : decodeURIComponent(storyUrl(id)))
  );
}

function nearestFile(file: string, from: string, { storyByFile, storyById }: Destinations): string | undefined {
  const exact = storyById.get(storyIdFromFile(file));
  const id = exact?.id ?? nearestName(storyIdFromFile(file), [...storyById.keys()]);
  const meant = id === undefined ? undefined : storyById.get(id);
  const found = meant?.file ?? nearestName(file, [...storyByFile.keys()]);
  return found === undefined ? undefined : relativePath(from, found);
}

function headingProblem(
  places: readonly string[],
  heading: string | undefined,
  from: ReadableStory,
  { target, position }: OutlineReference,
): Problem[] {
  if (heading === undefined || heading === '' || heading === 'top' || places.includes(heading)) return [];
  const headings = places.filter((place) => place !== contentId);
  const nearest = nearestName(heading, headings);
  const suggestion = nearest === undefined ? undefined : `${target.slice(0, target.indexOf('#'))}#${nearest}`;
  const location = { file: from.file, ...position };
  return [createProblem('broken-heading-link', location, { target, headings, suggestion })];
}

/** Whether an address is of the PDF of a sheet that the site has. */
function isPdf(path: string, { pages }: Destinations): boolean {
  const sheet = parseSheetPdfUrl(path);
  return sheet !== undefined && pages.has(decodeURIComponent(sheetUrl(sheet)));
}

function checkLink(story: ReadableStory, link: OutlineReference, known: Destinations): Problem[] {
  const found = linkTarget(link.target, story.file);
  const location = { file: story.file, ...link.position };
  const broken = (suggestion: string | undefined): Problem[] => {
    const hash = link.target.indexOf('#');
    const whole = suggestion === undefined || hash === -1 ? suggestion : suggestion + link.target.slice(hash);
    return [createProblem('broken-link', location, { target: link.target, suggestion: whole })];
  };
  const toDraft = (file: string | undefined): Problem[] | undefined =>
    file === undefined ? undefined : [createProblem('draft-link', location, { target: link.target, file })];
  switch (found.kind) {
    case 'external':
      return [];
    case 'refused':
      return [createProblem('refused-link', location, { target: link.target })];
    case 'here':
      return headingProblem(storyPlaces(story), found.heading, story, link);
    case 'page': {
      if (known.assets.has(found.path) || isPdf(found.path, known)) return [];
      if (!known.pages.has(found.path))
        return toDraft(known.draftFiles.get(storyOfPage(found.path) ?? '')) ?? broken(nearestPage(found.path, known));
      // What stands on the page of a story that has a problem of its own is not known yet.
      if (known.brokenPages.has(found.path)) return [];
      const page = known.storyByPage.get(found.path);
      return headingProblem(page ? storyPlaces(page) : pagePlaces(found.path, known), found.heading, story, link);
    }
    case 'file': {
      if (known.assets.has(found.file)) return [];
      const page = known.storyByFile.get(found.file);
      if (page !== undefined) return headingProblem(storyPlaces(page), found.heading, story, link);
      if (known.brokenFiles.has(found.file)) return [];
      return toDraft(known.draftFiles.get(found.file)) ?? broken(nearestFile(found.file, story.file, known));
    }
  }
}

/**
 * Finds links that lead to no page, to a draft, to no heading of their page, or to something that must not be linked.
 * @param source what was read
 */
export function checkLinks(source: BankSource): Problem[] {
  const known = destinations(source);
  return readableStories(source).flatMap((story) =>
    whileLookingAt(story.file, () => story.outline.links.flatMap((link) => checkLink(story, link, known))),
  );
}
