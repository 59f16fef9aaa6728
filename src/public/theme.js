// Shows the theme that the reader has chosen, before anything is drawn: so it is loaded as it stands, in front of all
// else. `browser/theme-choice.ts` keeps the choice and says here when it changes.
(() => {
  const root = document.documentElement;
  const key = `story-bank:${document.currentScript.dataset.base}:theme`;

  const show = (theme) => {
    const isChosen = theme === 'light' || theme === 'dark';
    if (isChosen) root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const color of document.querySelectorAll('meta[name="theme-color"]')) {
      const { scheme } = color.dataset;
      color.media = isChosen ? (scheme === theme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
    }
  };
  const showKept = () => {
    try {
      show(localStorage.getItem(key));
    } catch {
      // Where nothing may be kept, the system's scheme stays.
    }
  };

  showKept();
  document.addEventListener('theme-chosen', (event) => show(event.detail));
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) showKept();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) showKept();
  });
})();
