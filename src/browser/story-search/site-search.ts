import { SearchDialog } from './search-dialog.ts';

// On every page: whatever leads to the search opens it in place. Nothing of the search itself is loaded before that.

const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
const pageBox = document.querySelector<HTMLTextAreaElement>('.search-page textarea');
let opened: SearchDialog | undefined;

function popUp(): SearchDialog | undefined {
  if (dialog) opened ??= new SearchDialog(dialog, dialog.dataset['base'] ?? '/');
  return opened;
}

/** Goes to the box: the search page's own, or the one over this page. */
function goToBox(typed?: string): void {
  if (pageBox) {
    pageBox.focus();
    pageBox.select();
  } else popUp()?.open(typed);
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
  box.addEventListener('focus', () => popUp()?.prepare());
  box.addEventListener('click', () => popUp()?.open(box.value));
  box.addEventListener('input', () => {
    popUp()?.open(box.value);
    box.value = '';
  });
}
