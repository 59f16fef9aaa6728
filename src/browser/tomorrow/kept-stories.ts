import { chosenSheet, sheetQuery, type ChosenSheet } from '../../sheets/chosen/chosen-sheet.ts';
import { withOpened } from '../../sheets/chosen/choice-changes.ts';
import { DeviceStore } from '../device-store.ts';

const listName = 'tomorrow';
const openedName = 'opened-stories';

/** The stories for tomorrow and those opened of late, by their ids; all that is kept of them, and only on this device. */
class KeptStories {
  /** The folder under which the site is served. */
  readonly base: string;
  readonly #store: DeviceStore;
  readonly #followers = new Set<() => void>();

  constructor(base: string) {
    this.base = base;
    this.#store = new DeviceStore(base);
    const names = [listName, openedName].map((name) => this.#store.keyOf(name));
    window.addEventListener('storage', ({ key }) => {
      // Without a key all was cleared.
      if (key === null || names.includes(key)) this.#tell();
    });
    // A browser may show a page as it was left.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#tell();
    });
  }

  #tell(): void {
    for (const follower of this.#followers) follower();
  }

  /** Calls a function now, and whenever what is kept changes, here or in another window. */
  follow(follower: () => void): void {
    this.#followers.add(follower);
    follower();
  }

  unfollow(follower: () => void): void {
    this.#followers.delete(follower);
  }

  /** Whether what was kept last outlasts the page. */
  get keeps(): boolean {
    return this.#store.keeps;
  }

  /** Whether something is kept in which no list can be read. */
  get isGarbled(): boolean {
    return this.list.ids.length === 0 && (this.#store.read(listName) ?? '') !== '';
  }

  /** The list for tomorrow. */
  get list(): ChosenSheet {
    return chosenSheet(this.#store.read(listName) ?? '');
  }

  set list(list: ChosenSheet) {
    if (list.ids.length === 0) this.#store.remove(listName);
    else this.#store.write(listName, sheetQuery(list));
    this.#tell();
  }

  /** Ids of the stories that were opened of late, the last first. */
  get opened(): readonly string[] {
    return chosenSheet(this.#store.read(openedName) ?? '').ids;
  }

  addOpened(id: string): void {
    this.#store.write(openedName, sheetQuery({ ids: withOpened(this.opened, id), title: undefined }));
  }

  forgetOpened(): void {
    this.#store.remove(openedName);
    this.#tell();
  }
}

const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';

/** What this device keeps of stories, for everything on the page alike. */
export const keptStories = new KeptStories(base);
