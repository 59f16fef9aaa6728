import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { cutSlides, stages } from '../cut-slides.ts';
import { storyText } from '../fixture-project.ts';
import { seededChoices } from '../print/random.ts';
import { useSite } from './site.ts';

const random = seededChoices(12);
const vocabulary = 'the release slipped because nobody had asked who depended on whom until Wednesday, internationally, with 1,200 customers and a team of six'.split(' '); // prettier-ignore
const words = (least: number, most: number): string =>
  Array.from({ length: least + random.below(most - least + 1) }, () => vocabulary[random.below(vocabulary.length)]).join(' '); // prettier-ignore
const times = (count: number, make: () => string): string[] => Array.from({ length: count }, make);

/** What may stand on a slide: as much as nearly fits, and a bit more. */
const kinds: readonly (() => string)[] = [
  () => times(4 + random.below(7), () => `- ${words(3, 14)}`).join('\n'),
  () => times(2 + random.below(4), () => words(8, 34)).join('\n\n'),
  () => `\`\`\`js\n${times(8 + random.below(14), () => `const ${words(1, 2).replaceAll(/\W/gu, '_')} = ${'x'.repeat(10 + random.below(74))};`).join('\n')}\n\`\`\``,
  () => `| who | what | when |\n| --- | --- | --- |\n${times(4 + random.below(7), () => `| ${words(1, 3)} | ${words(2, 9)} | ${words(1, 5)} |`).join('\n')}`,
  () => `${words(5, 20)}\n\n> ${words(8, 24)}\n\n- ${words(3, 9)}\n  - ${words(3, 12)}\n  - ${words(3, 12)}\n- ${words(3, 20)}\n- ${words(3, 20)}`,
  () => `${words(3, 40)}\n\n![A plan](./plan.svg)\n\n${words(3, 60)}`,
]; // prettier-ignore
const slides = Array.from({ length: 40 }, (_, index) => ({
  title: `Slide ${index + 1}`,
  body: kinds[index % kinds.length]?.() ?? '',
}));

const site = useSite('one', ({ write }) => {
  const shown = slides.map(({ title, body }) => `<Slide>\n\n### ${title}\n\n${body}\n\n</Slide>\n\nI say so.\n`);
  const frontmatter = { title: 'A talk of many slides', format: 'project', company: 'corner-hardware', competencies: '[ownership]', answers: '[]' }; // prettier-ignore
  const text = storyText(frontmatter, `<Section title="All of it" minutes={10}>\n\n${shown.join('\n')}\n</Section>\n`);
  write('stories/corner-hardware/many-slides.mdx', text);
  write('stories/corner-hardware/plan.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><rect width="400" height="300"/></svg>'); // prettier-ignore
});

let page: Page;
beforeAll(async () => {
  page = await site.browser.newPage();
});
afterAll(() => page.close());

describe('slides that show too much', () => {
  it('are found without a browser: none that is cut is missed, and hardly any is named that is not', async () => {
    const warned = [...site.buildOutput.replaceAll(/\s+/gu, ' ').matchAll(/The slide `(Slide \d+)`/gu)].map(([, title]) => title); // prettier-ignore
    for (const viewport of stages) {
      await page.setViewportSize(viewport);
      const found = await cutSlides(page, `${site.origin}/talks/many-slides/present/`);
      expect(found.length).toBeGreaterThan(5);
      expect(found.length).toBeLessThan(35);
      expect(found.filter((title) => !warned.includes(title))).toEqual([]);
      const inVain = warned.filter((title) => !found.includes(title ?? ''));
      expect(inVain.length, inVain.join()).toBeLessThanOrEqual(slides.length / 8);
    }
  });
});
