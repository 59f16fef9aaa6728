import { copyFileSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { axeViolations } from '../axe-violations.ts';
import { launchKeepingChromium } from '../chromium.ts';
import { findFirefox, openFirefox } from '../print/firefox-print.ts';
import { pageBox, results } from './search-parts.ts';
import {
  box,
  enter,
  Folders,
  hardReload,
  headerFile,
  keptPacks,
  killWorker,
  lockedPage,
  packsIn,
  passphrase,
  plainPage,
  said,
  SwitchedHost,
  vaultOf,
  wholeOnDevice,
} from './vault-parts.ts';

const otherPassphrase = 'nine wet lanterns hum beside a copper stair';
const storyPath = '/stories/late-antibiotic/';
const storyTitle = 'The antibiotic I gave three hours late';
const changed = 'This bank as it is after another build';

const folders = new Folders();
let plain: string;
let first: string;
let second: string;
let browser: Browser;
let host: SwitchedHost;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  plain = inject('nurseSite');
  first = await vaultOf(folders, plain);
  second = await vaultOf(folders, plain, { change: (html) => html.replace(/<h1[^>]*>/u, `$&${changed} `) });
  browser = await launchKeepingChromium();
});
afterAll(async () => {
  await browser.close();
  folders.remove();
});
beforeEach(async () => {
  host = new SwitchedHost(first);
  await host.on();
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await host.off();
});

const heading = (name: string, on = page) => on.getByRole('heading', { level: 1, name });

/** Opens the site at an address, and waits for its page. */
async function unlocked(path = '/', keep?: '12 hours' | '7 days'): Promise<void> {
  await page.goto(host.origin + path);
  await enter(page, passphrase, keep);
  await plainPage(page);
}

describe('a vault', () => {
  it('shows hosts nothing but the unlock page, the header and packs', () => {
    expect(readdirSync(first).sort()).toEqual([
      '404.html',
      'index.html',
      'offline-worker.js',
      'packs',
      'robots.txt',
      'unlock-key.js',
      'unlock.css',
      'unlock.js',
      'vault.json',
    ]);
    expect(readFileSync(join(first, 'robots.txt'), 'utf8')).toContain('Disallow: /\n');
  });

  it('asks for the passphrase at the address that was opened, and goes on there', async () => {
    const response = await page.goto(`${host.origin}${storyPath}?from=mail#full-story`);
    expect(response?.status()).toBe(404);
    await lockedPage(page);
    expect(await page.content()).not.toMatch(/antibiotic (?:I|gave)|nurse|stor(?:y|ies) bank/iu);
    expect(await page.title()).toBe('Locked');
    await enter(page, `${passphrase}s`);
    await said(page).filter({ hasText: 'That isn’t the passphrase' }).waitFor();
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await enter(page, passphrase);
    await heading(storyTitle).waitFor();
    expect(page.url()).toBe(`${host.origin}${storyPath}?from=mail#full-story`);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Stories' }).click();
    await page.getByRole('link', { name: storyTitle }).first().waitFor();
  });

  it('is opened by keyboard alone', async () => {
    await page.goto(host.origin);
    await box(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await box(page).getAttribute('type')).toBe('text');
    await page.keyboard.press('Enter');
    await plainPage(page);
  });

  it('has nothing for axe to find, locked and open', async () => {
    expect(await axeViolations(context, host.origin, ['/', '/stories/', '/lock/'])).toEqual([]);
    await unlocked('/', '12 hours');
    expect(await axeViolations(context, host.origin, ['/', storyPath, '/lock/'])).toEqual([]);
  });

  it('finds, prints and presents as the plain site does', async () => {
    await unlocked('/search/');
    await pageBox(page).fill('I gave a medication late');
    await results(page).first().waitFor();
    await pageBox(page).fill('antibiotic');
    await results(page).filter({ hasText: storyTitle }).first().waitFor();
    const pdf = 'cheat-sheets/story/late-antibiotic.a4.pdf';
    const bytes = readFileSync(join(plain, pdf));
    const part = await page.evaluate(async (path) => {
      const response = await fetch(path, { headers: { range: 'bytes=1000-1999' } });
      const { status, headers } = response;
      return {
        status,
        range: headers.get('content-range'),
        type: headers.get('content-type'),
        bytes: [...new Uint8Array(await response.arrayBuffer())],
      };
    }, `/${pdf}`);
    expect(part).toEqual({
      status: 206,
      range: `bytes 1000-1999/${bytes.length}`,
      type: 'application/pdf',
      bytes: [...bytes.subarray(1000, 2000)],
    });
    await page.goto(`${host.origin}/talks/bedside-handover/present/`);
    await page.locator('talk-slides, .slide-stage, .talk-slides').first().waitFor();
    await page.goto(`${host.origin}/nowhere/`);
    await heading('Page not found')
      .or(page.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    await plainPage(page);
    await page.goto(`${host.origin}${storyPath.replace(/\/$/u, '')}?a=1#b`);
    await heading(storyTitle).waitFor();
    expect(page.url()).toBe(`${host.origin}${storyPath}?a=1#b`);
  });

  it('keeps ciphertext on the device, and a key that nobody can read', async () => {
    await unlocked(storyPath, '7 days');
    await wholeOnDevice(page, first);
    const kept = await page.evaluate(async () => {
      const texts: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const bytes = new Uint8Array((await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer(0));
          texts.push(request.url, new TextDecoder('latin1').decode(bytes));
        }
      }
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('story-bank-vault:/', 1);
        opening.onsuccess = () => resolve(opening.result);
      });
      const open = await new Promise<{ dataKey: CryptoKey }>((resolve) => {
        const reading = database.transaction('kept').objectStore('kept').get('open');
        reading.onsuccess = () => resolve(reading.result);
      });
      const { extractable, usages } = open.dataKey;
      return { text: texts.join('\n'), key: { extractable, usages } };
    });
    expect(kept.key).toEqual({ extractable: false, usages: ['decrypt'] });
    expect(kept.text.length).toBeGreaterThan(1_000_000);
    // Not shown where it fails: it is megabytes of bytes.
    expect(/antibiotic|Brigid|seven quiet/iu.test(kept.text)).toBe(false);
  });
});

describe('an open vault', () => {
  it('is read without a network, also what was never opened before, and after the worker was stopped', async () => {
    await unlocked(storyPath, '12 hours');
    await wholeOnDevice(page, first);
    await host.off();
    await page.reload();
    await heading(storyTitle).waitFor();
    await killWorker(context, page);
    await page.goto(`${host.origin}/stories/potassium-order/`);
    await heading('I would not hang the potassium').waitFor();
    await page.goto(`${host.origin}/search/`);
    await pageBox(page).fill('potassium');
    await results(page).filter({ hasText: 'I would not hang the potassium' }).first().waitFor();
  });

  it('asks for the passphrase without a network, too', async () => {
    await unlocked(storyPath);
    await wholeOnDevice(page, first);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await lockedPage(page);
    await host.off();
    await page.goto(host.origin + storyPath);
    await enter(page, 'not this one');
    await said(page).filter({ hasText: 'That isn’t the passphrase' }).waitFor();
    await enter(page, passphrase);
    await heading(storyTitle).waitFor();
  });

  it('comes back after a reload that goes past the worker', async () => {
    await unlocked(`${storyPath}?a=1#full-story`);
    await hardReload(context, page);
    await heading(storyTitle).waitFor();
    expect(page.url()).toBe(`${host.origin}${storyPath}?a=1#full-story`);
  });

  it('is locked in all tabs at once, and opened in all', async () => {
    await unlocked(storyPath);
    const other = await context.newPage();
    await other.goto(`${host.origin}/stories/potassium-order/#full-story`);
    await heading('I would not hang the potassium', other).waitFor();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await lockedPage(page);
    await lockedPage(other);
    expect(page.url()).toBe(host.origin + storyPath);
    expect(other.url()).toBe(`${host.origin}/stories/potassium-order/#full-story`);
    const file = await other.evaluate(async () => (await fetch('/addresses.json')).status);
    expect(file).toBe(403);
    await other.goBack();
    await other.goto(`${host.origin}/stories/potassium-order/`);
    await lockedPage(other);
    await enter(page, passphrase);
    await heading(storyTitle).waitFor();
    await heading('I would not hang the potassium', other).waitFor();
  });

  it('is locked by its page for that, which says until when it is open', async () => {
    await unlocked('/', '7 days');
    await page.goto(`${host.origin}/lock/`);
    await page.getByText(/^The site is open on this device until \w+day/u).waitFor();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await lockedPage(page);
    await enter(page, passphrase);
    await plainPage(page);
    expect(page.url()).toBe(`${host.origin}/`);
  });

  it('is locked where a page has no script for it', async () => {
    await unlocked(storyPath);
    await page.evaluate(() => {
      HTMLFormElement.prototype.submit.call(document.querySelector('.vault-control form'));
    });
    await lockedPage(page);
    await page.goto(host.origin + storyPath);
    await lockedPage(page);
  });

  it('is locked when the last tab of a session is closed', async () => {
    await unlocked(storyPath);
    const other = await context.newPage();
    await other.goto(host.origin + storyPath);
    await heading(storyTitle, other).waitFor();
    await page.close();
    await other.reload();
    await heading(storyTitle, other).waitFor();
    await other.close();
    page = await context.newPage();
    await page.goto(host.origin + storyPath);
    await lockedPage(page);
  });

  it('stays open for as long as the reader said, though all tabs are closed', async () => {
    await unlocked(storyPath, '12 hours');
    await page.close();
    page = await context.newPage();
    await page.goto(host.origin + storyPath);
    await heading(storyTitle).waitFor();
  });
});

describe('another build', () => {
  const newerLink = () => page.getByRole('link', { name: 'A newer version is ready' });

  /** The worker looks for another build when it starts. */
  async function lookAgain(): Promise<void> {
    await killWorker(context, page);
    await page.reload();
    await plainPage(page);
  }

  it('is fetched beside the one that is open, offered, and opened with the passphrase', async () => {
    await unlocked('/', '12 hours');
    await wholeOnDevice(page, first);
    await host.deploy(second);
    await lookAgain();
    expect(await page.getByText(changed).count()).toBe(0);
    for (let look = 0; look < 50 && !(await newerLink().isVisible()); look += 1) {
      await page.waitForTimeout(200);
      await page.reload();
      await plainPage(page);
    }
    await newerLink().click();
    await enter(page, passphrase, '12 hours');
    await page.getByText(changed).waitFor();
    await wholeOnDevice(page, second);
    await host.off();
    await page.goto(host.origin + storyPath);
    await heading(storyTitle).waitFor();
  });

  it('that is only half there takes nothing away', async () => {
    await unlocked('/', '12 hours');
    await wholeOnDevice(page, first);
    const half = folders.copyOf(second);
    for (const pack of packsIn(half).slice(1)) truncateSync(pack, 1000);
    await host.deploy(half);
    await lookAgain();
    await page.waitForTimeout(1000);
    await page.reload();
    await plainPage(page);
    expect(await newerLink().isVisible()).toBe(false);
    await page.goto(host.origin + storyPath);
    await heading(storyTitle).waitFor();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await lockedPage(page);
    await enter(page, passphrase);
    await plainPage(page);
    expect(await page.getByText(changed).count()).toBe(0);
    const kept = new Set(await keptPacks(page));
    expect(packsIn(first).every((path) => kept.has(path.replace(/^.*\//u, '')))).toBe(true);
  });

  it('with another passphrase opens with that, and the copy on the device with the old one', async () => {
    await unlocked('/', '12 hours');
    await wholeOnDevice(page, first);
    const third = await vaultOf(folders, plain, {
      typed: otherPassphrase,
      change: (html) => html.replace(/<h1[^>]*>/u, `$&${changed} `),
    });
    await page.getByRole('button', { name: 'Lock now' }).click();
    await lockedPage(page);
    await host.deploy(third);
    await enter(page, passphrase);
    await plainPage(page);
    expect(await page.getByText(changed).count()).toBe(0);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await lockedPage(page);
    await enter(page, otherPassphrase);
    await page.getByText(changed).waitFor();
    await wholeOnDevice(page, third);
    await page.getByRole('button', { name: 'Lock now' }).click();
    await lockedPage(page);
    await enter(page, passphrase);
    await said(page).filter({ hasText: 'That isn’t the passphrase' }).waitFor();
  });
});

describe('a vault that was changed', () => {
  const damages: readonly [string, (folder: string) => void][] = [
    [
      'a bit of a pack',
      (folder) => {
        for (const pack of packsIn(folder)) {
          const bytes = readFileSync(pack);
          bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
          writeFileSync(pack, bytes);
        }
      },
    ],
    [
      'packs in each other’s places',
      (folder) => {
        const packs = packsIn(folder);
        const contents = packs.map((pack) => readFileSync(pack));
        for (const [place, pack] of packs.entries()) writeFileSync(pack, contents[(place + 1) % packs.length] ?? '');
      },
    ],
    [
      'packs that are cut',
      (folder) => {
        for (const pack of packsIn(folder)) truncateSync(pack, 200_000);
      },
    ],
  ];

  it.each(damages)('in %s shows nothing, and says so', async (_what, damage) => {
    const damaged = folders.copyOf(first);
    damage(damaged);
    await host.deploy(damaged);
    await page.goto(host.origin + storyPath);
    await enter(page, passphrase);
    await said(page).filter({ hasText: 'isn’t as it was built' }).waitFor();
    expect(await keptPacks(page)).toEqual([]);
    await page.reload();
    await lockedPage(page);
    expect(await page.content()).not.toContain(storyTitle);
  });

  it('by an older header beside newer packs shows nothing, and says that it is not whole', async () => {
    const mixed = folders.copyOf(second);
    copyFileSync(headerFile(first), headerFile(mixed));
    await host.deploy(mixed);
    await page.goto(host.origin);
    await enter(page, passphrase);
    await said(page).filter({ hasText: 'doesn’t have all of the site' }).waitFor();
  });
});

describe('the unlock page', () => {
  it('says so where a browser has no service worker, and keeps the address', async () => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.goto(`${host.origin}${storyPath}?a=1#b`);
    await page.getByText('it has no service worker').waitFor();
    expect(await box(page).isVisible()).toBe(false);
    expect(page.url()).toBe(`${host.origin}${storyPath}?a=1#b`);
  });

  it('calls no passphrase wrong where the browser derives keys wrongly', async () => {
    const wrong = folders.copyOf(first);
    // The known answer is another than this browser’s: to the page that is the same as a browser that is wrong.
    const script = join(wrong, 'unlock-key.js');
    const text = readFileSync(script, 'utf8');
    writeFileSync(script, text.replace('9d6bbc23', '00000000'));
    await host.deploy(wrong);
    await page.goto(host.origin);
    await enter(page, 'whatever it is');
    await said(page).filter({ hasText: 'your passphrase may well be right' }).waitFor();
  });

  it('clears what a plain site has left on the device', async () => {
    await page.goto(`${host.origin}/robots.txt`);
    await page.evaluate(async () => {
      const cache = await caches.open('story-bank:/');
      await cache.put('/kept/files/a', new Response('a story'));
      await (await caches.open('story-bank:/other/')).put('/other/kept', new Response('of another site'));
    });
    await unlocked();
    expect(await page.evaluate(() => caches.has('story-bank:/'))).toBe(false);
    // The plain site's worker may still be at work when its place is taken.
    await page.evaluate(async () => (await caches.open('story-bank:/')).put('/kept/files/b', new Response('a story')));
    await page.goto(host.origin);
    await expect.poll(() => page.evaluate(() => caches.has('story-bank:/'))).toBe(false);
    expect(await page.evaluate(() => caches.has('story-bank:/other/'))).toBe(true);
  });

  it('leaves nothing on the device of a reader once the site is a plain one', async () => {
    await unlocked('/', '7 days');
    await host.deploy(plain);
    const kept = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('vault')));
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await kept()).not.toEqual([]);
    expect(await databases()).not.toEqual([]);
    await page.goto(host.origin);
    const left = async () => {
      const names = await kept();
      // The plain site's worker waits for it, and it is never stopped by itself while DevTools look on, as they do here.
      if (names.length > 0) await killWorker(context, page);
      return names;
    };
    await expect.poll(left, { interval: 3000, timeout: 60_000 }).toEqual([]);
    await expect.poll(databases).toEqual([]);
    await page.goto(host.origin);
    expect(await page.getByText('Lock now').count()).toBe(0);
    await page.getByText('Ready offline: 8 stories').waitFor();
    // The vault's worker may still be at work when its place is taken.
    await page.evaluate(async () => {
      await (await caches.open('story-bank-vault:/')).put('/packs/late.bin', new Response('late'));
      await new Promise((resolve) => (indexedDB.open('story-bank-vault:/').onsuccess = resolve));
    });
    await page.goto(host.origin);
    await expect.poll(kept).toEqual([]);
    await expect.poll(databases).toEqual([]);
  });

  it('opens a site in a folder of its domain', async () => {
    const inFolder = new SwitchedHost(await vaultOf(folders, plain, { base: '/bank/' }), '/bank/');
    await inFolder.on();
    await page.goto(`${inFolder.origin}/bank/stories/?a=1`);
    await enter(page, passphrase);
    await heading('Stories').waitFor();
    expect(page.url()).toBe(`${inFolder.origin}/bank/stories/?a=1`);
    await inFolder.off();
  });
});

const firefox = findFirefox();
describe.skipIf(firefox === undefined)('in Firefox', () => {
  it('a vault opens at a deep link, is read in parts and without a connection, and locked', async () => {
    const reader = await openFirefox(firefox ?? '');
    // While a page gives way to another there is none to ask.
    const valueOf = (expression: string): Promise<string> => reader.evaluate(expression).catch(() => '');
    const title = () => valueOf('document.querySelector("h1").textContent');
    const type = (typed: string): Promise<string> =>
      valueOf(
        `(document.querySelector('#passphrase').value = ${JSON.stringify(typed)}, document.querySelector('#submit').click())`,
      );
    const patient = { timeout: 60_000 };
    try {
      await reader.open(`${host.origin}${storyPath}?a=1#full-story`);
      await expect.poll(title, patient).toBe('This site is locked');
      await type('not this one');
      await expect
        .poll(() => valueOf('document.querySelector("#said").textContent'), patient)
        .toContain('That isn’t the passphrase');
      await type(passphrase);
      await expect.poll(title, patient).toBe(storyTitle);
      expect(await valueOf('location.href')).toBe(`${host.origin}${storyPath}?a=1#full-story`);
      const part = `fetch('/cheat-sheets/story/late-antibiotic.a4.pdf', { headers: { range: 'bytes=0-3' } }).then(async (part) => part.status + await part.text())`;
      expect(await valueOf(part)).toBe('206%PDF');
      const kept = `caches.open('story-bank-vault:/').then((cache) => cache.keys()).then((packs) => packs.length)`;
      await expect.poll(() => valueOf(kept), patient).toBe(String(packsIn(first).length));
      await host.off();
      await reader.open(`${host.origin}/stories/potassium-order/`);
      await expect.poll(title, patient).toBe('I would not hang the potassium');
      await valueOf(`document.querySelector('.vault-control button').click()`);
      await expect.poll(title, patient).toBe('This site is locked');
    } finally {
      await reader.close();
    }
  });
});
