import { DeviceStore } from './device-store.ts';

const system = 'system';

/** The reader's choice of a theme, which is kept on the device. `theme.js` shows it. */
class ThemeChoice extends HTMLElement {
  #store = new DeviceStore('/');

  connectedCallback(): void {
    this.#store = new DeviceStore(this.dataset['base'] ?? '/');
    this.#showChoice();
    this.hidden = false;
    this.addEventListener('change', this.#choose);
    // Another tab may have chosen, and a browser may show this page as it was left.
    window.addEventListener('storage', this.#showChoice);
    window.addEventListener('pageshow', this.#showChoice);
  }

  disconnectedCallback(): void {
    window.removeEventListener('storage', this.#showChoice);
    window.removeEventListener('pageshow', this.#showChoice);
  }

  readonly #showChoice = (): void => {
    const chosen = this.#store.read('theme') ?? system;
    for (const choice of this.querySelectorAll('input')) choice.checked = choice.value === chosen;
  };

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.value === system) this.#store.remove('theme');
    else this.#store.write('theme', target.value);
    document.dispatchEvent(new CustomEvent('theme-chosen', { detail: target.value }));
  };
}

customElements.define('theme-choice', ThemeChoice);
