import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';

/** The real bank's site, served, and a browser to open it with. */
export interface OpenSite {
  readonly browser: Browser;
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** Folder of the built site. */
  readonly folder: string;
}

/**
 * Serves the built site and starts a browser for the tests of one file; both are closed after them.
 * @returns an object that may be used inside tests
 */
export function useSite(): OpenSite {
  let browser: Browser | undefined;
  let server: StaticServer | undefined;
  beforeAll(async () => {
    server = await serveFolder(inject('siteFolder'));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
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
      return inject('siteFolder');
    },
  };
}
