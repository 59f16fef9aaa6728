import { textMatcher } from '../bank/matching-text.ts';
import { partOf } from './elements.ts';

/** A list's entries, wherever on the page they stand. */
const entries = '.entries > li, .group .link-list > li';

/** Shows those entries of the page's lists that have the typed words, and the headings above them. */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const box = this.#box;
    this.hidden = false;
    box.addEventListener('input', this.#filter);
    box.addEventListener('keydown', this.#press);
    // Back from an entry, a browser may have kept what was typed.
    window.addEventListener('pageshow', this.#filter);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#filter);
  }

  get #box(): HTMLInputElement {
    return partOf(this, 'input', HTMLInputElement);
  }

  get #page(): HTMLElement {
    return this.closest('main') ?? document.body;
  }

  readonly #filter = (): void => {
    const typed = this.#box.value.trim();
    const matches = textMatcher(typed);
    this.#page.toggleAttribute('data-filtering', typed !== '');
    const all = [...this.#page.querySelectorAll<HTMLElement>(entries)];
    for (const entry of all) entry.hidden = !matches(entry.textContent);
    const shown = all.filter((entry) => !entry.hidden).length;
    for (const group of this.#page.querySelectorAll<HTMLElement>('.group')) this.#showGroup(group, typed !== '');
    const count = partOf(this, 'output', HTMLOutputElement);
    count.textContent = typed === '' ? '' : `${shown === 0 ? 'None' : shown} of ${all.length} shown`;
  };

  /** Hides a heading without an entry under it, and the links to it; unfolds what was found. */
  #showGroup(group: HTMLElement, isFiltering: boolean): void {
    const ofGroup = [...group.querySelectorAll<HTMLElement>(entries)];
    group.hidden = ofGroup.length > 0 && ofGroup.every((entry) => entry.hidden);
    for (const link of this.#page.querySelectorAll<HTMLElement>(`.list-contents a[href="#${CSS.escape(group.id)}"]`)) {
      const item = link.closest('li');
      if (item) item.hidden = group.hidden;
    }
    if (isFiltering) for (const fold of group.querySelectorAll('details')) fold.open = true;
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#box.value !== '') {
      event.preventDefault();
      this.#box.value = '';
      this.#filter();
    }
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const first = [...this.#page.querySelectorAll<HTMLElement>(entries)].find((entry) => entry.checkVisibility());
    first?.querySelector('a')?.focus();
  };
}

customElements.define('list-filter', ListFilter);
