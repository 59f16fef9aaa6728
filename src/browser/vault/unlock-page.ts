import { vaultChannel } from '../../publish/vault/device/vault-messages.ts';
import { lockAddress, vaultFiles } from '../../publish/vault/format/addresses.ts';
import type { KeyAnswer, KeyQuestion } from '../../publish/vault/key-messages.ts';
import {
  keepingOf,
  newerFormatText,
  notShownText,
  nothingText,
  obstacleTexts,
  openText,
  troubleTexts,
  wrongBrowserText,
  wrongText,
  type Obstacle,
} from '../../publish/vault/unlock-text.ts';
import { askWorker } from './ask-worker.ts';

// The page that is shown at every address while the site is locked. It stays at that address, so that a link is not lost.

const base = document.documentElement.dataset['base'] ?? '/';

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}

const form = part('unlock', HTMLFormElement);
const box = part('passphrase', HTMLInputElement);
const show = part('show', HTMLButtonElement);
const submit = part('submit', HTMLButtonElement);
const said = part('said', HTMLElement);
const heading = part('heading', HTMLElement);
const about = part('about', HTMLElement);
const opened = part('opened', HTMLElement);
const lockButton = part('lock-now', HTMLButtonElement);
const again = part('again', HTMLButtonElement);

const isLockPage = location.pathname === base + lockAddress;

const say = (text: string, isWrong = false): void => {
  said.textContent = text;
  said.classList.toggle('wrong', isWrong);
};

function refuse(obstacle: Obstacle): void {
  form.hidden = true;
  about.textContent = obstacleTexts[obstacle];
}

/** Goes where the reader wanted to go. */
const goOn = (): void => {
  if (isLockPage) location.replace(base);
  else location.reload();
};

/** Waits until a worker that is being installed has taken over, or failed. */
const settled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

async function startWorker(): Promise<ServiceWorker | undefined> {
  const registration = await navigator.serviceWorker.register(base + vaultFiles.worker, {
    scope: base,
    updateViaCache: 'none',
  });
  // Without a network the worker that is here does.
  if (registration.active) await registration.update().catch(() => undefined);
  const coming = registration.installing ?? registration.waiting;
  if (coming) await settled(coming);
  return registration.active ?? undefined;
}

let keyWorker: Worker | undefined;

/** Asks the worker that derives keys. */
function deriveInWorker(question: KeyQuestion): Promise<KeyAnswer> {
  keyWorker ??= new Worker(base + vaultFiles.derivation);
  const worker = keyWorker;
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<KeyAnswer>) => resolve(data);
    worker.onerror = () => resolve({ dataKey: undefined, isSure: false });
    worker.postMessage(question);
  });
}

/**
 * Tries a passphrase on every build that it may be for.
 * @returns what to say; nothing when the site is open
 */
async function tryPassphrase(worker: ServiceWorker, passphrase: string): Promise<string | undefined> {
  const { headers, isNewerFormat } = await askWorker(worker, { vault: 'candidates' });
  if (headers.length === 0) return isNewerFormat ? newerFormatText : nothingText;
  let text = wrongText;
  for (const header of headers) {
    const { dataKey, isSure } = await deriveInWorker({ header, passphrase });
    if (!isSure) text = wrongBrowserText;
    if (!dataKey) continue;
    const keeping = keepingOf(new FormData(form).get('keeping'));
    const { trouble } = await askWorker(worker, { vault: 'unlock', header, dataKey, keeping });
    if (trouble === undefined) return undefined;
    text = troubleTexts[trouble];
  }
  return text;
}

async function unlock(worker: ServiceWorker): Promise<void> {
  if (submit.disabled) return;
  if (box.value.trim() === '') {
    say('Type the passphrase first.', true);
    box.focus();
    return;
  }
  submit.disabled = true;
  say('Checking …');
  const text = await tryPassphrase(worker, box.value);
  // Memory for the next try is made anew, and what this one needed is given back.
  keyWorker?.terminate();
  keyWorker = undefined;
  if (text === undefined) {
    box.value = '';
    say('Opening …');
    goOn();
    return;
  }
  submit.disabled = false;
  say(text, true);
  box.select();
  box.focus();
}

const showMoment = (time: number): string =>
  new Intl.DateTimeFormat(undefined, { weekday: 'long', hour: '2-digit', minute: '2-digit' }).format(time);

const triedName = `story-bank-vault:${base}:again`;
/** In milliseconds. */
const triedLately = 15_000;

/** A page that was loaded past the worker is loaded once more: a second time would not help. */
function isWorthReloading(): boolean {
  try {
    const last = Number(sessionStorage.getItem(triedName) ?? 0);
    sessionStorage.setItem(triedName, String(Date.now()));
    return Date.now() - last > triedLately;
  } catch {
    return false;
  }
}

/** Shows how things stand where the site is open. */
async function showOpen(worker: ServiceWorker): Promise<void> {
  const state = await askWorker(worker, { vault: 'state' });
  form.hidden = state.isOpen && !state.isNewerReady;
  opened.hidden = !state.isOpen;
  if (!state.isOpen) {
    if (document.activeElement === document.body) box.focus();
    return;
  }
  if (!isLockPage && isWorthReloading()) {
    location.reload();
    return;
  }
  again.hidden = isLockPage;
  heading.textContent = isLockPage ? 'This site is open' : 'This page can’t be shown';
  about.textContent = isLockPage ? openText(state, showMoment) : notShownText;
  if (state.isNewerReady) say('A newer version is ready. Enter its passphrase to open it.');
}

async function begin(): Promise<void> {
  if (!isSecureContext) return refuse('insecure');
  if (!('serviceWorker' in navigator)) return refuse('no-worker');
  const starting = startWorker();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void starting.then((worker) => (worker ? unlock(worker) : refuse('no-start')));
  });
  try {
    const worker = await starting;
    if (!worker) return refuse('no-start');
    lockButton.addEventListener('click', () => {
      void askWorker(worker, { vault: 'lock' }).then(() => location.reload());
    });
    await showOpen(worker);
  } catch {
    refuse('no-start');
  }
}

show.addEventListener('click', () => {
  const isShown = box.type === 'text';
  box.type = isShown ? 'password' : 'text';
  show.setAttribute('aria-pressed', String(!isShown));
  box.focus();
});
again.addEventListener('click', () => location.reload());
new BroadcastChannel(vaultChannel(base)).addEventListener('message', ({ data }) => {
  // Another tab has opened the site, or locked it.
  if (data === 'unlocked' && !submit.disabled) goOn();
  if (data === 'locked' && !opened.hidden) location.reload();
});
void begin();
