import { inOrderOf } from '../sheets/chosen/choice-order.ts';
import { chosenSheet } from '../sheets/chosen/chosen-sheet.ts';
import { keptStories } from './tomorrow/kept-stories.ts';

/**
 * Ticks, in the form around it, what the page's address names, or else the list for tomorrow: whoever chooses others keeps
 * what was chosen, and its order.
 */
class KeptChoice extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form');
    const linked = chosenSheet(location.search);
    const { ids, title } = linked.ids.length > 0 ? linked : keptStories.list;
    if (!form || ids.length === 0) return;
    for (const box of form.querySelectorAll<HTMLInputElement>('input[name=stories]'))
      box.checked = ids.includes(box.value);
    const titleBox = form.querySelector<HTMLInputElement>('input[name=title]');
    if (titleBox && title !== undefined) titleBox.value = title;
    form.addEventListener('formdata', ({ formData }) => {
      const chosen = formData.getAll('stories').map(String);
      if (chosen.length > 0) formData.set('stories', inOrderOf(ids, chosen).join(','));
    });
  }
}

customElements.define('kept-choice', KeptChoice);
