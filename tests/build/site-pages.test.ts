import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetAddresses } from '../../src/sheets/sheet-addresses.ts';
import { sitePages } from '../../src/bank/site-pages.ts';
import { readBank } from '../../src/story-files/read-bank.ts';
import { buildOrFail } from '../run-build.ts';
import { pagesOf, readPage } from '../site-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'story-bank-pages-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Addresses in href, src and action attributes. */
function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((match) => match[1] ?? '');
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? ''));
}

describe.each(['/', '/bank/'])('a build for %s', (base) => {
  const folder = join(scratch, base === '/' ? 'root' : 'bank');
  beforeAll(() => buildOrFail({ outDir: folder, args: ['--base', base, '--site', 'https://example.org'] }));

  it('has no link, asset or heading that leads nowhere', () => {
    const pages = pagesOf(folder);
    expect(pages.length).toBeGreaterThan(100);
    let checked = 0;
    const broken: string[] = [];
    for (const path of pages) {
      const html = readPage(folder, path);
      for (const address of addressesIn(html)) {
        if (/^(?:https?:|mailto:|data:)/.test(address)) continue;
        const url = new URL(address, `http://site${base.slice(0, -1)}${path}`);
        const inside = url.pathname.startsWith(base) ? decodeURIComponent(url.pathname.slice(base.length)) : undefined;
        const file =
          inside === undefined
            ? undefined
            : join(folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
        checked += 1;
        if (file === undefined || !existsSync(file) || !statSync(file).isFile()) broken.push(`${path} → ${address}`);
        else if (url.hash !== '' && !idsIn(readFileSync(file, 'utf8')).has(decodeURIComponent(url.hash.slice(1)))) {
          broken.push(`${path} → ${address} (no such heading)`);
        }
      }
    }
    expect(checked).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
  });

  it('has exactly the pages to which the checks allow links', async () => {
    const { bank } = await readBank(new URL('../..', import.meta.url).pathname);
    // Nobody links to the page that answers a wrong address.
    const built = pagesOf(folder).filter((path) => path !== '/404.html');
    expect(built).toEqual([...sitePages(bank.source, sheetAddresses(bank.source))].sort());
  });

  it('ships no script and no inline style on content pages', () => {
    const content = pagesOf(folder).filter((path) =>
      /^\/(?:stories|competencies|companies|questions|coverage|404)/.test(path),
    );
    expect(content.length).toBeGreaterThan(50);
    const offending = content.filter((path) => /<script|<style|\sstyle="|\son[a-z]+="/.test(readPage(folder, path)));
    expect(offending).toEqual([]);
  });

  it('links exactly one stylesheet of at most 8 KB gzip from a story page', () => {
    const html = readPage(folder, '/stories/missed-dependency/');
    const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(sheets).toHaveLength(1);
    const size = gzipSync(readFileSync(join(folder, (sheets[0] ?? '').slice(base.length)))).length;
    expect(size).toBeLessThan(8 * 1024);
  });

  it('sends at most 3 KB of brotli for a story page of up to 650 words', () => {
    const wordsOf = (html: string): number =>
      html
        .slice(html.indexOf('<main'))
        .replace(/<[^>]+>/g, ' ')
        .split(/\s+/).length;
    const pages = pagesOf(folder)
      .filter((path) => /^\/stories\/.+/.test(path))
      .map((path) => ({ path, html: readPage(folder, path) }))
      .filter(({ html }) => wordsOf(html) <= 650);
    expect(pages.length).toBeGreaterThan(2);
    const large = pages.filter(({ html }) => brotliCompressSync(html).length > 3 * 1024).map(({ path }) => path);
    expect(large).toEqual([]);
  });

  it('asks search engines to stay away and lists its pages in a sitemap', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('Disallow: /');
    const silent = pagesOf(folder).filter((path) => !readPage(folder, path).includes('content="noindex'));
    expect(silent).toEqual([]);
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain(`${base}stories/rufus/`);
  });

  it('sets a policy without inline script or style on every page', () => {
    const policies = pagesOf(folder).map(
      (path) => /content-security-policy" content="([^"]*)"/.exec(readPage(folder, path))?.[1] ?? '',
    );
    expect(policies.length).toBeGreaterThan(100);
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-inline');
    }
  });
});
