import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeBankProject } from '../fixture-project.ts';
import { followLinks } from '../follow-links.ts';
import { themeScriptUrl } from '../../src/bank/urls.ts';
import { buildOrFail } from '../run-build.ts';
import { pagesOf, readPage } from '../site-files.ts';

/** The files of a built site's bank that stand for stories, and the ids of its lists. */
function idsIn(root: string, what: 'stories' | 'companies' | 'competencies' | 'questions'): string[] {
  const folder = join(root, 'stories');
  if (what === 'stories') {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.mdx')).map((file) => basename(file, '.mdx'));
  }
  const file = join(folder, `${what}.yaml`);
  const list: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
  return z
    .array(z.object({ id: z.string() }))
    .parse(list)
    .map(({ id }) => id);
}

/** The ids of pages below a folder of the site. */
const idsBelow = (pages: readonly string[], folder: string): string[] =>
  pages.flatMap((path) => (path.startsWith(folder) ? (path.slice(folder.length).match(/^[^/]+(?=\/$)/u) ?? []) : []));

const wordsOf = (html: string): number =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/gu, ' ')
    .split(/\s+/u).length;

const banks = ['nurse', 'code', 'empty'] as const;
const cases = banks.flatMap((bank) => ['/', '/bank/'].map((base) => ({ bank, base })));

describe.each(cases)('the site of the bank $bank under $base', ({ bank, base }) => {
  const project = makeBankProject(bank);
  const folder = join(project.root, 'dist');
  let pages: string[];
  beforeAll(async () => {
    const args = ['--base', base, '--site', 'https://example.org'];
    await buildOrFail({ root: project.root, outDir: folder, args });
    pages = pagesOf(folder);
  });
  afterAll(() => project.remove());

  it('has no link, asset or heading that leads nowhere', () => {
    const { count, dead } = followLinks(folder, base);
    expect(count).toBeGreaterThan(10 * pages.length);
    expect(dead).toEqual([]);
  });

  it.each(['stories', 'companies', 'competencies', 'questions'] as const)('has a page for each of its %s', (what) => {
    expect(idsBelow(pages, `/${what}/`).sort()).toEqual(idsIn(project.root, what).sort());
  });

  it.each([
    ['stories', 'story'],
    ['companies', 'company'],
    ['competencies', 'competency'],
  ] as const)('has a cheat sheet for each of its %s, upright and lying', (what, kind) => {
    const ids = idsIn(project.root, what).sort();
    expect(idsBelow(pages, `/cheat-sheets/${kind}/`).sort()).toEqual(ids);
    expect(pages.filter((path) => path.startsWith(`/cheat-sheets/${kind}/`)).length).toBe(2 * ids.length);
  });

  const content = (): string[] =>
    pages.filter((path) =>
      /^\/(?:stories|competencies|companies|questions|coverage|career|lenses|interviews|to-do|404)/u.test(path),
    );

  it('ships no inline script or style on content pages', () => {
    expect(content().length).toBeGreaterThanOrEqual(6);
    const offending = content().filter((path) => {
      const html = readPage(folder, path);
      const scripts = html.match(/<script\b[^>]*>/gu) ?? [];
      const isOfFile = (tag: string): boolean => /^<script type="module" src="[^"]+">$/u.test(tag);
      const theme = `<script src="${base}${themeScriptUrl.slice(1)}" data-base="${base}">`;
      const others = scripts.filter((tag) => tag !== theme);
      const isAsItShould = others.length > 0 && scripts.length === others.length + 1 && others.every(isOfFile);
      return !isAsItShould || /<style|\sstyle="|\son[a-z]+="/u.test(html);
    });
    expect(offending).toEqual([]);
  });

  /** Whether the page is that of a talk, which has what follows its reader. */
  const isTalk = (path: string): boolean => readPage(folder, path).includes('class="talk-contents"');

  it('sends at most 6 KB of script with a content page, 7 with a talk, gzip, before the reader goes to the box', () => {
    const over = content().map((path) => {
      const scripts = readPage(folder, path).matchAll(/<script type="module" src="([^"]+)">/gu);
      const files = new Map<string, number>();
      const queue = [...scripts].map(([, file = '']) => file);
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
        if (files.has(file)) continue;
        const code = readFileSync(join(folder, file.slice(base.length)));
        files.set(file, gzipSync(code).length);
        const imports = code.toString().matchAll(/\bfrom"\.\/([^"]+)"|\bimport"\.\/([^"]+)"/gu);
        for (const [, from, bare] of imports) queue.push(new URL(from ?? bare ?? '', `https://x${file}`).pathname);
      }
      const size = [...files.values()].reduce((sum, one) => sum + one, 0);
      expect(size).toBeGreaterThan(1000);
      return size - (isTalk(path) ? 7 : 6) * 1024;
    });
    expect(Math.max(...over)).toBeLessThanOrEqual(0);
  });

  it('links exactly one stylesheet of at most 8.5 KB gzip from a content page', () => {
    for (const path of ['/stories/', ...pages.filter((page) => page.startsWith('/stories/'))]) {
      const links = [...readPage(folder, path).matchAll(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/gu)];
      expect(links, path).toHaveLength(1);
      const [[, address = ''] = []] = links;
      expect(gzipSync(readFileSync(join(folder, address.slice(base.length)))).length).toBeLessThanOrEqual(8.5 * 1024);
    }
  });

  it('sends at most 3.25 KB of brotli for a story page of up to 650 words', () => {
    const large = pages
      .filter((path) => path.startsWith('/stories/'))
      .map((path) => ({ path, html: readPage(folder, path) }))
      .filter(({ html }) => wordsOf(html) <= 650 && brotliCompressSync(html).length > 3.25 * 1024);
    expect(large.map(({ path }) => path)).toEqual([]);
  });

  it('asks search engines to stay away and lists its pages in a sitemap', () => {
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('Disallow: /');
    const silent = pages.filter((path) => !readPage(folder, path).includes('content="noindex'));
    expect(silent).toEqual([]);
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    for (const path of pages.filter((page) => page !== '/404.html')) {
      expect(sitemap).toContain(`<loc>https://example.org${base}${path.slice(1)}</loc>`);
    }
  });

  it('sets a policy without inline script or style on every page', () => {
    for (const path of pages) {
      const [, policy = ''] = /content-security-policy" content="([^"]*)"/u.exec(readPage(folder, path)) ?? [];
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe-inline');
    }
  });
});

describe('following links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'story-bank-links-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['<a href="/bank/a/#%C3%BCber">a</a> <a href="#one" id="one">b</a> <img src="/bank/x%20y.svg">', []],
    ['<a href="https://example.org/x">a</a> <a href="mailto:a@b.c">b</a>', []],
    ['<a href="/bank/b/">a</a>', ['/ → /bank/b/']],
    ['<a href="/a/">a</a>', ['/ → /a/']],
    ['<a href="/bank/a">a</a>', ['/ → /bank/a']],
    ['<a href="/bank/a/#two">a</a>', ['/ → /bank/a/#two (no such heading)']],
    ['<a href="#two">a</a>', ['/ → #two (no such heading)']],
    ['<img src="pictures/x.svg">', ['/ → pictures/x.svg']],
    ['<video poster="/bank/y.png"></video>', ['/ → /bank/y.png']],
    ['<form action="/bank/find/"></form>', ['/ → /bank/find/']],
  ])('of %s finds %j dead', (html, dead) => {
    mkdirSync(join(folder, 'a'), { recursive: true });
    writeFileSync(join(folder, 'x y.svg'), '');
    writeFileSync(join(folder, 'a', 'index.html'), '<h2 id="über">Über</h2>');
    writeFileSync(join(folder, 'index.html'), html);
    expect(followLinks(folder, '/bank/').dead).toEqual(dead);
  });
});
