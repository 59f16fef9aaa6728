import { readFile } from 'node:fs/promises';
import type { BankSource } from '../bank/bank-source.ts';
import type { Edition } from '../bank/edition.ts';
import { bankFromSource, type StoryBank } from '../bank/story-bank.ts';
import type { ToDoItem } from '../bank/to-do/to-do-item.ts';
import { toDoList } from '../bank/to-do/to-do-list.ts';
import type { Problem } from '../checks/problem.ts';
import { warningsToDo } from '../checks/warnings-to-do.ts';
import type { IndexFile } from '../search/index/make-index.ts';
import { startIndexThread, type MakeIndex } from '../search/index/index-thread.ts';
import { searchDocuments } from '../search/index/search-document.ts';
import { namedSheets, type NamedSheet } from '../sheets/content/bank-sheets.ts';
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
import type { RenderedBodies, RenderedBody } from '../story-files/render-bank.ts';
import { inputDigest } from './input-digest.ts';
import { bankForPages, bankParts, sheetStory, sheetStoryParts } from './shared-bank.ts';
import { makeEvidence, type EvidenceFile, type EvidencePieces } from './make-evidence.ts';
import { sheetPlans, type SheetPlans } from './sheet-plans.ts';

/** What a site is made from. */
export interface SiteOptions {
  edition: Edition;
  /** What the edition shows. */
  source: BankSource;
  /** The HTML of its stories; without it nothing may ask for a body. */
  bodies?: RenderedBodies | undefined;
  /** What is wrong with the bank, in its owner's own edition. */
  problems?: readonly Problem[];
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** The fonts of its sheets. */
  fonts: BankFonts;
  /** Where the owner's fonts are kept between builds; without it they are made anew. */
  fontCache?: FileCache | undefined;
  /** The same for the sheets' own fonts, which hardly ever depend on the bank. */
  sharedFontCache?: FileCache | undefined;
  /** Where pieces of the evidence are kept; without it they are made anew. */
  evidencePieces?: EvidencePieces | undefined;
  /** Digest of what all pages may show of the bank, where another thread has found it. */
  sharedDigest?: string | undefined;
  /** Makes the full-text index; started when it is asked for unless given. */
  makeIndex?: MakeIndex | undefined;
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
  readonly source: BankSource;
  readonly bank: StoryBank;
  /** The same as all pages see it. */
  readonly sharedBank: StoryBank;
  /** The fonts of its sheets. */
  readonly fonts: BankFonts;
  readonly #options: SiteOptions;
  readonly #plans = new WeakMap<SheetContent, SheetPlans>();
  readonly #sheets = once(() => namedSheets(this.bank));
  readonly #sheetByAddress = once(() => new Map(this.sheets.map((sheet) => [`${sheet.kind}/${sheet.id}`, sheet])));
  readonly #sharedDigest = once(() => this.#options.sharedDigest ?? inputDigest(bankParts(this.sharedBank)));
  readonly #contents = new WeakMap<NamedSheet, SheetContent>();
  readonly #toDo = once(() => toDoList(this.bank, this.source, warningsToDo(this.#options.problems ?? [])));
  readonly #evidence = once(() => makeEvidence(this.bank, this.#options.evidencePieces));
  readonly #fullText = once(() => {
    const { makeIndex = startIndexThread() } = this.#options;
    return makeIndex({ documents: searchDocuments(this.bank), base: this.base });
  });
  readonly #assets = once(async () =>
    sheetAssets(sheetCharacters(this.source), {
      base: this.base,
      screenStyles: await readFile(screenStyles, 'utf8'),
      cache: this.#options.fontCache,
      sharedCache: this.#options.sharedFontCache,
      ownFaces: this.fonts.own.faces,
    }),
  );

  constructor(options: SiteOptions) {
    this.#options = options;
    this.edition = options.edition;
    this.base = options.base;
    this.source = options.source;
    this.bank = bankFromSource(options.source);
    this.sharedBank = bankForPages(this.bank);
    this.fonts = options.fonts;
  }

  /** Whether there is a story at all: what is about stories is not shown without one. */
  get hasStories(): boolean {
    return this.bank.stories.length > 0;
  }

  /** Whether search engines may find it: the public edition, if its owner says so. */
  get isFindable(): boolean {
    return this.edition === 'public' && this.source.searchEngines === true;
  }

  /** The families of the fonts that the owner has added. */
  get ownFamilies(): OwnFamilies {
    return this.fonts.own.families;
  }

  /** A text with commands as they are typed here. */
  asCalled(text: string): string {
    return asCalled(text);
  }

  /** The body of a story, rendered; nothing for a deferred story. */
  body(storyId: string): RenderedBody | undefined {
    const { bodies } = this.#options;
    if (!bodies) throw new Error('This part of the site was not given the bodies of the stories.');
    return bodies.get(storyId);
  }

  /** The HTML of a story's body; nothing for a deferred story. */
  bodyHtml(storyId: string): string {
    return this.body(storyId)?.html ?? '';
  }

  /** What of a story's body its talk and its lengths are made from, besides what all pages see. */
  told(storyId: string): unknown {
    const story = this.bank.storyById.get(storyId);
    return story && sheetStoryParts(story);
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

  /** Every cheat sheet of the edition, by its name. */
  get sheets(): readonly NamedSheet[] {
    return this.#sheets();
  }

  /** The cheat sheet of a kind about something, by its name. */
  namedSheet(kind: string, id: string): NamedSheet | undefined {
    return this.#sheetByAddress().get(`${kind}/${id}`);
  }

  /** What a sheet says. */
  contentOf(sheet: NamedSheet): SheetContent {
    const content = this.#contents.get(sheet) ?? sheet.compose(this.sharedBank, sheet.story && sheetStory(sheet.story));
    this.#contents.set(sheet, content);
    return content;
  }

  /** Digest of what all pages may show of the bank. */
  get sharedDigest(): string {
    return this.#sharedDigest();
  }

  /** Digest of all that a sheet is made from in the bank, for which it need not be composed. */
  sheetInput({ kind, id, story }: NamedSheet): string {
    return inputDigest(this.sharedDigest, kind, id, story && sheetStoryParts(story));
  }

  /** The cheat sheet of a kind about something. */
  sheet(kind: string, id: string): SheetContent | undefined {
    const sheet = this.namedSheet(kind, id);
    return sheet && this.contentOf(sheet);
  }

  /** How a sheet is set, both ways. */
  plans(content: SheetContent): SheetPlans {
    const plans = this.#plans.get(content) ?? sheetPlans(content, this.fonts);
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
    return this.#fullText();
  }
}
