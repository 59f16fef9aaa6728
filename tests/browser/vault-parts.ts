import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveSite, type StaticServer } from '../../src/cli/server/static-server.ts';
import { sealFolder } from '../../src/cli/vault/seal-folder.ts';
import { packFolder, vaultFiles } from '../../src/publish/vault/format/addresses.ts';

export const passphrase = 'seven quiet herons cross the empty car park';

/** Folders that are deleted when all is done. */
export class Folders {
  readonly #folders: string[] = [];

  make(): string {
    const folder = mkdtempSync(join(tmpdir(), 'story-bank-vault-'));
    this.#folders.push(folder);
    return folder;
  }

  copyOf(folder: string): string {
    const copy = this.make();
    cpSync(folder, copy, { recursive: true });
    return copy;
  }

  remove(): void {
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Seals a copy of a built site.
 * @param change what another build of it would have otherwise
 */
export async function vaultOf(
  folders: Folders,
  plain: string,
  { typed = passphrase, base = '/', change = (html: string) => html } = {},
): Promise<string> {
  const folder = folders.copyOf(plain);
  const start = join(folder, 'index.html');
  writeFileSync(start, change(readFileSync(start, 'utf8')));
  await sealFolder(folder, { base, passphrase: typed, onProgress: () => undefined });
  return folder;
}

/** The packs of a vault, as paths. */
export const packsIn = (folder: string): string[] =>
  readdirSync(join(folder, packFolder)).map((name) => join(folder, packFolder, name));

/** A host whose content can be replaced, and that can be switched off and on. */
export class SwitchedHost {
  folder: string;
  readonly #base: string;
  #server: StaticServer | undefined;
  #port = 0;

  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.#base = base;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async on(): Promise<void> {
    this.#server = await serveSite({ folder: this.folder, base: this.#base, host: '127.0.0.1', port: this.#port });
    this.#port = Number(new URL(this.#server.addresses[0]).port);
  }

  async off(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }

  /** Puts other content in place of what is there; the packs of both stay where `besides` says so. */
  async deploy(folder: string): Promise<void> {
    await this.off();
    this.folder = folder;
    await this.on();
  }
}

/** What the unlock page says. */
export const said = (page: Page) => page.locator('#said');
export const box = (page: Page) => page.getByLabel('Passphrase');

/** Types a passphrase. */
export async function enter(page: Page, typed: string, keep?: '12 hours' | '7 days'): Promise<void> {
  await box(page).fill(typed);
  if (keep !== undefined) await page.getByLabel(keep).check();
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** Waits until a page of the site itself is shown. */
export const plainPage = (page: Page): Promise<void> => page.locator('.site-footer').waitFor();
export const lockedPage = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'This site is locked' }).waitFor();

/** Names of the packs that a browser keeps. */
export const keptPacks = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('story-bank-vault:'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname.replace(/^.*\//u, ''));
  });

/** Waits until a browser keeps all packs of a vault and no others. */
export async function wholeOnDevice(page: Page, folder: string): Promise<void> {
  const expected = packsIn(folder)
    .map((path) => path.replace(/^.*\//u, ''))
    .sort()
    .join();
  for (let look = 0; look < 200; look += 1) {
    if ((await keptPacks(page)).sort().join() === expected) return;
    await page.waitForTimeout(100);
  }
  throw new Error('The packs on the device are not those of the vault.');
}

/** Stops the service worker, as browsers do after half a minute without work. */
export async function killWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Loads the page past the worker, as Shift and reload do. */
export async function hardReload(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })]);
  await session.detach();
}

export const headerFile = (folder: string): string => join(folder, vaultFiles.header);
