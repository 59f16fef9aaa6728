import type { AddressList } from '../../bank/addresses.ts';
import { addressListUrl, siteUrls, storyUrl, withBase } from '../../bank/urls.ts';
import { walkPlace } from '../../sheets/chosen/walk.ts';
import { make } from '../elements.ts';
import { keptStories } from './kept-stories.ts';

/** The steps from a story on the list for tomorrow to the one before it and the one after. */
export class WalkSteps {
  readonly #root: HTMLElement;
  readonly #id: string;
  readonly #base: string;
  #titles: Promise<ReadonlyMap<string, string> | undefined> | undefined;

  /**
   * @param root where they stand
   * @param id of the story
   * @param base the folder under which the site is served
   */
  constructor(root: HTMLElement, id: string, base: string) {
    this.#root = root;
    this.#id = id;
    this.#base = base;
  }

  /** The titles of the stories that there are, by their ids; undefined where they cannot be loaded. */
  async #load(): Promise<ReadonlyMap<string, string> | undefined> {
    try {
      const response = await fetch(withBase(this.#base, addressListUrl));
      if (!response.ok) return undefined;
      const list: AddressList = await response.json();
      return new Map(list.story);
    } catch {
      return undefined;
    }
  }

  #step(id: string | undefined, name: 'Previous' | 'Next', title: string | undefined): HTMLElement {
    if (id === undefined) return make('span');
    const attributes = { class: `walk-${name.toLowerCase()}`, href: withBase(this.#base, storyUrl(id)) };
    const named = title === undefined ? [name] : [make('span', {}, `${name}: `), make('bdi', {}, title)];
    return make('a', attributes, ...named);
  }

  /** Shows them, and nothing where the story is no longer on the list. */
  async show(): Promise<void> {
    this.#titles ??= this.#load();
    const titles = await this.#titles;
    const ids = keptStories.list.ids.filter((id) => titles?.has(id) ?? true);
    const walk = walkPlace(ids, this.#id);
    this.#root.hidden = walk === undefined;
    if (!walk) return;
    const titleOf = (id: string | undefined): string | undefined => titles?.get(id ?? '');
    this.#root.replaceChildren(
      make(
        'nav',
        { 'aria-label': 'Tomorrow' },
        this.#step(walk.previous, 'Previous', titleOf(walk.previous)),
        make(
          'a',
          { href: withBase(this.#base, siteUrls.tomorrow) },
          `${walk.place} of ${walk.count}`,
          make('span', { class: 'visually-hidden' }, ' for tomorrow'),
        ),
        this.#step(walk.next, 'Next', titleOf(walk.next)),
      ),
    );
  }
}
