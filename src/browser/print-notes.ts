import { make } from './elements.ts';

/**
 * Asks whether private notes are printed with the story; without being asked for, they are not. It appears only where
 * the story has some.
 */
class PrintNotes extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild || !document.querySelector('.prose :is(.private, .private-words)')) return;
    const box = make('input', { type: 'checkbox' });
    box.addEventListener('change', () => {
      document.documentElement.classList.toggle('prints-notes', box.checked);
    });
    this.append(make('label', {}, box, ' Print my private notes, too'));
  }
}

customElements.define('print-notes', PrintNotes);
