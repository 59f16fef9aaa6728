import type { Page } from 'playwright-core';

/** The screens in front of an audience. */
export const stages = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

/**
 * Walks through the slides of a talk and looks at each.
 * @param address of the page that presents it
 * @returns the titles of those of which something is not seen: at an edge of the slide, or inside a part that clips
 */
export async function cutSlides(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const count = await page.locator('.deck .slide').count();
  const titles: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const slide = page.locator('.slide[data-now]');
    const isCut = await slide.evaluate((element) =>
      [element, ...element.querySelectorAll('*')]
        .filter((part) => part === element || getComputedStyle(part).overflow !== 'visible')
        .some((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1),
    );
    if (isCut) titles.push((await slide.locator('h2, h3, h4, h5, h6').first().textContent()) ?? `slide ${index + 1}`);
    await page.keyboard.press('ArrowRight');
  }
  return titles;
}
