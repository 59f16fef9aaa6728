import { partOf } from '../elements.ts';
import { QuestionBox } from './question-box.ts';
import type { SearchDialog } from './search-dialog.ts';

// On every page: whatever leads to the search opens it in place. Nothing of the search itself is loaded before that.

/** The dialog over this page. It opens at once, so that a phone brings up its keyboard; what works in it follows. */
class PopUp {
  readonly #dialog: HTMLDialogElement;
  readonly #box: QuestionBox;
  #loaded: Promise<SearchDialog> | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#box = new QuestionBox(partOf(dialog, '.question-box', HTMLElement));
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    partOf(dialog, '.search-close', HTMLElement).addEventListener('click', () => {
      dialog.close();
    });
  }

  #load(): Promise<SearchDialog> {
    this.#loaded ??= import('./search-dialog.ts').then(
      (search) => new search.SearchDialog(this.#dialog, this.#box, this.#dialog.dataset['base'] ?? '/'),
    );
    return this.#loaded;
  }

  /** Loads what answers questions, for somebody who is about to ask. */
  prepare(): void {
    this.#load()
      .then((search) => {
        search.prepare();
      })
      // It is tried again, and said, when it opens.
      .catch(() => (this.#loaded = undefined));
  }

  /**
   * Opens it over the page, with the focus in the box.
   * @param typed what was typed already, elsewhere
   */
  open(typed = ''): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (typed !== '') this.#box.text = typed;
    if (typed === '') this.#box.select();
    else this.#box.goToEnd();
    const missing = partOf(this.#dialog, '.search-missing', HTMLElement);
    this.#load()
      .then((search) => {
        missing.hidden = true;
        search.begin();
      })
      .catch(() => {
        this.#loaded = undefined;
        missing.hidden = false;
      });
  }
}

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const pageBox = document.querySelector<HTMLTextAreaElement>('.search-page textarea');
const popUp = dialog ? new PopUp(dialog) : undefined;

/** Goes to the box: the search page's own, or the one over this page. */
function goToBox(): void {
  if (pageBox) {
    pageBox.focus();
    pageBox.select();
  } else popUp?.open();
}

document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable || event.target.closest('input, textarea, select') !== null);
  const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isSlash && !isCommand) return;
  event.preventDefault();
  goToBox();
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goToBox();
  });
}

// Whoever tabs to a box in the page is not thrown out of the page: it opens when they tap it or type.
for (const box of document.querySelectorAll<HTMLInputElement>('.site-box input')) {
  box.setAttribute('aria-haspopup', 'dialog');
  box.addEventListener('focus', () => popUp?.prepare());
  box.addEventListener('click', () => popUp?.open(box.value));
  box.addEventListener('input', () => {
    popUp?.open(box.value);
    box.value = '';
  });
}
