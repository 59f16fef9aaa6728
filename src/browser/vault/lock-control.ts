import { vaultChannel } from '../../publish/vault/device/vault-messages.ts';
import { askWorker } from './ask-worker.ts';

// On every page of an open vault: when the site is locked, by this tab, another or the clock, nothing of it stays in view.

const control = document.querySelector<HTMLElement>('.vault-control');
const base = control?.dataset['base'] ?? '/';
/** Timers cannot wait longer, in milliseconds. */
const longestWait = 2 ** 31 - 1;

function leave(): void {
  document.documentElement.hidden = true;
  location.reload();
}

async function look(): Promise<void> {
  const worker = navigator.serviceWorker.controller;
  if (!worker) return;
  const { isOpen, until, isNewerReady } = await askWorker(worker, { vault: 'state' });
  if (!isOpen) return leave();
  if (until !== undefined) setTimeout(look, Math.min(Math.max(until - Date.now(), 0) + 500, longestWait));
  const newer = control?.querySelector('a');
  if (newer) newer.hidden = !isNewerReady;
}

new BroadcastChannel(vaultChannel(base)).addEventListener('message', ({ data }) => {
  if (data === 'locked') leave();
});
// A browser may show a page as it was left, and wakes a tab that slept through the news.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void look();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void look();
});
// A reader who unlocks the site again is back on this page.
control?.querySelector('form')?.addEventListener('submit', (event) => {
  const worker = navigator.serviceWorker.controller;
  if (!worker) return;
  event.preventDefault();
  void askWorker(worker, { vault: 'lock' }).then(leave);
});
void look();
