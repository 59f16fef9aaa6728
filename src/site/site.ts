import { readFile } from 'node:fs/promises';
import type { Edition } from '../bank/edition.ts';
import { bankFromSource, type StoryBank } from '../bank/story-bank.ts';
import type { ToDoItem } from '../bank/to-do/to-do-item.ts';
import { toDoList } from '../bank/to-do/to-do-list.ts';
import { warningsToDo } from '../checks/warnings-to-do.ts';
import type { IndexFile } from '../search/index/make-index.ts';
import { bankSheets } from '../sheets/content/bank-sheets.ts';
import { sheetCharacters } from '../sheets/content/sheet-characters.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import type { FileCache } from '../sheets/print/file-cache.ts';
import type { BankFonts } from '../sheets/print/opened-fonts.ts';
import type { OwnFamilies } from '../sheets/print/pretext-measurer.ts';
import { sheetAssets, type SheetAssets } from '../sheets/print/sheet-assets.ts';
import { isTalk } from '../bank/outline.ts';
import { paceOf } from '../bank/telling/pace.ts';
import { storyLengths, type StoryLengths } from '../bank/telling/story-lengths.ts';
import { talkMap, type TalkMap } from '../talks/talk-map.ts';
import { asCalled } from '../software/as-called.ts';
import type { EditionReading } from '../story-files/bank-reader.ts';
import { siteWork, type EvidenceFile, type SheetPlans, type SiteWork } from './site-work.ts';

/** What a site is made from. */
export interface SiteOptions {
  reading: EditionReading;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** The fonts of its sheets. */
  fonts: BankFonts;
  /** Where the owner's fonts are kept between builds; without it they are made anew. */
  fontCache?: FileCache | undefined;
  /** The same for the sheets' own fonts, which hardly ever depend on the bank. */
  sharedFontCache?: FileCache | undefined;
  /** Does what takes long; this thread unless given. */
  work?: SiteWork | undefined;
}

const screenStyles = new URL('../styles/cheat-sheets.css', import.meta.url);

/** Remembers what a function without arguments gave when it was first called. */
function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}

/**
 * One edition of a bank as a site: all that its pages show. Whatever takes time is made when it is first asked for, and
 * once.
 */
export class Site {
  readonly edition: Edition;
  readonly base: string;
  readonly bank: StoryBank;
  readonly reading: EditionReading;
  /** The fonts of its sheets. */
  readonly fonts: BankFonts;
  readonly #work: SiteWork;
  readonly #plans = new WeakMap<SheetContent, Promise<SheetPlans>>();
  readonly #sheets = once(() => bankSheets(this.bank));
  readonly #sheetByAddress = once(() => new Map(this.sheets.map((sheet) => [`${sheet.kind}/${sheet.id}`, sheet])));
  readonly #toDo = once(() => toDoList(this.bank, this.reading.bank.source, warningsToDo(this.reading.problems)));
  readonly #evidence: () => Promise<EvidenceFile>;
  readonly #assets: () => Promise<SheetAssets>;

  constructor({ reading, base, fonts, fontCache, sharedFontCache, work = siteWork(fonts) }: SiteOptions) {
    this.#work = work;
    this.reading = reading;
    this.edition = reading.bank.edition;
    this.base = base;
    this.bank = bankFromSource(reading.bank.source);
    this.fonts = fonts;
    this.#evidence = once(() => work.evidenceOf(reading.bank.source));
    this.#assets = once(async () =>
      sheetAssets(sheetCharacters(this.sheets), {
        base,
        screenStyles: await readFile(screenStyles, 'utf8'),
        cache: fontCache,
        sharedCache: sharedFontCache,
        ownFaces: this.fonts.own.faces,
      }),
    );
  }

  /** Whether there is a story at all: what is about stories is not shown without one. */
  get hasStories(): boolean {
    return this.bank.stories.length > 0;
  }

  /** Whether search engines may find it: the public edition, if its owner says so. */
  get isFindable(): boolean {
    return this.edition === 'public' && this.reading.bank.source.searchEngines === true;
  }

  /** The families of the fonts that the owner has added. */
  get ownFamilies(): OwnFamilies {
    return this.fonts.own.families;
  }

  /** A text with commands as they are typed here. */
  asCalled(text: string): string {
    return asCalled(text);
  }

  /** The HTML of a story's body; nothing for a deferred story. */
  bodyHtml(storyId: string): string {
    return this.reading.bodies.get(storyId)?.html ?? '';
  }

  /** A story as a talk, with all that is said in it; undefined where it is none. */
  talk(storyId: string): TalkMap | undefined {
    const story = this.bank.storyById.get(storyId);
    return story && isTalk(story, story.outline) ? talkMap(story) : undefined;
  }

  /** How long a story is, and what to say of it in less time; undefined for a project, which is told as a talk. */
  lengths(storyId: string): StoryLengths | undefined {
    const story = this.bank.storyById.get(storyId);
    if (!story || story.format === 'project') return undefined;
    return storyLengths({ ...story, told: story.outline.told }, paceOf(this.bank));
  }

  /** Every cheat sheet of the edition. */
  get sheets(): readonly SheetContent[] {
    return this.#sheets();
  }

  /** The cheat sheet of a kind about something. */
  sheet(kind: string, id: string): SheetContent | undefined {
    return this.#sheetByAddress().get(`${kind}/${id}`);
  }

  /** How a sheet is set, both ways. */
  plans(content: SheetContent): Promise<SheetPlans> {
    const plans = this.#plans.get(content) ?? this.#work.plansOf(content);
    this.#plans.set(content, plans);
    return plans;
  }

  /** What its owner has still to do, the heaviest first; nothing in editions for others. */
  get toDo(): readonly ToDoItem[] {
    return this.edition === 'private' ? this.#toDo() : [];
  }

  /** Fonts and style sheets of the cheat sheets. */
  sheetAssets(): Promise<SheetAssets> {
    return this.#assets();
  }

  /** What the search needs. */
  evidence(): Promise<EvidenceFile> {
    return this.#evidence();
  }

  /** The files of the full-text index. */
  fullText(): Promise<IndexFile[]> {
    return this.#work.fullTextOf(this.reading.bank.source, this.base);
  }
}
