import { readOfflineList, type OfflineList } from './offline-list.ts';
import type { Shelf } from './surroundings.ts';

/** Which sets of files are kept, each by the build that made it. */
export interface KeptState {
  /** The set that answers, which is whole. */
  current?: string | undefined;
  /** A newer one, whole, that nobody has asked for yet. */
  waiting?: string | undefined;
  /** One of which something has come. */
  coming?: string | undefined;
  /** One that the device had no room for. */
  noRoomFor?: string | undefined;
  /** The sets that open pages began with, by the names that the browser gives the pages. */
  pages: ReadonlyMap<string, string>;
}

const stateName = 'state';
const listName = (build: string): string => `list-${build}`;
const builds = ['current', 'waiting', 'coming', 'noRoomFor'] as const;

/** What was noted; nothing of what cannot be read. */
function parsedState(text: string | undefined): KeptState {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    value = {};
  }
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const found = new Map<string, unknown>(entries);
  const pages = Object.entries(found.get('pages') ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const sets = builds.flatMap((name) => {
    const build = found.get(name);
    return typeof build === 'string' ? [[name, build] as const] : [];
  });
  return { ...Object.fromEntries(sets), pages: new Map(pages) };
}

const writtenState = ({ pages, ...state }: KeptState): string =>
  JSON.stringify({ ...state, pages: Object.fromEntries(pages) });

/** What is noted beside the kept files, so that whoever goes on after a cut knows how far it had come. */
export class KeptNotes {
  readonly #shelf: Shelf;
  readonly #digestOf: (text: string) => Promise<string>;
  readonly #lists = new Map<string, OfflineList>();
  #state: Promise<KeptState> | undefined;
  #written: Promise<void> = Promise.resolve();

  /** @param digestOf the short digest of a text */
  constructor(shelf: Shelf, digestOf: (text: string) => Promise<string>) {
    this.#shelf = shelf;
    this.#digestOf = digestOf;
  }

  state(): Promise<KeptState> {
    return (this.#state ??= this.#shelf.readNote(stateName).then(parsedState));
  }

  /** Changes what is noted; changes follow each other. */
  async change(next: (state: KeptState) => KeptState): Promise<void> {
    this.#state = this.state().then(next);
    this.#written = this.#written
      .catch(() => undefined)
      .then(async () => this.#shelf.keepNote(stateName, writtenState(await this.state())));
    await this.#written;
  }

  /** Forgets the sets of pages that are closed. */
  async forgetPages(isClosed: (page: string) => boolean): Promise<void> {
    const { pages } = await this.state();
    if (![...pages.keys()].some(isClosed)) return;
    await this.change((state) => ({
      ...state,
      pages: new Map([...state.pages].filter(([page]) => !isClosed(page))),
    }));
  }

  /** Notes the list of a set, before anything of it is fetched. */
  async add(list: OfflineList, text: string): Promise<void> {
    this.#lists.set(list.build, list);
    await this.#shelf.keepNote(listName(list.build), text);
  }

  /** The list of a set; nothing where it is not noted. */
  async list(build: string | undefined): Promise<OfflineList | undefined> {
    if (build === undefined) return undefined;
    const known = this.#lists.get(build);
    if (known) return known;
    const text = await this.#shelf.readNote(listName(build));
    const list = text === undefined ? undefined : await readOfflineList(text, this.#digestOf);
    if (list) this.#lists.set(build, list);
    return list;
  }

  /** Drops every file and list that belongs to no set. */
  async tidy(): Promise<void> {
    const { current, waiting, coming, pages } = await this.state();
    const held = new Set([current, waiting, coming, ...pages.values()].filter((build) => build !== undefined));
    const lists = await Promise.all([...held].map((build) => this.list(build)));
    const wanted = new Set(lists.flatMap((list) => [...(list?.files.values() ?? [])].map(({ digest }) => digest)));
    for (const digest of await this.#shelf.digests()) if (!wanted.has(digest)) await this.#shelf.dropFile(digest);
    const names = new Set([stateName, ...[...held].map(listName)]);
    for (const name of await this.#shelf.noteNames()) if (!names.has(name)) await this.#shelf.dropNote(name);
    for (const build of this.#lists.keys()) if (!held.has(build)) this.#lists.delete(build);
  }
}
