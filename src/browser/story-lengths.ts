import { isKept, paceName } from './device-key.ts';

/** Says lengths at the pace that was measured on this device; where none was, the page is right as it came. */
class StoryLengthsElement extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    // Back from the page that measures it, a browser may show this one as it was left.
    window.addEventListener('pageshow', this.#show);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#show);
  }

  readonly #show = (): void => {
    const base = this.dataset['base'] ?? '/';
    if (!isKept(base, paceName)) return;
    void import('./lengths-at-pace.ts').then(({ showLengthsAtPace }) => showLengthsAtPace(this, base));
  };
}

customElements.define('story-lengths', StoryLengthsElement);
