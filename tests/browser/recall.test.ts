import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from '../axe-violations.ts';
import { readPdf } from '../print/read-pdf.ts';
import { ankiNotes, importedNotes } from '../unit/recall/anki-import.ts';
import {
  addFile,
  answer,
  drillWithKeys,
  openRecall,
  question,
  readyText,
  savedFile,
  startButton,
  type RecallPageOptions,
} from './recall-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const phone = { width: 390, height: 664 };

async function within(options: RecallPageOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await openRecall(site, options);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  try {
    await look(page);
    expect(errors).toEqual([]);
  } finally {
    await page.context().close();
  }
}

const left = (page: Page): Promise<string | null> => page.locator('.recall-place').textContent();

describe('the plan', () => {
  it('names the interview’s day, how it stands, and what minutes bring', () =>
    within({ viewport: phone }, async (page) => {
      await page.getByText('Northgate, assistant nurse manager: Tuesday, March 9, in 10 days.').waitFor();
      expect(await readyText(page).textContent()).toBe('You cannot be sure of any of the 18 yet.');
      expect(await page.getByLabel('The day of the interview').isVisible()).toBe(false);
      await page.getByLabel('2 minutes').check();
      expect(await startButton(page).textContent()).toBe('Drill 8 questions');
      expect(await page.locator('.recall-brings').allTextContents()).toEqual(
        expect.arrayContaining(['sure of all 18']),
      );
      const box = await startButton(page).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(phone.height - 56);
    }));

  it('narrows to an interview, a competency, a company or a story, and keeps that in the address', () =>
    within({}, async (page) => {
      const counts: [string, string][] = [
        ['interview=northgate-manager', '/recall/?interview=northgate-manager'],
        ['company=harlan', '/recall/?company=harlan'],
        ['story=potassium-order', '/recall/?story=potassium-order'],
      ];
      for (const [value, address] of counts) {
        await page.getByLabel('What to drill').selectOption(value);
        expect(page.url()).toBe(site.origin + address);
      }
      const asked = await page.locator('[data-part=cards] li').count();
      await page.reload();
      await startButton(page).waitFor();
      expect(await page.getByLabel('What to drill').inputValue()).toBe('story=potassium-order');
      expect(await page.locator('[data-part=cards] li').count()).toBe(asked);
      await page.getByLabel('What to drill').selectOption('');
      expect(page.url()).toBe(`${site.origin}/recall/`);
    }));

  it('takes a date that is typed where no interview is to come, and keeps it', () =>
    within({ now: '2027-05-01T09:00:00' }, async (page) => {
      await page.getByText('Without a date, this looks a week ahead.').waitFor();
      await page.getByLabel('The day of the interview').fill('2027-05-04');
      await page.getByText('The interview is on Tuesday, May 4, in 3 days.').waitFor();
      await page.reload();
      await page.getByText('The interview is on Tuesday, May 4, in 3 days.').waitFor();
      await page.getByLabel('The day of the interview').fill('');
      await page.getByText('Without a date, this looks a week ahead.').waitFor();
    }));
});

describe('the drill', () => {
  it('goes by the keyboard alone, from the plan to its end', () =>
    within({ query: '?company=st-brigid' }, async (page) => {
      await startButton(page).waitFor();
      await page.getByLabel('2 minutes').check();
      const count = Number(/\d+/u.exec((await startButton(page).textContent()) ?? '')?.[0]);
      await startButton(page).focus();
      await page.keyboard.press('Enter');
      await question(page).waitFor();
      expect(await left(page)).toBe(`1 of ${count}`);
      expect(await answer(page).isVisible()).toBe(false);
      // A grade before the answer counts for nothing.
      await page.keyboard.press('4');
      expect(await left(page)).toBe(`1 of ${count}`);
      const first = await question(page).textContent();
      await drillWithKeys(page, ['1']);
      expect(await question(page).textContent()).not.toBe(first);
      await drillWithKeys(page, ['2', '4', ...Array.from({ length: count - 3 }, () => 'Space')]);
      expect(await question(page).textContent()).toBe(first);
      expect(await left(page)).toBe(`${count} of ${count}`);
      await drillWithKeys(page, ['3']);
      await page.getByText(`${count} questions answered, 1 of them not at the first go.`, { exact: true }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await startButton(page).waitFor();
    }));

  it('shows the story, a link to it and its first sentence, and counts ten seconds down', () =>
    within({ query: '?interview=northgate-manager', viewport: phone, hasTouch: true }, async (page) => {
      await startButton(page).tap();
      await page.getByRole('heading', { level: 2, name: 'Tell me about a mistake you made with a patient.' }).waitFor();
      const seconds = page.locator('.recall-seconds');
      expect(Number(await seconds.textContent())).toBeGreaterThan(7);
      await page.waitForFunction(() => Number(document.querySelector('.recall-seconds')?.textContent) < 9);
      await page.getByRole('button', { name: 'Show' }).tap();
      expect(
        await page.getByRole('link', { name: 'The antibiotic I gave three hours late' }).getAttribute('href'),
      ).toBe('/stories/late-antibiotic/');
      await answer(page).getByText('I gave an antibiotic three hours late').waitFor();
      await page.getByRole('status').filter({ hasText: 'I gave an antibiotic three hours late' }).waitFor();
      expect(await seconds.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Good' }).tap();
      expect(await left(page)).toMatch(/^2 of /u);
      await page.getByRole('button', { name: 'Undo' }).tap();
      expect(await left(page)).toMatch(/^1 of /u);
      await page.getByRole('button', { name: 'End' }).tap();
      expect(await readyText(page).textContent()).toContain('cannot');
    }));

  it('shows the seconds alone where motion is unwanted', () =>
    within({ reducedMotion: 'reduce' }, async (page) => {
      await startButton(page).click();
      expect(await page.locator('.recall-seconds').isVisible()).toBe(true);
      expect(await page.locator('.recall-ring').isVisible()).toBe(false);
    }));

  it('asks the follow-ups of a story, from its page, the weakest first, and shows what to say', () =>
    within({}, async (page) => {
      await page.goto(`${site.origin}/stories/potassium-order/`);
      await page.getByRole('link', { name: 'Drill the follow-ups' }).click();
      await startButton(page).click();
      await page.getByText('After “I would not hang the potassium”').waitFor();
      const asks = await page.locator('#recall-ask').textContent();
      await page.keyboard.press('Space');
      expect((await answer(page).textContent())?.length).toBeGreaterThan('I would not hang the potassium'.length);
      const deck: { cards: { ask: string; story: string; followUp?: { readiness: string } }[] } = await (
        await fetch(`${site.origin}/recall/deck.json`)
      ).json();
      const followUps = deck.cards.filter(({ story, followUp }) => story === 'potassium-order' && followUp);
      const weakest = ['gap', 'partial', 'safe'].find((one) =>
        followUps.some((card) => card.followUp?.readiness === one),
      );
      expect(followUps.filter((card) => card.followUp?.readiness === weakest).map(({ ask }) => ask)).toContain(asks);
    }));
});

describe('what was drilled', () => {
  const drillThree = async (page: Page): Promise<void> => {
    await startButton(page).click();
    await drillWithKeys(page, ['3', '4', '1']);
  };

  it('is there after a reload, and the drill goes on where it was left', () =>
    within({}, async (page) => {
      await drillThree(page);
      const asked = await question(page).textContent();
      await page.reload();
      await page.getByRole('button', { name: 'Go on with the last drill: 16 left' }).click();
      expect(await question(page).textContent()).toBe(asked);
      expect(await left(page)).toBe('3 of 18');
      await page.keyboard.press('Escape');
      await page.getByText('Which you can be sure of, and which not yet').click();
      expect(await page.getByText('missed the last time').count()).toBe(1);
      expect(await page.getByText('not drilled yet').count()).toBe(15);
    }));

  it('goes into a file and back, on another device too, and no drill counts twice', async () => {
    let saved = '';
    await within({}, async (page) => {
      await drillThree(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Back to the plan' }).click();
      const file = await savedFile(page, 'Save it as a file');
      expect(file.name).toBe('recall.json');
      saved = file.text;
      page.on('dialog', (dialog) => void dialog.accept());
      await page.getByRole('button', { name: 'Forget everything' }).click();
      await page.locator('.recall-message', { hasText: 'All of it is forgotten.' }).waitFor();
      expect((await savedFile(page, 'Save it as a file')).text).not.toContain('good');
    });
    await within({}, async (page) => {
      await startButton(page).waitFor();
      for (let times = 0; times < 2; times += 1) {
        await addFile(page, 'mine.json', saved);
        await page.locator('.recall-message', { hasText: 'mine.json was added' }).waitFor();
        expect((await savedFile(page, 'Save it as a file')).text).toBe(saved);
      }
      await addFile(page, 'other.json', '{"a":1}');
      await page.locator('.recall-message', { hasText: 'other.json is no file that this page has saved' }).waitFor();
      expect((await savedFile(page, 'Save it as a file')).text).toBe(saved);
    });
  });

  it('lasts as long as the page where nothing may be stored, which is said', () =>
    within({ isBlocked: true }, async (page) => {
      await page.getByText('This browser does not let the page keep anything.').waitFor();
      await drillThree(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Back to the plan' }).click();
      expect((await savedFile(page, 'Save it as a file')).text.match(/"grade"/gu)).toHaveLength(3);
      await page.reload();
      await startButton(page).waitFor();
      expect((await savedFile(page, 'Save it as a file')).text).not.toContain('"grade"');
    }));

  it('goes on without a network once the page is there', () =>
    within({}, async (page) => {
      await startButton(page).waitFor();
      await page.context().setOffline(true);
      await drillThree(page);
      expect(await left(page)).toBe('3 of 18');
    }));

  it('leaves the device with nobody: the page asks for nothing but its own files', () =>
    within({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
      await page.reload();
      await drillThree(page);
      expect(asked.filter((one) => !one.startsWith(`GET ${site.origin}/`))).toEqual([]);
    }));

  it('of two windows is put together', () =>
    within({}, async (page) => {
      await startButton(page).waitFor();
      const other = await page.context().newPage();
      await other.clock.setFixedTime('2027-02-27T20:00:30');
      await other.goto(page.url());
      await startButton(other).click();
      await drillWithKeys(other, ['3']);
      await page.getByText('You cannot be sure of any of the 18 yet.').waitFor();
      expect((await savedFile(page, 'Save it as a file')).text.match(/"grade"/gu)).toHaveLength(1);
    }));
});

describe('the file for Anki', () => {
  it('has every question once, however often it is imported', () =>
    within({}, async (page) => {
      await startButton(page).waitFor();
      const { name, text } = await savedFile(page, 'Save the questions for Anki');
      expect(name).toBe('recall-anki.txt');
      const notes = importedNotes(importedNotes(new Map(), text), text);
      expect(notes.size).toBe(ankiNotes(text).length);
      expect(notes.get('story-bank/question/mistake-at-work')?.fields).toEqual([
        'Tell me about a mistake you made with a patient.',
        'The antibiotic I gave three hours late: I gave an antibiotic three hours late, reported it myself the same hour, and changed how I check a printed list.',
      ]);
    }));
});

describe('on paper', () => {
  it('is printed as the list of questions with their stories, though the drill stands in its place on the screen', () =>
    within({}, async (page) => {
      await startButton(page).waitFor();
      expect(await page.locator('.recall-list').isVisible()).toBe(false);
      const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
      const texts = pages.map(({ texts }) => texts.map(({ text }) => text).join(' '));
      expect(texts.join(' ')).toContain(await page.locator('.recall-list .recall-asked').last().innerText());
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    }));
});

describe('without a script', () => {
  it('the page lists the questions with their stories', async () => {
    const page = await openRecall(site, { javaScriptEnabled: false });
    const entry = page.getByRole('listitem').filter({ hasText: 'Tell me about a mistake you made with a patient.' });
    expect(await entry.getByRole('link').allTextContents()).toEqual([
      expect.stringContaining('Tell me about a mistake'),
      expect.stringContaining('The antibiotic I gave three hours late'),
    ]);
    expect(await page.getByText('The drill itself needs JavaScript.').isVisible()).toBe(true);
    expect(await startButton(page).isVisible()).toBe(false);
    await page.context().close();
  });

  it('of the questions the list stays and that is said', () =>
    within({}, async (page) => {
      await page.route('**/recall/deck.json', (route) => route.abort());
      await page.reload();
      await page.locator('.recall-message', { hasText: 'The questions could not be loaded' }).waitFor();
      await page.getByRole('heading', { name: 'Each question, and the story for it' }).waitFor();
    }));
});

describe('axe finds nothing', () => {
  it.each([{ viewport: phone }, { viewport: { width: 1280, height: 800 } }] as const)(
    'in any state of the drill, with %j',
    (options) =>
      within(options, async (page) => {
        const look = async (): Promise<void> => {
          expect(await violationsOf(page, 'the drill')).toEqual([]);
        };
        await page.getByText('Which you can be sure of, and which not yet').click();
        await look();
        await startButton(page).click();
        await look();
        await page.keyboard.press('Space');
        await look();
        await page.keyboard.press('3');
        await page.keyboard.press('Escape');
        await look();
      }),
  );
});

/** The bytes of a script and of all that it imports at once, gzip. */
function scriptSize(folder: string, first: string): number {
  const queue = [first];
  const sizes = new Map<string, number>();
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (sizes.has(file)) continue;
    const code = readFileSync(join(folder, file));
    sizes.set(file, gzipSync(code).length);
    const imports = code.toString().matchAll(/\bfrom"\.\/([^"]+)"|\bimport"\.\/([^"]+)"/gu);
    for (const [, from, bare] of imports) queue.push(new URL(from ?? bare ?? '', `https://x${file}`).pathname);
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

it('sends at most 15 KB of script with the drill, gzip, the scheduler included', () => {
  const html = readFileSync(join(site.folder, 'recall/index.html'), 'utf8');
  const [, drill = ''] = /<script type="module" src="([^"]+recall[^"]+)">/u.exec(html) ?? [];
  const size = scriptSize(site.folder, drill);
  expect(size).toBeGreaterThan(5 * 1024);
  expect(size).toBeLessThanOrEqual(15 * 1024);
});
