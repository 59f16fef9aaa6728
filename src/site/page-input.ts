import { ownerUrls, parsePageUrl, siteUrls, type PageAddress, type TalkView } from '../bank/urls.ts';
import type { MadeFrom } from './build-record.ts';
import { inputDigest } from './input-digest.ts';
import type { PageSite } from './page-site.ts';
import { withheld } from './shared-bank.ts';
import type { Site } from './site.ts';

/** What a page is made from. */
export interface PageInput extends MadeFrom {
  /** The site with that and no more: whatever else a page asks it for throws. */
  site: PageSite;
}

/** These pages show what is still to do, in which there are places of files. */
const pagesAboutToDo: ReadonlySet<string> = new Set([siteUrls.start, ownerUrls.toDo]);

/** What only pages about sheets may ask for. */
const ofSheets = ['sheets', 'sheet', 'plans', 'sheetAssets', 'ownFamilies'] as const;

/** These pages show something of all sheets. */
const pagesAboutSheets: ReadonlySet<string> = new Set([siteUrls.sheets, siteUrls.ownSheet]);

/** Whether a page shows sheets, and nothing of the body of a story. */
export const isAboutSheets = (page: string): boolean =>
  pagesAboutSheets.has(page) || parsePageUrl(page)?.page === 'sheet';

/** The pages of a talk that show the body of its story. */
const viewsWithBody: ReadonlySet<TalkView> = new Set<TalkView>(['present', 'handout']);
const withheldFromTalks = ['lengths', 'toDo', ...ofSheets] as const;

/** Tells what the pages of a site are made from, so that those need not be made again that would come out the same. */
export class PageInputs {
  readonly #site: Site;
  readonly #program: string;
  readonly #given: Pick<PageSite, 'edition' | 'hasStories' | 'bank' | 'asCalled'>;
  /** Digest of what all pages may show but those of sheets. */
  readonly #common: string;

  /** @param program key of the program that renders the pages */
  constructor(site: Site, program: string) {
    this.#site = site;
    this.#program = `${program}${site.isFindable ? ' findable' : ''}`;
    const { edition, hasStories, base, sharedDigest } = site;
    // How a command is called depends on where the software lies.
    this.#common = inputDigest(this.#program, edition, base, site.asCalled('npm run check'), sharedDigest);
    this.#given = { edition, hasStories, bank: site.sharedBank, asCalled: (text) => site.asCalled(text) };
  }

  /**
   * What a page is made from.
   * @param page decoded, from the site's root
   */
  async of(page: string): Promise<PageInput> {
    const about = parsePageUrl(page);
    if (about?.page === 'sheet') return this.#ofSheet(page, about);
    if (about?.page === 'story') return this.#ofStory(page, about.id);
    if (about?.page === 'talk') return this.#ofTalk(page, about);
    if (pagesAboutSheets.has(page)) return this.#ofSheets(page);
    if (pagesAboutToDo.has(page)) {
      const { toDo } = this.#site;
      return {
        input: inputDigest(this.#common, page, toDo),
        site: withheld({ ...this.#given, toDo }, ['bodyHtml', 'lengths', 'talk', ...ofSheets]),
      };
    }
    return {
      input: inputDigest(this.#common, page),
      site: withheld(this.#given, ['bodyHtml', 'lengths', 'talk', 'toDo', ...ofSheets]),
    };
  }

  #ofStory(page: string, story: string): PageInput {
    const body = this.#site.body(story)?.html;
    // The code of a deferred story may ask for anything.
    if (body === undefined) return { input: undefined, site: this.#site };
    const bodyHtml = (id: string): string => {
      if (id !== story) throw new Error(`The page ${page} may not ask for the body of ${id}.`);
      return body;
    };
    const lengths: Site['lengths'] = (id) => {
      if (id !== story) throw new Error(`The page ${page} may not ask for the lengths of ${id}.`);
      return this.#site.lengths(id);
    };
    return {
      input: inputDigest(this.#common, page, body, this.#site.told(story)),
      site: withheld({ ...this.#given, bodyHtml, lengths }, ['talk', 'toDo', ...ofSheets]),
    };
  }

  #ofTalk(page: string, { id: story, view }: Extract<PageAddress, { page: 'talk' }>): PageInput {
    const talk = this.#onlyTalk(page, story);
    if (viewsWithBody.has(view)) {
      // These pages show the story itself: the slides as they are, and whatever stands between them.
      const { input, site } = this.#ofStory(page, story);
      if (input === undefined) return { input, site };
      const { bodyHtml } = site;
      return { input, site: withheld({ ...this.#given, bodyHtml, talk }, withheldFromTalks) };
    }
    return {
      input: inputDigest(this.#common, page, this.#site.told(story)),
      site: withheld({ ...this.#given, talk }, ['bodyHtml', ...withheldFromTalks]),
    };
  }

  #onlyTalk(page: string, story: string): Site['talk'] {
    return (id) => {
      if (id !== story) throw new Error(`The page ${page} may not ask for the talk of ${id}.`);
      return this.#site.talk(story);
    };
  }

  async #ofSheets(page: string): Promise<PageInput> {
    const assets = await this.#site.sheetAssets();
    const { ownFamilies } = this.#site;
    const sheets = this.#site.sheets.map(({ kind, id, title }) => ({ kind, id, title }));
    return {
      input: inputDigest(this.#common, page, sheets, assets.styles, assets.fonts, ownFamilies),
      site: withheld({ ...this.#given, sheets, sheetAssets: () => Promise.resolve(assets), ownFamilies }, [
        ...(['bodyHtml', 'lengths', 'talk', 'toDo', 'sheet', 'plans'] as const),
      ]),
    };
  }

  /** Sheets are most of the pages, and take most of the time, since each has to be composed and planned. */
  async #ofSheet(page: string, { kind, id }: Extract<PageAddress, { page: 'sheet' }>): Promise<PageInput> {
    const site = this.#site;
    const named = site.namedSheet(kind, id);
    if (!named) throw new Error(`There is no sheet for the page ${page}.`);
    const assets = await site.sheetAssets();
    const { ownFamilies } = site;
    const given = {
      edition: site.edition,
      hasStories: site.hasStories,
      sheet: () => site.contentOf(named),
      plans: () => site.plans(site.contentOf(named)),
      sheetAssets: () => Promise.resolve(assets),
      ownFamilies,
    };
    return {
      input: inputDigest(this.#common, page, site.sheetInput(named), assets.styles, assets.fonts, ownFamilies),
      closer: () =>
        inputDigest(
          ...[this.#program, given.edition, given.hasStories, site.base, page],
          ...[site.contentOf(named), assets.styles, assets.fonts, ownFamilies],
        ),
      site: withheld(given, ['bank', 'asCalled', 'bodyHtml', 'lengths', 'talk', 'toDo', 'sheets']),
    };
  }
}
