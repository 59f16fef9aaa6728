import { preferredPaper } from '../sheets/preferred-paper.ts';
import { make } from './elements.ts';

/**
 * The ways to print a sheet: puts the PDF for the reader's paper first, and where the sheet is shown smaller than it is
 * read, a button that shows it larger.
 */
class SheetView extends HTMLElement {
  connectedCallback(): void {
    const paper = preferredPaper(navigator.languages);
    const links = [...this.querySelectorAll('[data-paper]')];
    for (const link of links) link.classList.toggle('other-paper', link.getAttribute('data-paper') !== paper);
    const ways = this.querySelector('.sheet-ways');
    const preferred = links.find((link) => link.getAttribute('data-paper') === paper)?.closest('li');
    const others = links.flatMap((link) => link.closest('li') ?? []).filter((item) => item !== preferred);
    if (preferred) preferred.after(...others);
    ways?.append(make('li', { class: 'sheet-size' }, this.#sizeButton()));
  }

  #sizeButton(): HTMLElement {
    const button = make('button', { type: 'button', class: 'sheet-way', 'aria-pressed': 'false' }, 'Larger');
    button.addEventListener('click', () => {
      const isLarger = document.querySelector('.sheet-paper')?.classList.toggle('sheet-larger') ?? false;
      button.setAttribute('aria-pressed', String(isLarger));
    });
    return button;
  }
}

customElements.define('sheet-view', SheetView);
