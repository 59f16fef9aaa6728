import { fetchFiles, type Obstacle } from './fetch-files.ts';
import { KeptNotes } from './kept-notes.ts';
import { bytesOf, missingFiles, readOfflineList, type MissingFile, type OfflineList } from './offline-list.ts';
import type { OfflineStatus, Trouble } from './offline-status.ts';
import type { Host, Shelf } from './surroundings.ts';

/** What a kept site stands on. */
export interface KeptSiteOptions {
  shelf: Shelf;
  host: Host;
  /** The short digest of a content. */
  digestOf: (content: ArrayBuffer | string) => Promise<string>;
  /** The pages that are open, by the names that the browser gives them. */
  openPages: () => Promise<ReadonlySet<string>>;
  /** Is told when there is something new to say. */
  onChange: () => void;
}

/** How a look for a newer site is meant. */
export interface Look {
  /** Somebody has asked for it: files are fetched even where that was put off. */
  isAsked: boolean;
  /** Whether the reader pays for what is fetched, so that nothing is fetched without being asked for. */
  isCostly: boolean;
  /** Pages come from the host while it answers, so that a newer site needs no leave to take the older one's place. */
  swapsAtOnce: boolean;
}

/**
 * A site as it is kept on a device. A set of files, as one build made them, answers only when it is whole; what has come
 * of another stays, however often the way is cut, and only the rest is fetched. No more than two sets are ever kept.
 */
export class KeptSite {
  readonly #options: KeptSiteOptions;
  readonly #notes: KeptNotes;
  #looking: Promise<void> | undefined;
  #isForgotten = false;
  #trouble: Trouble | undefined;
  #coming: { done: number; of: number } | undefined;
  #asks: number | undefined;
  /** Whether every file of the current set is there. It is looked for once, since a browser may have cleared up. */
  #isWhole: Promise<boolean> | undefined;

  constructor(options: KeptSiteOptions) {
    this.#options = options;
    this.#notes = new KeptNotes(options.shelf, options.digestOf);
  }

  /** The set that answers new pages. */
  async current(): Promise<OfflineList | undefined> {
    return this.#notes.list((await this.#notes.state()).current);
  }

  /** The set that a page began with; nothing for one that came from the host. */
  async setOfPage(page: string): Promise<OfflineList | undefined> {
    return this.#notes.list((await this.#notes.state()).pages.get(page));
  }

  /** What there is where the host does not answer: the current set, or as much of the first as has come. */
  async inNeed(): Promise<OfflineList | undefined> {
    const { current, coming } = await this.#notes.state();
    return this.#notes.list(current ?? coming);
  }

  /** Notes with which set a page begins, so that all it loads later is of the same. */
  async pin(page: string, build: string): Promise<void> {
    await this.#notes.change((state) => ({ ...state, pages: new Map([...state.pages, [page, build]]) }));
  }

  /** Makes the set that waits the one that answers. Pages that are open keep theirs. */
  async use(): Promise<void> {
    await this.#notes.change(({ waiting, ...state }) =>
      waiting === undefined ? state : { ...state, current: waiting },
    );
    this.#isWhole = undefined;
    this.#options.onChange();
  }

  /** Stops whatever is being fetched. What is on the shelf is for the caller to throw away. */
  forget(): void {
    this.#isForgotten = true;
  }

  /** What there is to say to a page. */
  async status(page: string): Promise<OfflineStatus> {
    const { waiting, current, pages } = await this.#notes.state();
    const list = await this.current();
    const isWhole = list !== undefined && (await (this.#isWhole ??= this.#has(list)));
    const own = pages.get(page);
    return {
      ...(isWhole && { kept: { stories: list.stories, bytes: bytesOf(list) } }),
      ...(this.#coming && { coming: this.#coming }),
      ...(this.#trouble && { trouble: this.#trouble }),
      ...(this.#asks !== undefined && { asks: this.#asks }),
      isNewerReady: waiting !== undefined,
      isOlder: own !== undefined && own !== current,
    };
  }

  /** Looks whether the host has a newer site, and fetches what is missing of it. Never fails: it says what went wrong. */
  look(how: Look): Promise<void> {
    this.#looking ??= this.#look(how)
      .catch((error: unknown): Trouble => ({ kind: 'unknown', message: String(error) }))
      .then((trouble) => {
        this.#trouble = trouble;
        this.#looking = undefined;
        this.#coming = undefined;
        if (!this.#isForgotten) this.#options.onChange();
      });
    return this.#looking;
  }

  async #missing(list: OfflineList): Promise<MissingFile[]> {
    return missingFiles(list, await this.#options.shelf.digests());
  }

  async #has(list: OfflineList): Promise<boolean> {
    return (await this.#missing(list)).length === 0;
  }

  async #look(how: Look): Promise<Trouble | undefined> {
    const { host, digestOf } = this.#options;
    this.#asks = undefined;
    this.#trouble = undefined;
    let text: string | undefined;
    try {
      text = await host.list();
    } catch {
      return this.#wayCut();
    }
    const list = text === undefined ? undefined : await readOfflineList(text, digestOf);
    if (text === undefined || !list) return { kind: 'broken', path: host.listPath };
    if (await this.#hasNoRoomFor(list, how)) return { kind: 'room', bytes: bytesOf(list) };
    return (await this.#begin(list, text)) ? this.#fetch(list, how) : undefined;
  }

  /** Without a connection there is nothing to tell, unless something was on its way. */
  async #wayCut(): Promise<Trouble | undefined> {
    const list = await this.#notes.list((await this.#notes.state()).coming);
    return list && { kind: 'cut', done: await this.#countOf(list), of: list.files.size };
  }

  /** How many files of a set are there. */
  async #countOf(list: OfflineList): Promise<number> {
    const there = await this.#options.shelf.digests();
    return [...list.files.values()].filter(({ digest }) => there.has(digest)).length;
  }

  async #hasNoRoomFor({ build }: OfflineList, { isAsked }: Look): Promise<boolean> {
    return !isAsked && (await this.#notes.state()).noRoomFor === build;
  }

  /**
   * Makes room for a set and notes that it is coming.
   * @param text of its list
   * @returns whether it is to be fetched
   */
  async #begin(list: OfflineList, text: string): Promise<boolean> {
    const { build } = list;
    const open = await this.#options.openPages();
    await this.#notes.forgetPages((page) => !open.has(page));
    const { current, waiting, pages } = await this.#notes.state();
    const others = [...pages.values()].filter((held) => held !== current && held !== build);
    // An open page still needs an older set than the current one: a third would not fit into the room of two.
    if (build !== current && others.length > 0) return false;
    const isThere = (build === current || build === waiting) && (await this.#has(list));
    if (!isThere) await this.#notes.add(list, text);
    await this.#notes.change((state) => ({
      ...(current !== undefined && { current }),
      ...(isThere ? build === waiting && { waiting } : { coming: build }),
      pages: state.pages,
    }));
    await this.#notes.tidy();
    return !isThere;
  }

  async #fetch(list: OfflineList, how: Look): Promise<Trouble | undefined> {
    const missing = await this.#missing(list);
    if (how.isCostly && !how.isAsked && missing.length > 0) {
      this.#asks = missing.reduce((sum, { bytes }) => sum + bytes, 0);
      return undefined;
    }
    const of = list.files.size;
    const paths = Map.groupBy(list.files.values(), ({ digest }) => digest);
    let done = await this.#countOf(list);
    const tell = (): void => {
      this.#coming = { done, of };
      this.#options.onChange();
    };
    tell();
    const obstacle = await fetchFiles(missing, {
      ...this.#options,
      isStopped: () => this.#isForgotten,
      onKept: ({ digest }) => {
        done += paths.get(digest)?.length ?? 0;
        tell();
      },
    });
    if (this.#isForgotten) return undefined;
    if (obstacle) return this.#stopped(obstacle, list, done);
    await this.#complete(list, how);
    return undefined;
  }

  async #stopped(obstacle: Obstacle, list: OfflineList, done: number): Promise<Trouble> {
    if (obstacle.kind === 'cut') return { kind: 'cut', done, of: list.files.size };
    if (obstacle.kind === 'broken') return obstacle;
    // What came is of no use without the rest, and takes room that the device does not have.
    await this.#notes.change((state) => ({ ...state, coming: undefined, noRoomFor: list.build }));
    await this.#notes.tidy();
    return { kind: 'room', bytes: bytesOf(list) };
  }

  async #complete({ build }: OfflineList, { swapsAtOnce }: Look): Promise<void> {
    await this.#notes.change((state) => ({
      ...state,
      coming: undefined,
      ...(state.current === undefined || state.current === build || swapsAtOnce
        ? { current: build }
        : { waiting: build }),
    }));
    this.#isWhole = undefined;
    this.#coming = undefined;
    await this.#notes.tidy();
  }
}
