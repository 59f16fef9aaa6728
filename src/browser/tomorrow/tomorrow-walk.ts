import { keptStories } from './kept-stories.ts';
import type { WalkSteps } from './walk-steps.ts';

/** On a story's page: remembers that it was opened, and shows the steps of a walk where it is on the list for tomorrow. */
class TomorrowWalk extends HTMLElement {
  #steps: Promise<WalkSteps> | undefined;

  connectedCallback(): void {
    keptStories.addOpened(this.#id);
    keptStories.follow(this.#show);
  }

  disconnectedCallback(): void {
    keptStories.unfollow(this.#show);
  }

  get #id(): string {
    return this.dataset['story'] ?? '';
  }

  readonly #show = (): void => {
    if (this.#steps === undefined && !keptStories.list.ids.includes(this.#id)) return;
    this.#steps ??= import('./walk-steps.ts').then((walk) => new walk.WalkSteps(this, this.#id, keptStories.base));
    this.#steps
      .then((steps) => steps.show())
      // It is tried again with the next change.
      .catch(() => (this.#steps = undefined));
  };
}

customElements.define('tomorrow-walk', TomorrowWalk);
