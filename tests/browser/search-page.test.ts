import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bankFolder } from '../fixture-project.ts';
import { drawnAnswers } from './drawn-answers.ts';
import { loadedSizes } from './loaded-sizes.ts';
import { ask, isInView, pageBox, results, screens, usePages } from './search-parts.ts';
import { useSite } from './site.ts';

const site = useSite();
const open = usePages(site);
const worked = 'How did you know that it worked';
const searchFor = (question: string): string => `/search/?q=${encodeURIComponent(question)}`;

describe('asking on the search page', () => {
  it('names the stories under headings, with the way to why each was found', async () => {
    const page = await open('/search/');
    await ask(page, 'Tell me about a mistake you made with a patient');
    const first = results(page).first();
    expect(await first.getByRole('heading', { level: 2 }).textContent()).toBe('The antibiotic I gave three hours late');
    expect(await first.textContent()).toContain('strong fit');
    expect(await page.getByText('Answers:').first().isVisible()).toBe(false);
    await first.getByText('Why').click();
    expect(await page.getByText('Answers:').first().isVisible()).toBe(true);
    await first.getByRole('link').click();
    await page.waitForURL(/\/stories\/late-antibiotic\/$/);
  });

  it('loads at most 250 KB, compressed, until the first answer', async () => {
    const sizes = await loadedSizes(site, /\.(?:js|json|pagefind|pf_\w+)$/u, async (page) => {
      await page.goto(`${site.origin}/search/`);
      await ask(page, 'Tell me about a mistake you made with a patient');
    });
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });

  it('finds bare words that only a full story has', async () => {
    const page = await open('/search/');
    await ask(page, 'magazine');
    expect(await results(page).first().textContent()).toMatch(/I would not hang the potassium/);
  });

  it('says plainly that the owner has marked a gap', async () => {
    const page = await open(searchFor('How have you cared for somebody who was dying?'));
    await page.getByRole('heading', { name: 'No story for this yet.' }).waitFor();
    expect(await results(page).count()).toBe(0);
  });

  it('makes the question its heading, its title and its address, and answers an address', async () => {
    const page = await open('/search/?q=how+did+you+know+that+it+worked&company=harlan');
    await results(page).first().waitFor();
    expect(await pageBox(page).inputValue()).toBe('how did you know that it worked');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('how did you know that it worked');
    expect(await page.title()).toBe('how did you know that it worked · Story bank');
    expect(await results(page).allTextContents()).toEqual([expect.stringMatching(/Harlan/)]);
    await pageBox(page).fill('a mistake with a patient');
    await page.getByRole('heading', { level: 1, name: 'a mistake with a patient' }).waitFor();
    expect(await page.title()).toBe('a mistake with a patient · Story bank');
    expect(page.url()).toMatch(/q=a(?:\+|%20)mistake/);
    await pageBox(page).fill('');
    await page.getByRole('heading', { level: 1, name: 'What did they ask?' }).waitFor();
  });

  it.each(['phone', 'desk'] as const)('shows a long question on two lines, and no more: %s', async (screen) => {
    const page = await open('/search/', { viewport: screens[screen] });
    const height = (): Promise<number> => pageBox(page).evaluate((box) => box.clientHeight);
    await pageBox(page).fill('Why?');
    const one = await height();
    await pageBox(page).fill(
      'Tell me about a time when you had to speak up to somebody more senior, and how it went '.repeat(2),
    );
    const two = await height();
    expect(two).toBeGreaterThan(one + 15);
    expect(two).toBeLessThan(one + 30);
    await pageBox(page).fill('Why?');
    expect(await height()).toBe(one);
  });

  it('lists headings with links that Tab reaches; no combobox, no options', async () => {
    const page = await open(searchFor(worked), { viewport: screens.desk });
    await results(page).nth(1).waitFor();
    expect(await page.locator('main [role=combobox], main [role=listbox], main [role=option]').count()).toBe(0);
    const reached: string[] = [];
    await pageBox(page).focus();
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.closest('h2')?.textContent ?? ''));
    }
    expect(reached.filter((title) => title !== '')).toEqual(await results(page).getByRole('heading').allTextContents());
  });

  it('offers what is often asked before anything is asked', async () => {
    const page = await open('/search/');
    expect(await page.getByRole('heading', { name: 'Often asked' }).isVisible()).toBe(true);
    await page.locator('.search-starters').getByRole('link').first().click();
    await page.waitForURL(/\/questions\/[\w-]+\/$/);
  });

  it('keeps what was asked on the device, asks it again in place, and forgets it', async () => {
    const page = await open('/search/');
    await ask(page, 'when you disagreed with a doctor');
    await results(page).first().getByRole('link').click();
    await page.waitForURL(/\/stories\//);
    await page.goto(`${site.origin}/search/`);
    await page.locator('.recent').getByRole('link', { name: 'when you disagreed with a doctor' }).click();
    await results(page).first().waitFor();
    expect(await pageBox(page).inputValue()).toBe('when you disagreed with a doctor');
    await pageBox(page).press('Escape');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.poll(() => page.locator('.recent').count()).toBe(0);
  });

  it('is where a slash and Ctrl+K go to the box', async () => {
    const page = await open('/search/', { viewport: screens.desk });
    for (const key of ['/', 'Control+k']) {
      await page.locator('h1').click();
      await page.keyboard.press(key);
      expect(await pageBox(page).evaluate((box) => box === document.activeElement)).toBe(true);
      await pageBox(page).blur();
    }
    expect(await pageBox(page).inputValue()).toBe('');
  });
});

describe('a result on a phone', () => {
  it('leaves room for three on the screen, with the bars, however long their texts are', async () => {
    const page = await open(searchFor('Tell me about a time when you spoke up'), {
      viewport: screens.smallPhone,
      answer: drawnAnswers.found,
    });
    await results(page).nth(2).waitFor();
    const ends = await results(page)
      .nth(2)
      .locator('.result-facts')
      .evaluate((facts) => facts.getBoundingClientRect().bottom);
    const bar = await page.locator('.search-form').evaluate((form) => form.getBoundingClientRect().top);
    expect(ends).toBeLessThanOrEqual(bar);
  });

  it('says company and angle, and fit only where it is given', async () => {
    const page = await open(searchFor('anything'), { answer: drawnAnswers.found });
    const facts = results(page).locator('.result-facts');
    await facts.first().waitFor();
    const [first, second, , fourth] = await facts.allTextContents();
    expect(first).toMatch(/^St\. Brigid Medical Center · strong fit · Up the chain/);
    expect(second).toMatch(/^St\. Brigid Medical Center · Up the chain/);
    expect(fourth).toBe('St. Brigid Medical Center · Project');
  });

  const questions = z
    .array(z.object({ text: z.string() }))
    .parse(parse(readFileSync(join(bankFolder('nurse'), 'questions.yaml'), 'utf8')));

  /** Where the results of all questions of the bank lead to. */
  const found = new Set<string>();

  it.each(['phone', 'smallPhone'] as const)(
    'opens its story at the headline, whatever was asked: %s',
    async (screen) => {
      const page = await open('/search/', { viewport: screens[screen], hasTouch: true });
      for (const { text } of found.size === 0 ? questions : []) {
        await page.goto(site.origin + searchFor(text));
        await page.locator('.result, .note-title, .search-status:not(:empty)').first().waitFor();
        for (const link of (await results(page).locator('h2 a').all()).slice(0, 3))
          found.add((await link.getAttribute('href')) ?? '');
      }
      expect(found.size).toBeGreaterThan(5);
      for (const address of found) {
        await page.goto(site.origin + searchFor(worked));
        await results(page).first().waitFor();
        await results(page)
          .first()
          .locator('h2 a')
          .evaluate((link, href) => link.setAttribute('href', href), address);
        await results(page).first().tap();
        await page.locator('.headline').waitFor();
        expect(new URL(page.url()).pathname).toBe(address);
        expect(await isInView(page.getByRole('heading', { level: 1 })), address).toBe(true);
        expect(await isInView(page.locator('.headline')), address).toBe(true);
      }
    },
  );
});

describe('below the line', () => {
  it('shows the nearest stories as such, a bridge to them, and the question that comes closest', async () => {
    const page = await open(searchFor('anything'), { answer: drawnAnswers.nearest });
    await page.getByRole('heading', { name: 'No good match. The closest:' }).waitFor();
    expect(await results(page).locator('.result-lacks').allTextContents()).toEqual([
      'Doesn’t show Teaching',
      'Shows Teaching, but in a different situation',
    ]);
    expect(await page.getByText('The closest is the time when').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Tell me about a mistake you made with a patient.' }).click();
    await page.waitForURL(/\/questions\/mistake-at-work\/$/);
  });

  it('says that a gap is marked as one', async () => {
    const page = await open(searchFor('anything'), { answer: drawnAnswers.gap });
    await page.getByRole('heading', { name: 'No story for this yet.' }).waitFor();
    expect(await page.getByText('You listed this as a gap').isVisible()).toBe(true);
  });

  it.each([
    ['opener', ['10 seconds', '90 seconds'], 'Where you are now'],
    ['unprepared', [], 'You haven’t prepared an answer yet.'],
  ] as const)('answers an opener with what is prepared, and with no story: %s', async (kind, lengths, said) => {
    const page = await open(searchFor('anything'), { answer: drawnAnswers[kind] });
    await page.getByRole('heading', { name: drawnAnswers[kind].opener.text }).waitFor();
    expect(await page.locator('.to-say dt').allTextContents()).toEqual([...lengths]);
    expect(await page.getByText(said).isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
  });
});

describe('the full text', () => {
  it('is looked through for the words themselves when asked to, and opens at the very passage', async () => {
    const page = await open('/search/');
    await ask(page, 'magazine');
    await page.getByRole('button', { name: 'Search full text for these words' }).click();
    await page.getByText('1 story with these words').first().waitFor();
    const mark = results(page).first().locator('.result-excerpt mark');
    expect(await mark.textContent()).toMatch(/^magazine\W?$/u);
    await results(page).first().getByRole('link').click();
    await page.waitForURL(/\/stories\/potassium-order\//);
    const passage = page.locator('p, li').filter({ hasText: 'magazine' }).last();
    await expect.poll(() => isInView(passage)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });

  it('says so when its index is missing', async () => {
    const page = await open('/search/');
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await ask(page, 'magazine');
    await page.getByRole('button', { name: 'Search full text for these words' }).click();
    await page.getByText('Full text can’t be searched here').first().waitFor();
  });
});

describe('facets', () => {
  it('count what they would show, and narrow to that', async () => {
    const page = await open('/search/', { viewport: screens.desk });
    await ask(page, worked);
    const all = await results(page).count();
    const harlan = page.getByRole('checkbox', { name: /^Harlan/ });
    const count = Number(/\d+/.exec((await harlan.locator('..').textContent()) ?? '')?.[0]);
    await harlan.check();
    await expect.poll(() => results(page).count()).toBe(count);
    expect(count).toBeLessThan(all);
  });

  it('can be taken away where they leave nothing', async () => {
    const page = await open(searchFor(worked), { viewport: screens.desk });
    await results(page).first().waitFor();
    const all = await results(page).count();
    const leavesNone = page.locator('.search-facets label', { hasText: 'none' }).first().getByRole('checkbox');
    expect(await leavesNone.isDisabled()).toBe(true);
    const choice = await leavesNone.evaluate((box: HTMLInputElement) => `${box.name}=${box.value}`);
    await page.goto(`${site.origin}${searchFor(worked)}&${choice}`);
    await page.getByText('hidden by your filters').waitFor();
    expect(await results(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => results(page).count()).toBe(all);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.waitForURL((address) => !address.search.includes(choice));
  });
});

describe('when something is missing', () => {
  it('says at once that the files didn’t load and offers other ways', async () => {
    const page = await open('/search/');
    await page.route('**/search/evidence.*', (route) => route.fulfill({ status: 404, body: '' }));
    await pageBox(page).focus();
    await page.getByText('its files didn’t load').first().waitFor();
    expect(await page.getByRole('link', { name: 'questions' }).first().isVisible()).toBe(true);
  });

  it('does not blame its files when it fails on a question', async () => {
    const page = await open('/search/');
    // Stands for any mistake in answering.
    await page.addInitScript(() => {
      const { toLowerCase } = String.prototype;
      String.prototype.toLowerCase = function () {
        if (this.includes('unbearable')) throw new Error('a mistake of ours');
        return toLowerCase.call(this);
      };
    });
    await page.reload();
    await pageBox(page).fill('an unbearable question');
    await page.getByText('Search failed on this question.').first().waitFor();
    expect(await page.getByText('files didn’t load').count()).toBe(0);
    await ask(page, 'missed a deadline');
  });

  it('says that it is loading on a slow network, with other ways, and then answers', async () => {
    const page = await open('/search/');
    await page.route('**/search/evidence.*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await pageBox(page).fill(worked);
    await page.getByText('Search is still loading.').first().waitFor();
    expect(await page.locator('.search-lead').getByRole('link', { name: 'stories' }).isVisible()).toBe(true);
    await results(page).first().waitFor();
  });

  it('without script the page still leads on', async () => {
    const page = await open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.locator('noscript').textContent()).toContain('Search needs JavaScript');
  });
});
