import { mkdtempSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type StaticServer } from '../../../../src/cli/server/static-server.ts';
import { lay } from '../../site-folder/folder-contents.ts';

const home = mkdtempSync(join(tmpdir(), 'story-bank-serve-'));
const folder = join(home, 'site');
const servers: StaticServer[] = [];

/** Asks a server as a browser would not: with the path as it is given. */
async function ask(server: StaticServer | undefined, path: string, headers: IncomingHttpHeaders = {}, method = 'GET') {
  const { port } = new URL(server?.addresses[0] ?? '');
  const asked = request({ host: '127.0.0.1', port, path, method, headers: { ...headers } });
  asked.end();
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve).on('error', reject);
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

beforeAll(async () => {
  lay(home, { 'secret.txt': 'secret' });
  lay(folder, {
    'index.html': 'start',
    '404.html': 'no such page',
    'stories/a/index.html': 'story a',
    'stories/größe/index.html': 'story ü',
    'sheet.pdf': '0123456789',
    'empty.css': '',
    '.story-bank-site.json': '{}',
    'folder/file': 'x',
  });
  servers.push(await serveSite({ folder, base: '/', port: 0 }), await serveSite({ folder, base: '/bank/', port: 0 }));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(home, { recursive: true, force: true });
});

describe('the server of a built site', () => {
  it.each([
    [0, '/', 200, 'start'],
    [0, '/stories/a/', 200, 'story a'],
    [0, '/stories/a/?question=why', 200, 'story a'],
    [0, '/stories/gr%C3%B6%C3%9Fe/', 200, 'story ü'],
    [0, '/empty.css', 200, ''],
    [0, '/stories/nope/', 404, 'no such page'],
    [0, '/stories/', 404, 'no such page'],
    [0, '/.story-bank-site.json', 404, 'no such page'],
    [0, '/../secret.txt', 404, 'no such page'],
    [0, '/%2e%2e/secret.txt', 404, 'no such page'],
    [0, '/..%2fsecret.txt', 404, 'no such page'],
    [0, '/stories/..%5c..%5csecret.txt', 404, 'no such page'],
    [0, '/sheet.pdf%00.html', 404, 'no such page'],
    [0, '/sheet.pdf/', 404, 'no such page'],
    [0, '/%E0%A4%A', 400, ''],
    [1, '/bank/', 200, 'start'],
    [1, '/bank/stories/a/', 200, 'story a'],
    [1, '/stories/a/', 404, 'no such page'],
    [1, '/', 404, 'no such page'],
  ])('%d answers %s with %d', async (server, path, status, body) => {
    const answer = await ask(servers[server], path);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it.each([
    [0, '/stories/a?x=1', '/stories/a/?x=1'],
    [1, '/bank', '/bank/'],
    [1, '/bank/stories/a', '/bank/stories/a/'],
  ])('%d leads from %s to %s', async (server, path, location) => {
    const answer = await ask(servers[server], path);
    expect([answer.status, answer.headers.location]).toEqual([301, location]);
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,3-4', 200, '0123456789', undefined],
    ['lines=1', 200, '0123456789', undefined],
  ])('gives %s of a file', async (range, status, body, part) => {
    const answer = await ask(servers[0], '/sheet.pdf', { range });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([status, body, part]);
  });

  it.skipIf(platform() === 'win32')('leaves no file open, whatever is asked of it', async () => {
    // The process's own list, which names each open file.
    const openFiles = (): string[] =>
      readdirSync('/dev/fd').flatMap((name) => {
        try {
          return readlinkSync(`/dev/fd/${name}`).includes('sheet.pdf') ? [name] : [];
        } catch {
          return [];
        }
      });
    for (let count = 0; count < 5; count += 1) {
      await ask(servers[0], '/sheet.pdf', { range: 'bytes=10-' });
      await ask(servers[0], '/sheet.pdf', {}, 'HEAD');
      await ask(servers[0], '/sheet.pdf');
    }
    await expect.poll(openFiles).toEqual([]);
  });

  it('tells what a file is, and lets nobody keep it', async () => {
    const { headers } = await ask(servers[0], '/');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect((await ask(servers[0], '/folder/file')).headers['content-type']).toBe('application/octet-stream');
    expect((await ask(servers[0], '/nope')).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await ask(servers[0], '/sheet.pdf', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '10', '']);
    const post = await ask(servers[0], '/', {}, 'POST');
    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  it('takes very long addresses', async () => {
    expect((await ask(servers[0], `/?question=${'why'.repeat(100_000)}`)).status).toBe(200);
  });

  it('waits for the moment in which a new site takes the place of the old one', async () => {
    renameSync(folder, join(home, 'old'));
    const answer = ask(servers[0], '/stories/a/');
    setTimeout(() => renameSync(join(home, 'old'), folder), 30);
    expect((await answer).status).toBe(200);
  });

  it('is found only by this machine unless it is told otherwise', async () => {
    const [server] = servers;
    expect(server?.addresses).toHaveLength(1);
    const open = await serveSite({ folder, base: '/', host: '127.0.0.1', port: 0 });
    expect(open.addresses[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    await open.close();
  });

  it('says when the port is taken', async () => {
    const { port } = new URL(servers[0]?.addresses[0] ?? '');
    await expect(serveSite({ folder, base: '/', port: Number(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
