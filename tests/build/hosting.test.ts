import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostSetup, type Host, type HostedSite } from '../../src/publish/hosting/host-files.ts';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';

const base = '/bank/';
const project = makeFixtureProject({
  ...smallLists,
  'shop/open.mdx': storyText({ visibility: 'public', title: 'How it opened' }, 'It opened.\n'),
});
const folder = mkdtempSync(join(tmpdir(), 'hosting-'));

/** A site that is published, and what tells it from others when it is served. */
interface Published extends HostedSite {
  folder: string;
  /** Which files never change, and the mark of the page that is shown at its root. */
  unchanging: RegExp;
  mark: string;
}

const plain: Published = {
  edition: 'public',
  isEncrypted: false,
  base,
  domain: undefined,
  isFindable: false,
  folder: join(folder, 'plain'),
  unchanging: /assets\/[^"]+\.css/u,
  mark: 'Story bank',
};
const vault: Published = {
  ...plain,
  edition: 'private',
  isEncrypted: true,
  folder: join(folder, 'vault'),
  unchanging: /[\w-]{43}/u,
  mark: 'Locked',
};

const headersFile = (host: Host, site: Published): string => hostSetup(host, site).files.get('public/_headers') ?? '';

beforeAll(async () => {
  const environment = { STORY_BANK_PASSPHRASE: 'seven quiet herons cross the empty car park' };
  const args = ['--base', base];
  project.write('public/_headers', headersFile('netlify', plain));
  await buildOrFail({ root: project.root, outDir: plain.folder, args: [...args, '--edition', 'public'] });
  project.write('public/_headers', headersFile('netlify', vault));
  await buildOrFail({ root: project.root, outDir: vault.folder, args: [...args, '--vault'], environment });
});
afterAll(() => {
  project.remove();
  rmSync(folder, { recursive: true, force: true });
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** How a server is started with its ready-made file: its program, what it is called with, and its configuration. */
const servers: Readonly<
  Record<
    'nginx' | 'caddy',
    (work: string, port: number, config: string) => { args: string[]; file: string; text: string }
  >
> = {
  nginx: (work, port, config) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${work};`)
      .join('\n');
    const own = config.replace('listen 80;', `listen 127.0.0.1:${port};`);
    const file = join(work, 'nginx.conf');
    return {
      args: ['-c', file, '-e', join(work, 'error.log')],
      file,
      text: `daemon off;\npid ${work}/pid;\nerror_log ${work}/error.log;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\n${own}\n}\n`,
    };
  },
  caddy: (work, port, config) => {
    const file = join(work, 'Caddyfile');
    return {
      args: ['run', '--config', file, '--adapter', 'caddyfile'],
      file,
      text: `{\n\tadmin off\n}\n${config.replace(/^:80 /mu, `http://127.0.0.1:${port} `)}`,
    };
  },
};

/** Serves a site as a server does that has been given its ready-made file. */
async function serve(host: 'nginx' | 'caddy', site: Published): Promise<{ origin: string; server: ChildProcess }> {
  const work = mkdtempSync(join(folder, `${host}-`));
  const port = await freePort();
  const [config = ''] = hostSetup(host, site).files.values();
  mkdirSync(join(work, 'www'));
  spawnSync('cp', ['-R', site.folder, join(work, 'www/bank')]);
  // Whoever serves must be allowed to read.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const { args, file, text } = servers[host](work, port, config.replaceAll('/var/www/story-bank', join(work, 'www')));
  writeFileSync(file, text);
  const server = spawn(host, args, { env: { ...process.env, HOME: work }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(origin + base).then(
      () => true,
      () => false,
    );
    if (isUp) return { origin, server };
    await wait(100);
  }
  server.kill();
  throw new Error(`${host} does not start: ${said}`);
}

const isInstalled = {
  nginx: spawnSync('nginx', ['-v']).status === 0,
  caddy: spawnSync('caddy', ['version']).status === 0,
};
for (const [host, isThere] of Object.entries(isInstalled)) {
  if (!isThere)
    console.warn(
      `${host} is not installed, so nobody has tried what publish:host writes for it: apt-get install ${host}`,
    );
}

describe.each([
  ['nginx', 'a plain site', plain],
  ['nginx', 'a vault', vault],
  ['caddy', 'a plain site', plain],
  ['caddy', 'a vault', vault],
] as const)('%s with its ready-made file for %s', (host, _name, site) => {
  if (!isInstalled[host]) {
    it.skip('is not installed');
    return;
  }
  let served: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    served = await serve(host, site);
  });
  afterAll(() => {
    served.server.kill();
  });

  it.each([
    [base, 200],
    [`${base}${site.isEncrypted ? 'unlock.js' : 'stories/open/'}`, 200],
    [`${base}nothing/`, 404],
    [`${base}.story-bank-site.json`, 404],
  ])('answers %s with %i and the headers', async (path, status) => {
    const answer = await fetch(served.origin + path);
    expect(answer.status).toBe(status);
    const { headers } = answer;
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
    const text = await answer.text();
    // Behind a passphrase, an address inside is the unlock page too.
    if (!path.endsWith('.js') && !path.endsWith('.json')) expect(text).toContain(site.mark);
  });

  it('lets browsers keep for ever what has a digest in its name', async () => {
    const file = site.isEncrypted ? 'vault.json' : '';
    const text = await (await fetch(`${served.origin}${base}${file}`)).text();
    const [name = ''] = site.unchanging.exec(text) ?? [];
    const answer = await fetch(`${served.origin}${base}${site.isEncrypted ? `packs/${name}.bin` : name}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-security-policy')).not.toBeNull();
    if (!site.isEncrypted) expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('takes the worker that reads without a connection for a script', async () => {
    const answer = await fetch(`${served.origin}${base}offline-worker.js`);
    expect(answer.headers.get('content-type')).toMatch(/javascript/u);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });
});

describe('the script that publishes by a branch', () => {
  const script = join(folder, 'publish-branch.sh');
  const run = (site: string, repository: string): { status: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync('sh', [script, site, repository], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const bare = (): string => {
    const repository = mkdtempSync(join(folder, 'repository-'));
    execFileSync('git', ['init', '-q', '--bare', repository]);
    return repository;
  };
  const git = (repository: string, ...args: string[]): string =>
    execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();
  beforeAll(() => {
    writeFileSync(script, hostSetup('github-pages', plain).files.get('hosting/publish-branch.sh') ?? '');
  });

  it.each([
    ['an edition for others', plain],
    ['a vault', vault],
  ])('puts %s on the branch, as one commit however often', (_name, site) => {
    const repository = bare();
    for (let time = 0; time < 2; time += 1) expect(run(site.folder, repository)).toMatchObject({ status: 0 });
    expect(git(repository, 'rev-list', '--count', 'gh-pages')).toBe('1');
    const names = git(repository, 'ls-tree', '-r', '--name-only', 'gh-pages').split('\n');
    expect(names).toEqual(expect.arrayContaining(['index.html', '404.html', '.nojekyll']));
    expect(git(repository, 'show', 'gh-pages:index.html')).toBe(
      readFileSync(join(site.folder, 'index.html'), 'utf8').trim(),
    );
  });

  it('refuses the owner’s own edition', () => {
    const own = join(folder, 'own');
    cpSync(plain.folder, own, { recursive: true });
    const mark = join(own, '.story-bank-site.json');
    writeFileSync(mark, readFileSync(mark, 'utf8').replace('"public"', '"private"'));
    const repository = bare();
    const { status, said } = run(own, repository);
    expect(status).toBe(1);
    expect(said).toContain('isn’t an edition for others');
    expect(git(repository, 'branch', '--list')).toBe('');
  });
});

describe('the headers of netlify and cloudflare-pages', () => {
  it.each([
    ['a plain site', plain],
    ['a vault', vault],
  ])('are the same, and are in %s', (_name, site) => {
    expect(readFileSync(join(site.folder, '_headers'), 'utf8')).toBe(headersFile('netlify', site));
    expect(headersFile('cloudflare-pages', site)).toBe(headersFile('netlify', site));
  });

  it('are not waited for by a device that keeps the site, since these hosts do not serve them', () => {
    const list = readFileSync(join(plain.folder, 'offline.json'), 'utf8');
    expect(list).toContain('"index.html"');
    expect(list).not.toContain('_headers');
  });
});
