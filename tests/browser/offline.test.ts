import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { launchDevice, launchKeepingChromium } from '../chromium.ts';
import { makeBankProject } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';
import { findFirefox, openFirefox } from '../print/firefox-print.ts';
import { relist } from './changed-site.ts';
import { cuttingServer, type CuttingServer, type Fault } from './cutting-server.ts';
import { ask, askInPopUp, results } from './search-parts.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchKeepingChromium();
});
afterAll(() => browser.close());

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of a site, the nurse's where nothing is said, changed as a newer build would change it. */
function newerSite(change: (folder: string) => void, site = inject('nurseSite')): string {
  const folder = mkdtempSync(join(tmpdir(), 'story-bank-newer-'));
  folders.push(folder);
  cpSync(site, folder, { recursive: true });
  change(folder);
  relist(folder);
  return folder;
}

const start = 'index.html';
const story = 'stories/fall-huddles/index.html';
function replaceIn(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
}
/** Changes the headings of two pages. */
const retitled = (folder: string, title: string, of = story): void => {
  replaceIn(folder, start, 'What did they ask?', title);
  replaceIn(folder, of, '<h1', `<h1 data-title="${title}"`);
};

const ready = (page: Page) => page.locator('[data-offline=ready] .offline-text');
const offer = (page: Page) => page.locator('.offline-offer');
const says = (page: Page, text: RegExp) => ready(page).filter({ hasText: text }).waitFor();
const isReady = (page: Page) => says(page, /^Ready offline: 8 stories, \d+\.\d MB$/u);

/** The digests of what the device keeps. */
const keptDigests = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().flatMap(({ url }) => /kept\/files\/(.+)$/u.exec(url)?.[1] ?? []);
  });

/** How many bytes the kept files have. */
const keptBytes = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (request.url.includes('/kept/files/')) sum += (await (await cache.match(request))?.blob())?.size ?? 0;
      }
    }
    return sum;
  });

interface Listed {
  build: string;
  files: Record<string, [digest: string, bytes: number]>;
}
const listOf = (folder: string): Listed => JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8'));
/** Sizes by digest. */
const sizesOf = (folder: string): Map<string, number> => new Map(Object.values(listOf(folder).files));
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

let host: CuttingServer;
let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  host = await cuttingServer(inject('nurseSite'));
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const open = (path = '/') => page.goto(host.origin + path);
const cut = (): void => {
  host.cutAt = 0;
};

const storyPath = '/stories/fall-huddles/';

describe('a site that was visited once', () => {
  it('is read, searched, presented and printed without a connection', async () => {
    await open();
    await isReady(page);
    expect((await keptDigests(page)).sort()).toEqual([...sizesOf(host.folder).keys()].sort());
    cut();
    const before = host.asked.length;

    await open('/search/');
    await ask(page, 'tell me about a failure');
    await open('/search/?q=huddles');
    await results(page).first().waitFor();
    await open(storyPath);
    expect(await page.locator('h1').textContent()).toBe('The huddles that changed nothing');
    await askInPopUp(page, 'How did you know that it worked');
    await page.goto(`${host.origin}/search/?full=1`);
    await open('/talks/bedside-handover/present/#3');
    expect(await page.locator('.deck .slide:visible h3').allInnerTexts()).toEqual(['Who stands where']);
    await open('/cheat-sheets/custom/?stories=fall-huddles,potassium-order');
    await page.locator('.sheet-foot').waitFor();
    const loaded = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
    expect(loaded).toContain('loaded');
    const redirected = await open('/stories/fall-huddles?from=here');
    expect(redirected?.status()).toBe(200);
    expect(page.url()).toBe(`${host.origin}${storyPath}?from=here`);
    const lost = await open('/stories/fall-huddle/');
    expect(lost?.status()).toBe(404);
    await page.getByRole('link', { name: 'The huddles that changed nothing' }).waitFor();
    // The browser may look for a newer worker or list, and for what the site does not have, in vain.
    const asked = host.asked
      .slice(before)
      .filter((file) => !/^(?:offline-worker\.js|offline\.json|stories\/fall-huddle\/index\.html)$/u.test(file));
    expect(asked).toEqual([]);
  });

  it('searches its full text, and gives PDFs in parts, without a connection', async () => {
    await open();
    await isReady(page);
    cut();
    // As text, since the test runner would make another import of it.
    const found = await page.evaluate(`(async () => {
      const { search } = await import(location.origin + '/pagefind/pagefind.js');
      const { results } = await search('huddles');
      return (await results[0].data()).url;
    })()`);
    expect(found).toContain('/stories/');
    const pdf = 'cheat-sheets/story/fall-huddles.a4.pdf';
    const whole = readFileSync(join(host.folder, pdf));
    const part = (range: string) =>
      page.evaluate(
        async ([address = '', range = '']) => {
          const response = await fetch(address, { headers: { range } });
          const text = [...new Uint8Array(await response.arrayBuffer())].join();
          return { status: response.status, range: response.headers.get('content-range'), text };
        },
        [`/${pdf}`, range],
      );
    const bytes = (from: number, to?: number): string => [...whole.subarray(from, to)].join();
    const size = whole.length;
    expect(await part('bytes=0-1')).toEqual({ status: 206, range: `bytes 0-1/${size}`, text: bytes(0, 2) });
    expect(await part('bytes=100-')).toEqual({ status: 206, range: `bytes 100-${size - 1}/${size}`, text: bytes(100) });
    expect(await part('bytes=-9')).toEqual({
      status: 206,
      range: `bytes ${size - 9}-${size - 1}/${size}`,
      text: bytes(-9),
    });
    expect(await part(`bytes=${size}-`)).toMatchObject({ status: 416, range: `bytes */${size}` });
  });

  it('was loaded before anything was fetched to be kept', async () => {
    await page.goto(host.origin, { waitUntil: 'commit' });
    const first = await page.evaluate(async () => {
      if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
      return performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    });
    expect(first.length).toBeGreaterThan(3);
    expect(first.filter((path) => /offline-page|offline-worker|offline\.json|webmanifest|icons/u.test(path))).toEqual(
      [],
    );
    await isReady(page);
    expect(host.asked).toContain('offline.json');
  });
});

const base = '/my/bank/';
const project = makeBankProject('one');
/** Of one story, in a folder of a domain. */
const smallSite = join(project.root, 'dist');
beforeAll(() => buildOrFail({ root: project.root, outDir: smallSite, args: ['--base', base] }));
afterAll(() => project.remove());

describe('a site in a folder of a domain', () => {
  it('is kept, and nothing beside it', async () => {
    const domain = await cuttingServer(smallSite, base);
    try {
      await page.goto(`${domain.origin}/my/bank/`);
      await says(page, /^Ready offline: 1 story, /u);
      const icons = await page.evaluate(async () => {
        const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
        const { icons, start_url, scope } = await (await fetch(manifest)).json();
        const addresses: string[] = icons.map(({ src }: { src: string }) => new URL(src, manifest).href);
        const sent = await Promise.all(addresses.map(async (address) => (await fetch(address)).ok));
        return { sent, places: [start_url, scope].map((place: string) => new URL(place, manifest).pathname) };
      });
      expect(icons).toEqual({ sent: [true, true, true, true, true], places: ['/my/bank/', '/my/bank/'] });
      domain.cutAt = 0;
      await page.goto(`${domain.origin}/my/bank/stories`);
      expect(page.url()).toBe(`${domain.origin}/my/bank/stories/`);
      await page.goto(`${domain.origin}/my/bank/`);
      await says(page, /^Ready offline: 1 story, /u);
      await expect(page.goto(`${domain.origin}/my/`)).rejects.toThrow('ERR_');
    } finally {
      await domain.close();
    }
  });
});

describe('a first visit that is cut', () => {
  let domain: CuttingServer;
  beforeEach(async () => {
    domain = await cuttingServer(smallSite, base);
  });
  afterEach(() => domain.close());
  const start = () => domain.origin + base;

  /** Visits again, with a connection: only what is missing is fetched, and one file at most besides. */
  async function expectToResume(goOn: () => Promise<Page>): Promise<void> {
    const { files } = listOf(smallSite);
    const sizes = sizesOf(smallSite);
    const there = new Set(await keptDigests(page));
    const missing = [...sizes].filter(([digest]) => !there.has(digest));
    expect(missing.length).toBeGreaterThan(0);
    domain.cutAt = Infinity;
    domain.kept = [];
    const later = await goOn();
    await says(later, /^Ready offline: 1 story, /u);
    const fetched = domain.kept.flatMap((file) => files[file]?.[1] ?? []);
    expect(fetched.length).toBeGreaterThan(0);
    const atMost = sum(missing.map(([, bytes]) => bytes)) + Math.max(...sizes.values());
    expect(sum(fetched)).toBeLessThanOrEqual(atMost);
    expect((await keptDigests(later)).sort()).toEqual([...sizes.keys()].sort());
  }

  const cuts = Array.from({ length: 8 }, (_, index) => (index + 0.5) / 8);
  it.each(cuts)('at %f of it keeps what came, and the next one fetches the rest', async (part) => {
    await page.goto(start());
    // From here on only the worker loads something.
    domain.cutAt = domain.sent + Math.floor(part * sum(sizesOf(smallSite).values()));
    await says(page, /^Not ready offline yet: the connection went at \d+ of \d+ files/u);
    await expectToResume(async () => {
      await page.goto(start());
      return page;
    });
  });

  it.each([0.1, 0.5, 0.9])('at %f of it by the browser is gone on with by the next one', async (part) => {
    const device = mkdtempSync(join(tmpdir(), 'story-bank-device-'));
    folders.push(device);
    const first = await launchDevice(device);
    page = await first.newPage();
    await page.goto(start());
    domain.cutAt = domain.sent + Math.floor(part * sum(sizesOf(smallSite).values()));
    await expect.poll(() => domain.sent, { timeout: 30_000 }).toBe(domain.cutAt);
    let second: BrowserContext | undefined;
    try {
      await expectToResume(async () => {
        await first.close();
        second = await launchDevice(device);
        const later = await second.newPage();
        await later.goto(start());
        return later;
      });
    } finally {
      await second?.close();
    }
  });
});

describe('a newer version', () => {
  const changed = [start, story];

  it('is fetched where it differs, offered, and used when its reader wants it', async () => {
    await open();
    await isReady(page);
    const other = await context.newPage();
    await other.goto(host.origin + storyPath);
    const older = host.folder;
    host.folder = newerSite((folder) => retitled(folder, 'Newer'));
    host.kept = [];
    await open();
    await offer(page).getByText('A newer version of your stories is ready.').waitFor();
    expect(host.kept.filter((file) => file !== 'offline.json').sort()).toEqual(changed);
    expect(await keptBytes(page)).toBeLessThanOrEqual(2 * sum(sizesOf(older).values()));
    expect(await page.getByRole('heading', { level: 1, name: 'What did they ask?' }).count()).toBe(1);
    expect(await violationsOf(page, 'the offer')).toEqual([]);
    await open(storyPath);
    expect(await page.locator('h1[data-title]').count()).toBe(0);

    await offer(page).getByRole('button', { name: 'Use it' }).click();
    await page.locator('h1[data-title=Newer]').waitFor();
    await offer(other).getByText('This page is still the old one.').waitFor();
    // Who is still on the old page finds there what it has: its start is as old as it is.
    const seen = await other.evaluate(async () => (await fetch('/')).text());
    expect(seen).toContain('What did they ask?');
    cut();
    await offer(other).getByRole('button', { name: 'Show the newer one' }).click();
    await other.locator('h1[data-title=Newer]').waitFor();
    host.cutAt = Infinity;
    await open();
    await page.getByRole('heading', { level: 1, name: 'Newer' }).waitFor();
    await isReady(page);
    await expect.poll(async () => (await keptDigests(page)).sort()).toEqual([...sizesOf(host.folder).keys()].sort());
  });

  it('takes no more room than two sites, however many come after each other', async () => {
    await open();
    await isReady(page);
    const size = sum(sizesOf(host.folder).values());
    // A tab that stays on the first of them.
    const other = await context.newPage();
    await other.goto(host.origin + storyPath);
    for (const title of ['One', 'Two', 'Three']) {
      host.folder = newerSite((folder) => {
        retitled(folder, title);
        for (const file of Object.keys(listOf(folder).files)) {
          if (file.endsWith('.pdf'))
            writeFileSync(join(folder, file), `${title} ${file}`.padEnd(readFileSync(join(folder, file)).length));
        }
      });
      await open();
      if (title === 'One') {
        await offer(page).getByRole('button', { name: 'Use it' }).click();
        await page.getByRole('heading', { level: 1, name: 'One' }).waitFor();
      }
      await isReady(page);
      expect(await keptBytes(page)).toBeLessThanOrEqual(2 * size);
    }
    await other.close();
    await open();
    await offer(page).getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Three' }).waitFor();
  });

  it('that its host does not have as it was built leaves the one that is there, 20 times of 20', async () => {
    const domain = await cuttingServer(smallSite, base);
    const onlyStory = 'stories/the-wrong-drill/index.html';
    await page.goto(domain.origin + base);
    await says(page, /^Ready offline: 1 story, /u);
    const page404 = { body: readFileSync(join(smallSite, '404.html')) };
    const half = (body: Buffer): Buffer => body.subarray(0, body.length / 2);
    const wrong: ((body: Buffer, file: string) => Fault)[] = [
      () => ({ status: 404, ...page404 }),
      () => ({ status: 200, ...page404 }),
      () => ({ status: 500, body: 'Internal server error' }),
      (body) => ({ body: half(body) }),
      () => ({ body: '' }),
      (_, file) => ({ body: readFileSync(join(smallSite, file)) }),
      (body) => ({ body: Buffer.concat([body, Buffer.from('\n')]) }),
    ];
    const wrongList: typeof wrong = [
      ...wrong.slice(0, 5),
      (list) => ({ body: list.toString().replace(/"index\.html":\[[^\]]+\],/u, '') }),
    ];
    const faults = [
      ...[start, onlyStory].flatMap((file) => wrong.map((fault) => ({ file, fault }))),
      ...wrongList.map((fault) => ({ file: 'offline.json', fault })),
    ];
    expect(faults).toHaveLength(20);
    for (const [index, { file, fault }] of faults.entries()) {
      // Each is another version, of which nothing has come yet.
      domain.folder = newerSite((folder) => retitled(folder, `Newer ${index}`, onlyStory), smallSite);
      domain.faults = new Map([[file, fault(readFileSync(join(domain.folder, file)), file)]]);
      domain.kept = [];
      await page.goto(domain.origin + base);
      await expect.poll(() => domain.kept).toContain(file);
      const refused = 'The host doesn’t have the newer version as it was built';
      await says(page, new RegExp(`^Ready offline: 1 story, .* ${refused}.*\\(${file}\\)`, 'u'));
      for (const path of ['', 'stories/the-wrong-drill/']) {
        await page.goto(domain.origin + base + path);
        expect(await page.locator('h1[data-title]').count()).toBe(0);
        expect(await page.getByRole('heading', { level: 1, name: 'Newer' }).count()).toBe(0);
      }
      expect(await offer(page).isVisible()).toBe(false);
    }
    domain.faults = new Map();
    await page.goto(domain.origin + base);
    await offer(page).getByRole('button', { name: 'Use it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Newer' }).waitFor();
    await domain.close();
  });

  it('whose way is cut is gone on with, and nothing is said', async () => {
    await open();
    await isReady(page);
    host.folder = newerSite((folder) => retitled(folder, 'Newer'));
    await open('/404.html');
    host.cutAt = host.sent + readFileSync(join(host.folder, 'offline.json')).length + 3000;
    await open();
    await isReady(page);
    host.cutAt = Infinity;
    await open();
    await offer(page).getByRole('button', { name: 'Use it' }).waitFor();
  });
});

describe('what the page says', () => {
  it('is that the device saves data, and it asks before it fetches', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await open();
    await says(
      page,
      /^Your device saves data, so nothing was fetched yet\. To read this offline, it takes \d\.\d MB\.$/u,
    );
    expect(host.kept).toEqual(['offline.json']);
    await page.getByRole('button', { name: 'Get ready offline' }).click();
    await isReady(page);
  });

  it('is that there is no room, and nothing is left of what came', async () => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 400_000 });
    await open();
    await says(page, /^Not ready offline: this device has no room for \d\.\d MB\.$/u);
    expect(await keptDigests(page)).toEqual([]);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin });
    const asked = host.kept.length;
    await open();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await expect.poll(() => host.kept.slice(asked)).toEqual(['offline.json']);
    await page.getByRole('button', { name: 'Try again' }).click();
    await isReady(page);
  });

  it('is nothing where the browser has no worker for the page', async () => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('insecure', 'SecurityError'));
    });
    await open();
    await expect.poll(() => host.asked.some((file) => file.includes('offline-page'))).toBe(true);
    await page.waitForTimeout(200);
    expect(await page.locator('.offline').innerText()).toBe('');
    expect(await offer(page).isVisible()).toBe(false);
  });

  it('is accessible, and tells of home screens', async () => {
    await open();
    await isReady(page);
    await page.getByText('Home screen, and how to remove it').click();
    await page.getByText('tap Share, then Add to Home Screen').waitFor();
    expect(await violationsOf(page, 'what is kept')).toEqual([]);
  });
});

describe('forgetting the site', () => {
  it('deletes all that is kept, after a question, and keeps nothing more in that tab', async () => {
    await open();
    await isReady(page);
    await page.evaluate(() => localStorage.setItem('story-bank:/bank/:theme', 'dark'));
    await page.getByText('Dark', { exact: true }).click();
    await page.getByText('Home screen, and how to remove it').click();
    await page.getByRole('button', { name: 'Forget this site on this device' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    expect(await page.evaluate(() => caches.keys())).toEqual(['story-bank:/']);
    await page.getByRole('button', { name: 'Forget this site on this device' }).click();
    await page.getByRole('button', { name: 'Delete all of it' }).click();
    await says(page, /^Forgotten\. /u);
    const left = () =>
      page.evaluate(async () => [
        await caches.keys(),
        Object.keys(localStorage),
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
    await open();
    await page.waitForTimeout(1000);
    expect(await left()).toEqual([[], ['story-bank:/bank/:theme'], 0]);
    expect(await page.locator('.offline').innerText()).toBe('');
  });
});

describe('on the machine of the server', () => {
  it('pages are as its folder is, and what is kept answers when it is off', async () => {
    await page.goto(host.ownOrigin);
    await isReady(page);
    host.folder = newerSite((folder) => retitled(folder, 'Newer'));
    await page.goto(host.ownOrigin);
    await page.getByRole('heading', { level: 1, name: 'Newer' }).waitFor();
    await expect.poll(async () => (await keptDigests(page)).sort()).toEqual([...sizesOf(host.folder).keys()].sort());
    expect(await offer(page).isVisible()).toBe(false);
    cut();
    await page.goto(host.ownOrigin + storyPath);
    await page.locator('h1[data-title=Newer]').waitFor();
    await askInPopUp(page, 'How did you know that it worked');
  });
});

const firefox = findFirefox();
describe.skipIf(firefox === undefined)('in Firefox', () => {
  it('a site that was visited once is read without a connection', async () => {
    const reader = await openFirefox(firefox ?? '');
    const said = () => reader.evaluate(`document.querySelector('[data-offline=ready]').innerText.trim()`);
    try {
      await reader.open(host.origin);
      await expect.poll(said, { timeout: 60_000 }).toMatch(/^Ready offline: 8 stories, \d\.\d MB$/u);
      cut();
      await reader.open(host.origin + storyPath);
      expect(await reader.evaluate('document.querySelector("h1").textContent')).toBe(
        'The huddles that changed nothing',
      );
      const part = `fetch('/cheat-sheets/story/fall-huddles.a4.pdf', { headers: { range: 'bytes=0-3' } }).then(async (part) => part.status + await part.text())`;
      expect(await reader.evaluate(part)).toBe('206%PDF');
    } finally {
      await reader.close();
    }
  });
});
