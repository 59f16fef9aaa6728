import { chosenSheet } from '../sheets/content/chosen-stories.ts';

/** Ticks, in the form around it, what the page's address names: whoever chooses others keeps what was chosen. */
class KeptChoice extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    const { ids, title } = chosenSheet(location.search);
    if (!form || ids.length === 0) return;
    for (const box of form.querySelectorAll<HTMLInputElement>('input[name=stories]'))
      box.checked = ids.includes(box.value);
    const titleBox = form.querySelector<HTMLInputElement>('input[name=title]');
    if (titleBox && title !== undefined) titleBox.value = title;
  }
}

customElements.define('kept-choice', KeptChoice);
