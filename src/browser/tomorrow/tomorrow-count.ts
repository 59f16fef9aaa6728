import { keptStories } from './kept-stories.ts';

/** How many stories are on the list for tomorrow, beside the link to it. */
class TomorrowCount extends HTMLElement {
  connectedCallback(): void {
    keptStories.follow(this.#show);
  }

  disconnectedCallback(): void {
    keptStories.unfollow(this.#show);
  }

  readonly #show = (): void => {
    const { length } = keptStories.list.ids;
    this.textContent = length === 0 ? '' : String(length);
  };
}

customElements.define('tomorrow-count', TomorrowCount);
