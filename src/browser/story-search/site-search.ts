import { partOf } from '../elements.ts';
import { QuestionBox } from './question-box.ts';
import type { SearchDialog } from './search-dialog.ts';

// On every page: whatever leads to the search opens it in place. The box is there at once, since a phone shows its
// keyboard only for what is focused by the tap itself. Nothing of the search is loaded before that.

const pageBox = document.querySelector<HTMLTextAreaElement>('.search-page textarea');

/** The pop-up as far as it is there before its search is. */
class PopUp {
  readonly #dialog: HTMLDialogElement;
  readonly #box: QuestionBox;
  #loading: Promise<SearchDialog | undefined> | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#box = new QuestionBox(partOf(dialog, '.question-box', HTMLElement));
    partOf(dialog, '.search-close', HTMLElement).addEventListener('click', () => dialog.close());
  }

  #load(): Promise<SearchDialog | undefined> {
    this.#loading ??= import('./search-dialog.ts').then(
      ({ SearchDialog }) => new SearchDialog(this.#dialog, this.#box),
      () => {
        // It may be there the next time.
        this.#loading = undefined;
        return undefined;
      },
    );
    return this.#loading;
  }

  /** Loads what answers questions, for somebody who is about to ask. */
  async prepare(): Promise<void> {
    (await this.#load())?.prepare();
  }

  /**
   * Opens it over the page, with the focus in the box.
   * @param typed what was typed already, elsewhere
   */
  async open(typed = ''): Promise<void> {
    if (!this.#dialog.open) this.#dialog.showModal();
    if (typed !== '') this.#box.text = typed;
    if (typed === '') this.#box.select();
    else this.#box.goToEnd();
    const asksAnew = typed !== '' || this.#box.text === '';
    const search = await this.#load();
    partOf(this.#dialog, '.search-missing', HTMLElement).hidden = search !== undefined;
    if (asksAnew) search?.ask();
  }
}

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const popUp = dialog ? new PopUp(dialog) : undefined;

/** Goes to the box: the search page's own, or the one over this page. */
function goToBox(): void {
  if (pageBox) {
    pageBox.focus();
    pageBox.select();
  } else void popUp?.open();
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
  box.addEventListener('focus', () => void popUp?.prepare());
  box.addEventListener('click', () => void popUp?.open(box.value));
  box.addEventListener('input', () => {
    void popUp?.open(box.value);
    box.value = '';
  });
}
