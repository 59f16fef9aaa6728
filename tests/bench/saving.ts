import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveDevSite } from '../../src/astro/dev-site.ts';
import { cacheFolderOf, openReader } from '../../src/cli/check-project.ts';
import { launchChromium } from '../chromium.ts';
import { generatedBank } from './generated-bank.ts';
import { makeFixtureProject } from '../fixture-project.ts';

/**
 * Measures, in a real browser, the time from saving a story until its page shows what was saved.
 * @param count number of stories in the bank
 * @param times how often
 * @returns milliseconds of each time
 */
export async function savingToSeeing(count: number, times: number): Promise<number[]> {
  const project = makeFixtureProject(generatedBank(count));
  const cacheFolder = cacheFolderOf(project.root);
  const reader = await openReader(project.root, cacheFolder, true);
  const onCrash = (error: unknown): void => {
    throw error;
  };
  const server = await serveDevSite(
    { reader, edition: 'private', base: '/', author: '', cacheFolder, onReading: () => undefined, onCrash },
    { port: 4870 },
    'silent',
  );
  const browser = await launchChromium();
  try {
    const file = join(project.root, 'stories/generated/story-7.mdx');
    const text = readFileSync(file, 'utf8');
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.address.port}/stories/story-7/`);
    const taken: number[] = [];
    // The first reload also loads what the browser keeps afterwards.
    for (let time = 0; time <= times; time += 1) {
      const mark = `Saved for the ${time}th time.`;
      const start = performance.now();
      writeFileSync(file, `${text}\n${mark}\n`);
      await page.getByRole('region', { name: 'Full story' }).getByText(mark).waitFor();
      if (time > 0) taken.push(performance.now() - start);
    }
    return taken;
  } finally {
    await browser.close();
    await server.stop();
    project.remove();
  }
}
