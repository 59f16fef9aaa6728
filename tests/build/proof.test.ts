import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostSetup } from '../../src/publish/hosting/host-files.ts';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { buildOrFail, runBuild } from '../run-build.ts';
import { publishedText } from '../published-text.ts';
import { contentsOf } from '../unit/site-folder/folder-contents.ts';

const project = makeFixtureProject({
  ...smallLists,
  'companies.yaml': '- { id: shop, name: Brennick, about: Brennick makes tools. }\n',
  'figures.yaml':
    '- { id: saved, measures: money saved, scope: all, value: 4.2, unit: million dollars, status: result, company: shop, say: over four million dollars }\n',
  'redactions.yaml': '- { words: [Brennick], as: a toolmaker }\n- { numbers: [4.2 million dollars], as: a lot }\n',
  'shop/open.mdx': storyText(
    { visibility: 'public', company: 'shop', title: 'How Brennick paid', headline: 'Brennick saved $4.2M.' },
    '## What Brennick did\n\nIt was <Figure id="saved" />, and [all of it](/files/all.txt) {1 + 1}. Frontmatter: {frontmatter.headline}\n\n<Redact as="Somebody">Kim</Redact> knew.\n',
  ),
  'shop/hidden.mdx': storyText(
    { company: 'shop', title: 'A hidden story' },
    'Then Mr. Kowalczyk left. Nobody ever told the whole team about it.\n',
  ),
});
const site = join(project.root, 'dist');
const file = (text: string): void => {
  mkdirSync(join(project.root, 'public/files'), { recursive: true });
  writeFileSync(join(project.root, 'public/files/all.txt'), text);
};
const call = { root: project.root, outDir: site, args: ['--edition', 'public', '--base', '/bank/'] };
beforeAll(async () => {
  file('All that we may say.');
  await buildOrFail(call);
});
afterAll(() => project.remove());

describe('a site with redactions, Astro’s own stories included', () => {
  it('says none of what is redacted, in no file', async () => {
    const text = await publishedText(site);
    expect(text).toContain('toolmaker');
    expect(text).toContain('Somebody knew');
    expect(text).not.toMatch(/brennick|kim\b|4\.2|four million/iu);
  });
});

describe('an edition that would publish something private', () => {
  it('is not put into place, and says what it has and from where', async () => {
    const before = contentsOf(site);
    file('Nobody ever told the whole team about it, at Brennick.');
    const { exitCode, output } = await runBuild(call);
    expect(exitCode).toBe(1);
    expect(output).toContain('The site wasn’t put into place');
    expect(output).toContain('files/all.txt');
    expect(output).toContain('stories/shop/hidden.mdx:');
    expect(output).toContain('the redacted “Brennick”');
    expect(output).toContain('your file public/files/all.txt');
    expect(contentsOf(site)).toEqual(before);
    expect(readdirSync(project.root).filter((name) => name.includes('story-bank-'))).toEqual([]);
  });

  it('is built again once it is taken out', async () => {
    file('All that we may say.');
    expect((await runBuild(call)).exitCode).toBe(0);
  });
});

describe('the public edition of an owner who lets search engines in', () => {
  it('does not ask them to stay away', async () => {
    const robots = (): string => readFileSync(join(site, 'robots.txt'), 'utf8');
    const page = (): string => readFileSync(join(site, 'stories/open/index.html'), 'utf8');
    expect(robots()).toContain('Disallow: /');
    expect(page()).toContain('noindex');
    project.write('stories/story-bank.yaml', 'format: 2\nsearchEngines: true\n');
    await buildOrFail(call);
    expect(robots()).not.toContain('Disallow');
    expect(page()).not.toContain('noindex');
    await buildOrFail({ ...call, args: ['--edition', 'shared', '--base', '/bank/'] });
    expect(page()).toContain('noindex');
  });
});

const nginx = spawnSync('nginx', ['-v']).status === 0;
if (!nginx)
  console.warn('nginx is not installed, so nobody has tried what publish:host writes for it: apt-get install nginx');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe.skipIf(!nginx)('nginx with its ready-made file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  let server: ChildProcess;
  let origin: string;
  beforeAll(async () => {
    const port = await freePort();
    const [config = ''] = hostSetup('nginx', {
      edition: 'public',
      base: '/bank/',
      domain: undefined,
      isFindable: false,
    }).files.values();
    mkdirSync(join(folder, 'www'));
    spawnSync('cp', ['-R', site, join(folder, 'www/bank')]);
    // Whoever serves must be allowed to read.
    spawnSync('chmod', ['-R', 'a+rX', folder]);
    const own = config
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('/var/www/story-bank', join(folder, 'www'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder};`)
      .join('\n');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n${own}\n}\n`,
    );
    server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]);
    origin = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 50; tries += 1) {
      const isUp = await fetch(`${origin}/bank/`).then(
        () => true,
        () => false,
      );
      if (isUp) return;
      await wait(100);
    }
    throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
  });
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['/bank/', 200],
    ['/bank/stories/open/', 200],
    ['/bank/nothing/', 404],
    ['/bank/.story-bank-site.json', 404],
  ])('%s is answered with %i and the headers', async (path, status) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain(status === 200 ? 'Story bank' : '<!DOCTYPE html>');
  });

  it('what has a digest in its name is kept for ever', async () => {
    const html = await (await fetch(`${origin}/bank/`)).text();
    const [, asset = ''] = /(\/bank\/assets\/[^"]+\.css)/u.exec(html) ?? [];
    const answer = await fetch(origin + asset);
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-security-policy')).not.toBeNull();
  });
});
