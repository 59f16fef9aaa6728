// On every page, and the last thing that it does: what keeps the site for reading offline is loaded when the page is there
// and nothing else is to be done. While somebody writes the site there is nothing to keep.

const whenIdle = (work: () => void): void => {
  // Safari does not say when it is idle.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 1000);
};

const begin = (): void => {
  whenIdle(() => void import('./offline-page.ts'));
};

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
