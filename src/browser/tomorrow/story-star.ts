import { toggled } from '../../sheets/chosen/choice-changes.ts';
import { make } from '../elements.ts';
import { keptStories } from './kept-stories.ts';

declare global {
  interface HTMLElementTagNameMap {
    'story-star': HTMLElement;
  }
}

/** Said once, beside the star that was pressed last. */
const lostNote = make('p', { class: 'star-note', role: 'alert' });

/** A button that puts a story on the list for tomorrow, and takes it off. Without a script there is none. */
class StoryStar extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    this.#button ??= this.#make();
    keptStories.follow(this.#show);
  }

  disconnectedCallback(): void {
    keptStories.unfollow(this.#show);
  }

  get #id(): string {
    return this.dataset['story'] ?? '';
  }

  /** The title of the entry in which it stands, or of the page. */
  get #title(): string {
    const entry = this.closest('li')?.querySelector('.entry-title, .result-title');
    return this.dataset['title'] ?? (entry ?? document.querySelector('h1'))?.textContent?.trim() ?? '';
  }

  #make(): HTMLButtonElement {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    path.setAttribute('d', 'M12 3l2.8 5.7 6.2.9-4.5 4.4 1 6.2L12 17.3l-5.5 2.9 1-6.2L3 9.6l6.2-.9z');
    svg.append(path);
    const button = make('button', { type: 'button', lang: 'en', 'aria-label': `For tomorrow: ${this.#title}` }, svg);
    // On a story's page it stands among other actions, and says in words what it does.
    if (this.textContent !== '') button.append(this.textContent ?? '');
    button.addEventListener('click', this.#press);
    this.replaceChildren(button);
    return button;
  }

  readonly #press = (): void => {
    const { ids, title } = keptStories.list;
    keptStories.list = { ids: toggled(ids, this.#id), title };
    if (keptStories.keeps) lostNote.remove();
    else {
      lostNote.textContent = 'This browser keeps nothing for this site: your list is gone when you leave this page.';
      this.after(lostNote);
    }
  };

  readonly #show = (): void => {
    this.#button?.setAttribute('aria-pressed', String(keptStories.list.ids.includes(this.#id)));
  };
}

customElements.define('story-star', StoryStar);
