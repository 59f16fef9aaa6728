import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { loadedSizes, pageScripts } from './loaded-sizes.ts';
import { isInView, screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);
const path = '/talks/bedside-handover/rehearse/';
const began = new Date('2026-03-14T09:26:53Z');

/** Opens the page with clocks that go only when they are told to. */
async function openRehearsal(options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open('/404.html', options);
  await page.clock.install({ time: began });
  await page.goto(site.origin + path);
  await page.clock.pauseAt(began.getTime() + 60_000);
  return page;
}

/** So many seconds pass tick by tick; the page sleeps through what is before them, as it may. */
const awake = 60;

/** Lets time pass, after which the page looks at its clocks: it does so four times a second, and at this. */
async function wait(page: Page, seconds: number): Promise<void> {
  if (seconds > awake) await page.clock.fastForward((seconds - awake) * 1000);
  await page.clock.runFor(Math.min(seconds, awake) * 1000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.locator('talk-clock').getByRole('button', { name, exact: true }).click(); // prettier-ignore
const shown = (page: Page, part: string): Promise<string> =>
  page.locator(`.clock-${part}, [data-show=${part}]`).first().innerText();

/** Rehearses the whole talk, with a minute at each slide. */
async function rehearse(page: Page): Promise<void> {
  await press(page, 'Start');
  for (const name of [/^Next/u, /^Next/u, /^Next/u, 'End']) {
    await wait(page, 60);
    await press(page, name);
  }
}

/** What a reader finds in the log, entry by entry. */
const logged = (page: Page): Promise<string[]> => page.locator('.rehearsal-entry').evaluateAll((entries) => entries.map(({ textContent }) => textContent ?? '')); // prettier-ignore

async function exported(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  return readFile(await (await waiting).path(), 'utf8');
}

const importing = (page: Page, text: string): Promise<void> =>
  page
    .locator('rehearsal-log input')
    .setInputFiles({ name: 'rehearsals.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('the clock of a talk', () => {
  it('is reached from the talk', async () => {
    const page = await open('/stories/bedside-handover/');
    await page.getByRole('link', { name: 'Rehearse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Handover moved to the bedside' }).waitFor();
    await page.getByRole('link', { name: 'The whole story' }).click();
    await page.waitForURL('**/stories/bedside-handover/');
  });

  it('counts the section and the whole, and says what is told and what comes next', async () => {
    const page = await openRehearsal();
    await press(page, 'Start');
    expect([await shown(page, 'big'), await shown(page, 'all')]).toEqual(['6:00', '19:30']);
    await wait(page, 75);
    expect([await shown(page, 'big'), await shown(page, 'all'), await shown(page, 'pace')]).toEqual(['4:45', '18:15', 'Ends on time']); // prettier-ignore
    expect(await page.locator('.clock-here dd').textContent()).toBe('Where we stood');
    await press(page, /^Next/u);
    expect(await page.locator('.clock-here dd').textContent()).toBe('Six lines on a card');
    expect([await shown(page, 'big'), await shown(page, 'pace')]).toEqual(['8:30', '4:45 in hand']);
    await press(page, 'Back');
    expect(await shown(page, 'big')).toBe('4:45');
  });

  it('stands still for a question, which can be named, while the day goes on', async () => {
    const page = await openRehearsal();
    await press(page, 'Start');
    await press(page, 'Question');
    await wait(page, 40);
    await press(page, /How did you know/u);
    expect([await shown(page, 'big'), await shown(page, 'unit'), await shown(page, 'all')]).toEqual(['0:40', 'on this question', '18:50']); // prettier-ignore
    await press(page, 'Answered');
    expect([await shown(page, 'big'), await shown(page, 'pace')]).toEqual(['6:00', 'Ends 0:40 late']);
    expect(await page.locator('.clock-proposal').innerText()).toContain('Who stands where');
    expect(await page.locator('.clock-primary').innerText()).toContain('Six lines on a card');
    await wait(page, 1);
    await press(page, /^Next/u);
    // What is to be left out is passed over.
    expect(await page.locator('.clock-primary').innerText()).toContain('Who stands where');
  });

  it('never shows nonsense at the end of its time and past it', async () => {
    const page = await openRehearsal();
    await press(page, 'Start');
    await wait(page, 19 * 60 + 30);
    expect([await shown(page, 'all'), await shown(page, 'big'), await shown(page, 'unit')]).toEqual(['0:00', '13:30', 'over in this section']); // prettier-ignore
    await wait(page, 3600);
    expect([await shown(page, 'all-name'), await shown(page, 'all')]).toEqual(['Over in all', '1:00:00']);
    expect(await page.locator('.clock-due dd').textContent()).toBe('The end');
  });

  it('goes on after a reload in the middle', async () => {
    const page = await openRehearsal();
    await press(page, 'Start');
    await wait(page, 70);
    await press(page, /^Next/u);
    await wait(page, 30);
    const before = await shown(page, 'big');
    expect(before).toBe('8:00');
    await page.reload();
    await wait(page, 1);
    expect(await page.locator('.clock-here dd').textContent()).toBe('Six lines on a card');
    expect(['8:00', '7:59', '7:58']).toContain(await shown(page, 'big'));
    await press(page, 'Pause');
    await wait(page, 500);
    await page.reload();
    await wait(page, 1);
    expect(['8:00', '7:59', '7:58']).toContain(await shown(page, 'big'));
    await press(page, 'Discard');
    await press(page, 'Really discard?');
    await page.reload();
    expect(await page.getByRole('button', { name: 'Start' }).isVisible()).toBe(true);
  });

  it('asks whether time counts that passed unseen, and takes it back', async () => {
    const page = await openRehearsal();
    await press(page, 'Start');
    await wait(page, 10);
    await page.goto(`${site.origin}/404.html`);
    await wait(page, 600);
    await page.goto(site.origin + path);
    await page.getByText('passed unseen').waitFor();
    expect(await shown(page, 'big')).toMatch(/^4:1\d$/u);
    await press(page, 'Do not count it');
    expect(await shown(page, 'big')).toMatch(/^5:[45]\d$/u);
    expect(await page.getByText('passed unseen').isVisible()).toBe(false);
  });

  it('goes the same in two windows', async () => {
    const page = await open(path);
    const other = await page.context().newPage();
    await other.goto(site.origin + path);
    await press(page, 'Start');
    await press(other, /^Next/u);
    await page.locator('.clock-here dd', { hasText: 'Six lines on a card' }).waitFor();
    await press(page, 'Pause');
    await press(other, 'Go on');
    await page.getByRole('button', { name: 'Question' }).waitFor();
    await press(page, 'Pause');
    await press(page, 'Discard');
    await press(page, 'Really discard?');
    await other.getByRole('button', { name: 'Start' }).waitFor();
    const kept = await other.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('rehearsal:')));
    expect(kept).toEqual([]);
  });

  it('is led by keys alone, those of a presenter too', async () => {
    const page = await openRehearsal();
    await page.getByRole('button', { name: 'Start' }).focus();
    await page.keyboard.press('Enter');
    await wait(page, 30);
    await page.keyboard.press('PageDown');
    expect(await page.locator('.clock-here dd').textContent()).toBe('Six lines on a card');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.clock-here dd').textContent()).toBe('Six lines on a card');
    // The large button keeps the focus through all that it does.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('clock-primary');
    await page.keyboard.press('Space');
    expect(await page.locator('.clock-here dd').textContent()).toBe('Who stands where');
  });

  it('speaks to those who listen only when something happens', async () => {
    const page = await openRehearsal();
    await press(page, 'Start');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const status = document.querySelector('talk-clock [role=status]');
      if (status) new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true, characterData: true, subtree: true }); // prettier-ignore
    });
    await wait(page, 359);
    await wait(page, 2);
    const said = await page.evaluate((): unknown => Reflect.get(window, 'said'));
    expect(said).toEqual(['One minute left in this section.', 'The time for this section is up.']);
  });

  it.each(['smallPhone', 'phone', 'desk'] as const)('has all its buttons in sight on a %s', async (screen) => {
    const page = await openRehearsal({ viewport: screens[screen] });
    await press(page, 'Start');
    await wait(page, 500);
    for (const part of [
      '.clock-section',
      '.clock-big',
      '.clock-here',
      '.clock-proposal',
      '.clock-others',
      '.clock-primary',
    ]) {
      expect(await isInView(page.locator(part)), part).toBe(true);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('says what it needs where no script runs, and shows the plan', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.getByText('The clock needs JavaScript').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 3, name: 'Two beds, then the ward' }).isVisible()).toBe(true);
    expect(await page.locator('talk-clock').isVisible()).toBe(false);
  });

  it('has nothing for axe to find, whatever it shows', { timeout: 120_000 }, async () => {
    for (const forcedColors of ['none', 'active'] as const) {
      const page = await openRehearsal({ forcedColors });
      const look = async (what: string): Promise<void> => {
        await page.clock.resume();
        expect(await violationsOf(page, what)).toEqual([]);
        await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      };
      await look('ready');
      await press(page, 'Start');
      await wait(page, 500);
      await look('late');
      await press(page, 'Question');
      await wait(page, 5);
      await look('question');
      await press(page, 'Pause');
      await look('paused');
      await press(page, 'End here');
      await look('ended');
    }
  });

  it('costs at most 16 KB of script, gzip, with all that the page loads, the box of every page included', async () => {
    const sizes = await loadedSizes(site, pageScripts, async (page) => {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    });
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(16 * 1024);
  });
});

describe('the log of rehearsals', () => {
  it('has what was planned and taken, and comes back from a file as it was', async () => {
    const page = await openRehearsal();
    await rehearse(page);
    const [entry = ''] = await logged(page);
    expect(entry).toContain('4:00 of 19:30');
    expect(entry).toContain('Two beds, then the ward');
    expect(entry).toContain('8:30 planned, 2:00 taken');
    await press(page, 'Rehearse again');
    await wait(page, 60);
    await rehearse(page);
    const before = await logged(page);
    expect(before).toHaveLength(2);
    const file = await exported(page);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: 'Really clear?' }).click();
    expect(await logged(page)).toEqual([]);
    await page.reload();
    expect(await logged(page)).toEqual([]);
    await importing(page, file);
    await page.getByText('2 rehearsals imported.').waitFor();
    expect(await logged(page)).toEqual(before);
    expect(await exported(page)).toBe(file);
    await importing(page, file);
    await wait(page, 1);
    expect(await logged(page)).toEqual(before);
  });

  it('says why a file cannot be read, and takes nothing from it', async () => {
    const page = await openRehearsal();
    await importing(page, '{"kind":"something"}');
    await page
      .getByText('Nothing was imported. rehearsals.json could not be read: it is no log of rehearsals.')
      .waitFor();
    expect(await logged(page)).toEqual([]);
  });

  it('is there for a talk that was ended too early, and only once', async () => {
    const page = await openRehearsal();
    await press(page, 'Start');
    await wait(page, 60);
    await press(page, 'Pause');
    await press(page, 'End here');
    await press(page, 'Go on after all');
    await wait(page, 60);
    await press(page, 'Pause');
    await press(page, 'End here');
    const entries = await logged(page);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain('2:00 of 19:30');
  });

  it('says plainly where the browser keeps nothing, and all else works', async () => {
    const page = await open('/404.html');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }); // prettier-ignore
    });
    await page.clock.install({ time: began });
    await page.goto(site.origin + path);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await press(page, 'Start');
    await wait(page, 1);
    await page.getByText('This browser keeps nothing for this site: a reload loses the clock.').waitFor();
    for (const name of [/^Next/u, /^Next/u, /^Next/u, 'End']) {
      await wait(page, 60);
      await press(page, name);
    }
    expect(await logged(page)).toHaveLength(1);
    await page.getByText('the rehearsals are gone when you close the page').waitFor();
    expect(await exported(page)).toContain('story-bank-rehearsals');
    expect(errors).toEqual([]);
  });
});
