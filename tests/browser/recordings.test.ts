import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';
import { serveFolder } from '../static-server.ts';

/** A second of silence. */
function wave(): Buffer {
  const rate = 8000;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + rate, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(rate, 40);
  return Buffer.concat([header, Buffer.alloc(rate, 128)]);
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>';
const text = `
<audio src="/tone.wav" controls><track src="/words.vtt" kind="captions" default /></audio>

<video poster="./plan.svg" controls><source src="/tone.wav" /></video>

<picture><source srcset="./plan.svg 1x, ./large plan.svg 2x" /><img src="/none-but-here.svg" alt="A plan" /></picture>

[The plan](./plan.svg)
`;

const project = makeFixtureProject({
  ...smallLists,
  'acme/told.mdx': storyText({}, text.replace(', ./large plan.svg 2x', '')),
  'acme/plan.svg': picture,
});
project.write('public/tone.wav', wave());
project.write('public/words.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nSilence\n');
project.write('public/none-but-here.svg', picture);

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  project.remove();
});

describe.each(['/', '/bank/'])('pictures and recordings of a story under %s', (base) => {
  it('are loaded, and nothing is refused', async () => {
    const folder = join(project.root, `dist${base.replaceAll('/', '-')}`);
    await buildOrFail({ root: project.root, outDir: folder, args: ['--base', base] });
    const server = await serveFolder(folder, base);
    const page = await browser?.newPage();
    if (!page) throw new Error('There is no browser.');
    const failed: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') failed.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${server.origin}${base}stories/told/`);
    await page.locator('picture').scrollIntoViewIfNeeded();
    const seconds = await page.locator('audio, video').evaluateAll((elements) =>
      Promise.all(
        elements.map(
          (element) =>
            new Promise<number | string>((resolve) => {
              if (!(element instanceof HTMLMediaElement)) return resolve('no recording');
              if (element.readyState >= 1) return resolve(element.duration);
              element.addEventListener('loadedmetadata', () => resolve(element.duration));
              element.addEventListener('error', () => resolve('failed'));
              element.querySelector('source')?.addEventListener('error', () => resolve('refused'));
              element.load();
            }),
        ),
      ),
    );
    expect(seconds).toEqual([1, 1]);
    await page.waitForFunction(() => document.querySelector('audio')?.textTracks[0]?.cues?.length === 1);
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('picture img')?.naturalWidth === 40);
    expect(await page.locator('picture img').evaluate((image: HTMLImageElement) => image.currentSrc)).toBe(
      `${server.origin}${base}pictures/acme/plan.svg`,
    );
    const poster = await page.locator('video').evaluate((video: HTMLVideoElement) => fetch(video.poster).then(({ status }) => status)); // prettier-ignore
    expect(poster).toBe(200);
    await page.getByRole('link', { name: 'The plan' }).click();
    expect(page.url()).toBe(`${server.origin}${base}pictures/acme/plan.svg`);
    expect(failed).toEqual([]);
    await page.close();
    await server.close();
  });
});
