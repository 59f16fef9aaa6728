import { make } from '../elements.ts';

/** What the buttons beside a story do. */
const acts = [
  { act: 'up', sign: '↑', name: 'Move up' },
  { act: 'down', sign: '↓', name: 'Move down' },
  { act: 'remove', sign: '×', name: 'Remove' },
] as const;

const gone = 'Not in this bank: renamed, taken out, or left out of this edition.';

/** Draws stories by their ids, as the page has them. */
export class ListEntries {
  readonly #stories: DocumentFragment;

  /** @param stories an entry for each story of the bank, with its id as `data-story` */
  constructor(stories: DocumentFragment) {
    this.#stories = stories;
  }

  #known(id: string): HTMLElement | null {
    return this.#stories.querySelector<HTMLElement>(`[data-story="${CSS.escape(id)}"]`);
  }

  /** Whether the bank has a story. */
  has(id: string): boolean {
    return this.#known(id) !== null;
  }

  /** The title of a story; its id where it is not in this bank. */
  titleOf(id: string): string {
    return this.#known(id)?.querySelector('.entry-title')?.textContent ?? id;
  }

  /** A story as in other lists; a few words where it is not in this bank. */
  entry(id: string): HTMLElement {
    const known = this.#known(id);
    if (known) return document.importNode(known, true);
    return make(
      'li',
      { 'data-story': id, class: 'story-gone' },
      make('bdi', { class: 'entry-title' }, id),
      make('p', { class: 'entry-text quiet' }, gone),
    );
  }

  /** Nothing but the link to a story that the bank has. */
  link(id: string): HTMLElement {
    const entry = this.entry(id);
    const href = entry.querySelector('a')?.getAttribute('href') ?? '';
    const item = make('li', { dir: 'auto' }, make('a', { href }, this.titleOf(id)));
    item.lang = entry.lang;
    return item;
  }

  /**
   * A story on a list that can be put in order.
   * @param place from 0
   * @param count of all on the list
   */
  movable(id: string, place: number, count: number): HTMLElement {
    const entry = this.entry(id);
    const buttons = acts.map(({ act, sign, name }) => {
      const button = make(
        'button',
        { type: 'button', 'data-act': act, 'aria-label': `${name}: ${this.titleOf(id)}` },
        make('span', { 'aria-hidden': 'true' }, sign),
      );
      // It keeps the focus of whoever has moved a story to the end.
      if ((act === 'up' && place === 0) || (act === 'down' && place === count - 1))
        button.setAttribute('aria-disabled', 'true');
      return button;
    });
    entry.prepend(make('span', { class: 'drag-handle', 'aria-hidden': 'true' }));
    entry.append(make('span', { class: 'entry-acts', lang: 'en' }, ...buttons));
    return entry;
  }
}
