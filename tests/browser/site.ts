import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { makeBankProject, type FixtureProject } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';

/** A bank's site, served, and a browser to open it with. */
export interface OpenSite {
  readonly browser: Browser;
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** Folder of the built site. */
  readonly folder: string;
  /** What the build said; nothing for the nurse's, which is built before. */
  readonly buildOutput: string;
}

/**
 * Serves a site and starts a browser for the tests that stand beside this; both are closed after them.
 * @param bank one of tests/banks; the nurse's is built already, others are built here
 * @param prepare changes the bank before it is built
 * @returns an object that may be used inside tests
 */
export function useSite(bank = 'nurse', prepare?: (project: FixtureProject) => void): OpenSite {
  let project: FixtureProject | undefined;
  let folder = inject('nurseSite');
  let buildOutput = '';
  let browser: Browser | undefined;
  let server: StaticServer | undefined;
  beforeAll(async () => {
    if (bank !== 'nurse') {
      project = makeBankProject(bank);
      folder = join(project.root, 'dist');
      prepare?.(project);
      ({ output: buildOutput } = await buildOrFail({ root: project.root, outDir: folder }));
    }
    server = await serveFolder(folder);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    project?.remove();
  });
  return {
    get browser() {
      if (!browser) throw new Error('The browser is there only while tests run.');
      return browser;
    },
    get origin() {
      if (!server) throw new Error('The site is served only while tests run.');
      return server.origin;
    },
    get folder() {
      return folder;
    },
    get buildOutput() {
      return buildOutput;
    },
  };
}
