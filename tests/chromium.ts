import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

// First the one that has no window to draw for: the same engine, in half the time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name: string): string | undefined {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** The path of an installed Chromium: CHROMIUM_PATH, one on the PATH, or Playwright's own; undefined where none is. */
export function findChromium(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], ...names.map(onPath), chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

const installTimeout = 5 * 60 * 1000;

/**
 * Finds Chromium, or installs it: Playwright's build where it can be downloaded, else Debian's package where the user
 * is root. Says what it does.
 * @returns the path of the browser
 * @throws Error that tells what to do, when there is no way
 */
export function ensureChromium(): string {
  const present = findChromium();
  if (present !== undefined) return present;
  console.log('No Chromium found: installing one for the browser tests.');
  const playwright = spawnSync('npx', ['playwright-core', 'install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
    timeout: installTimeout,
  });
  const downloaded = findChromium();
  if (playwright.status === 0 && downloaded !== undefined) return downloaded;
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    console.log("Playwright's Chromium cannot be downloaded here: installing Debian's package.");
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: 'inherit',
    });
    const packaged = findChromium();
    if (packaged !== undefined) return packaged;
  }
  throw new Error(
    'The browser tests need Chromium and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run the tests again.',
  );
}

const launchOptions = (): Parameters<typeof chromium.launch>[0] => ({
  executablePath: ensureChromium(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
});

/** Starts Chromium without a window and without calls of its own to the network. */
export async function launchChromium(): Promise<Browser> {
  const browser = await launchKeepingChromium();
  const { newContext } = browser;
  // Each context is a new device, which would fetch the whole site to keep it.
  browser.newContext = (options) => newContext.call(browser, { serviceWorkers: 'block', ...options });
  return browser;
}

/** Starts Chromium in the same way; its pages keep their sites to be read without a connection, as those of readers do. */
export const launchKeepingChromium = (): Promise<Browser> => chromium.launch(launchOptions());

/**
 * Starts Chromium as one device, which keeps what it is told to keep after it is closed.
 * @param folder where it keeps that
 */
export const launchDevice = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, launchOptions());
