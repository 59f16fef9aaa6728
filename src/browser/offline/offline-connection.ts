import { isOfflineNews, type OfflineRequest } from '../../publish/offline/offline-messages.ts';
import { shelfName } from '../../publish/shelf-names.ts';
import type { OfflineAction, OfflineStatus } from '../../publish/offline/offline-status.ts';
import { deviceKey } from '../device-key.ts';
// Vite makes one file of it, at offlineWorkerUrl.
import workerUrl from './offline-worker.ts?worker&url';

/** In milliseconds: a browser stops a worker that works for minutes, so a page asks it so often to go on. */
const goOnEvery = 20_000;
const forgottenName = 'offline-forgotten';

type WithConnection = Navigator & { connection?: { saveData?: boolean } };
const { connection }: WithConnection = navigator;

/** The worker that keeps the site, as a page speaks with it. */
export class OfflineConnection {
  readonly #base: string;
  readonly #tell: (status: OfflineStatus) => void;
  #goOn: ReturnType<typeof setInterval> | undefined;
  #isChanging = false;

  /**
   * @param base the folder under which the site is served
   * @param tell is told what there is to say, each time that it changes
   */
  constructor(base: string, tell: (status: OfflineStatus) => void) {
    this.#base = base;
    this.#tell = tell;
  }

  /** Starts the worker where the browser has one for this page, and looks for a newer site. */
  async start(): Promise<void> {
    if (sessionStorage.getItem(deviceKey(this.#base, forgottenName)) !== null) return;
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', ({ data }) => {
      if (isOfflineNews(data)) this.#hear(data.status);
    });
    await serviceWorker.register(workerUrl, { scope: this.#base, updateViaCache: 'none' });
    await serviceWorker.ready;
    await this.#ask({ offline: 'status' });
    await this.look(false);
    addEventListener('online', () => void this.look(false));
  }

  #hear(status: OfflineStatus): void {
    if (status.coming) this.#goOn ??= setInterval(() => void this.look(false), goOnEvery);
    else {
      clearInterval(this.#goOn);
      this.#goOn = undefined;
    }
    if (this.#isChanging && !status.isNewerReady) location.reload();
    else this.#tell(status);
  }

  async #ask(request: OfflineRequest): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage(request);
  }

  /**
   * Looks whether the host has a newer site.
   * @param isAsked whether the reader wants it, whatever it costs
   */
  look(isAsked: boolean): Promise<void> {
    return this.#ask({ offline: 'look', isAsked, isCostly: connection?.saveData ?? false });
  }

  /** Does what was offered. */
  async act(action: OfflineAction): Promise<void> {
    if (action === 'fetch') await this.look(true);
    else if (action === 'reload') location.reload();
    else {
      this.#isChanging = true;
      await this.#ask({ offline: 'use' });
    }
  }

  /** Deletes all that this browser keeps for the site, and keeps nothing more while this tab is open. */
  async forget(): Promise<void> {
    await this.#ask({ offline: 'forget' });
    clearInterval(this.#goOn);
    const start = deviceKey(this.#base, '');
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.startsWith(start)) storage.removeItem(key);
    }
    sessionStorage.setItem(deviceKey(this.#base, forgottenName), 'yes');
    await caches.delete(shelfName(this.#base));
    const registration = await navigator.serviceWorker.getRegistration(this.#base);
    await registration?.unregister();
  }
}
