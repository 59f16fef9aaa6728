import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeptSite, type Look } from '../../../../src/publish/offline/kept-site.ts';
import { shortDigest, writeOfflineList } from '../../../../src/publish/offline/offline-list.ts';
import type { FetchedFile, Host, Shelf } from '../../../../src/publish/offline/surroundings.ts';
import { seededChoices } from '../../../print/random.ts';

const digestOf = (content: string): string => shortDigest(hash('sha256', content, 'base64url'));
const textOf = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString();
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

type Files = Readonly<Record<string, string>>;
const listOf = (files: Files): string =>
  writeOfflineList(
    {
      stories: 3,
      files: new Map(
        Object.entries(files).map(([path, text]) => [path, { digest: digestOf(text), bytes: Buffer.byteLength(text) }]),
      ),
    },
    digestOf,
  );
const buildOf = (files: Files): string => JSON.parse(listOf(files)).build;
const sizeOf = (files: Files): number => [...new Set(Object.values(files))].join('').length;

/** A device, with room for so many characters. */
class Device implements Shelf {
  files = new Map<string, string>();
  notes = new Map<string, string>();
  room = Infinity;
  most = 0;
  get used(): number {
    return [...this.files.values()].join('').length;
  }
  digests = () => Promise.resolve(new Set(this.files.keys()));
  keepFile = (digest: string, { bytes }: FetchedFile): Promise<void> => {
    const text = textOf(bytes);
    if (this.used + text.length > this.room) return Promise.reject(new Error('QuotaExceededError'));
    this.files.set(digest, text);
    this.most = Math.max(this.most, this.used);
    return Promise.resolve();
  };
  dropFile = async (digest: string): Promise<void> => void this.files.delete(digest);
  noteNames = () => Promise.resolve([...this.notes.keys()]);
  readNote = (name: string) => Promise.resolve(this.notes.get(name));
  keepNote = async (name: string, text: string): Promise<void> => void this.notes.set(name, text);
  dropNote = async (name: string): Promise<void> => void this.notes.delete(name);
}

/** A host that can be cut off. */
class TestHost implements Host {
  readonly listPath = 'offline.json';
  files: Files;
  /** What it has instead, by path. */
  wrong: Files = {};
  asked: string[] = [];
  /** So many answers come through before the way is cut. */
  answers = Infinity;
  constructor(files: Files) {
    this.files = files;
  }
  #answer(path: string, text: string): Promise<string> {
    this.asked.push(path);
    this.answers -= 1;
    return this.answers < 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(text);
  }
  list = () => this.#answer('offline.json', this.wrong['offline.json'] ?? listOf(this.files));
  file = async (path: string): Promise<FetchedFile> => ({
    bytes: bytesOf(await this.#answer(path, this.wrong[path] ?? this.files[path] ?? '<title>404</title>')),
    headers: [],
  });
}

const usual: Look = { isAsked: false, isCostly: false, swapsAtOnce: false };
const one: Files = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`${index}.html`, `page ${index}, first`]),
);
const two: Files = { ...one, '3.html': 'page 3, second', '12.html': 'page 12, newly' };
const three: Files = { ...two, '3.html': 'page 3, third!' };

function device(files: Files) {
  const shelf = new Device();
  const host = new TestHost(files);
  const open = new Set<string>();
  const options = {
    shelf,
    host,
    digestOf: (content: ArrayBuffer | string) =>
      Promise.resolve(digestOf(typeof content === 'string' ? content : textOf(content))),
    openPages: () => Promise.resolve(open),
    onChange: () => undefined,
  };
  return { shelf, host, open, begin: () => new KeptSite(options) };
}

/** Whether a device has all files of a site, and no other. */
const holds = (shelf: Device, ...sites: Files[]): void =>
  expect([...shelf.files.values()].sort()).toEqual([...new Set(sites.flatMap((site) => Object.values(site)))].sort());

describe('a kept site', () => {
  it('answers when it is whole, and not before, wherever it was cut', async () => {
    for (let answers = 0; answers < 13; answers += 1) {
      const { shelf, host, begin } = device(one);
      host.answers = answers;
      const site = begin();
      await site.look(usual);
      expect(await site.current()).toBeUndefined();
      expect((await site.status('page')).kept).toBeUndefined();
      if (answers > 0) {
        const trouble = { kind: 'cut', done: shelf.files.size, of: 12 };
        expect((await site.status('page')).trouble).toEqual(trouble);
      }
      const there = shelf.files.size;
      expect(there).toBe(Math.max(answers - 1, 0));
      // The worker may have been stopped meanwhile.
      const next = begin();
      host.asked = [];
      host.answers = Infinity;
      await next.look(usual);
      expect(host.asked).toHaveLength(1 + 12 - there);
      expect((await next.current())?.build).toBe(buildOf(one));
      expect(await next.status('page')).toMatchObject({
        kept: { stories: 3, bytes: sizeOf(one) },
        isNewerReady: false,
      });
      holds(shelf, one);
    }
  });

  it('gives what has come where there is nothing else', async () => {
    const { host, begin } = device(one);
    host.answers = 4;
    const site = begin();
    await site.look(usual);
    expect((await site.inNeed())?.build).toBe(buildOf(one));
  });

  it('fetches of a newer one what differs, and gives way to it when it is told to', async () => {
    const { shelf, host, begin, open } = device(one);
    const site = begin();
    await site.look(usual);
    await site.pin('old page', buildOf(one));
    open.add('old page');
    host.files = two;
    host.asked = [];
    await site.look(usual);
    expect(host.asked.sort()).toEqual(['12.html', '3.html', 'offline.json']);
    expect((await site.current())?.build).toBe(buildOf(one));
    expect((await site.status('old page')).isNewerReady).toBe(true);
    await site.use();
    expect((await site.current())?.build).toBe(buildOf(two));
    expect((await site.setOfPage('old page'))?.build).toBe(buildOf(one));
    expect(await site.status('old page')).toMatchObject({ isOlder: true, isNewerReady: false });
    expect((await site.status('new page')).isOlder).toBe(false);
    // A third one has to wait until nobody needs the first.
    host.files = three;
    await site.look(usual);
    holds(shelf, one, two);
    open.clear();
    await site.look(usual);
    holds(shelf, two, three);
  });

  it('lets a newer one wait no longer when a still newer one comes, or the host goes back', async () => {
    const { shelf, host, begin } = device(one);
    const site = begin();
    await site.look(usual);
    host.files = two;
    await site.look(usual);
    host.files = three;
    host.answers = 1;
    await site.look(usual);
    expect((await site.status('page')).isNewerReady).toBe(false);
    host.answers = Infinity;
    host.files = one;
    await site.look(usual);
    expect(await site.status('page')).toMatchObject({ isNewerReady: false, kept: {} });
    holds(shelf, one);
  });

  it('gives way at once where pages come from the host', async () => {
    const { shelf, host, begin } = device(one);
    const site = begin();
    await site.look({ ...usual, swapsAtOnce: true });
    host.files = two;
    await site.look({ ...usual, swapsAtOnce: true });
    expect((await site.current())?.build).toBe(buildOf(two));
    holds(shelf, two);
  });

  it.each<[Files]>([
    [{ '3.html': '<title>404</title>' }],
    [{ '12.html': '' }],
    [{ '3.html': one['3.html'] ?? '' }],
    [{ 'offline.json': '<title>404</title>' }],
    [{ 'offline.json': listOf(two).slice(0, 200) }],
  ])('stays when the host has of the newer one %j', async (wrong) => {
    const { shelf, host, begin } = device(one);
    const site = begin();
    await site.look(usual);
    host.files = two;
    host.wrong = wrong;
    await site.look(usual);
    expect((await site.current())?.build).toBe(buildOf(one));
    expect(await site.status('page')).toMatchObject({
      kept: {},
      isNewerReady: false,
      trouble: { kind: 'broken', path: Object.keys(wrong)[0] },
    });
    host.wrong = {};
    await begin().look(usual);
    holds(shelf, one, two);
  });

  it('asks before it fetches what costs', async () => {
    const { host, begin } = device(one);
    const site = begin();
    await site.look({ ...usual, isCostly: true });
    expect(host.asked).toEqual(['offline.json']);
    expect(await site.status('page')).toMatchObject({ asks: sizeOf(one) });
    await site.look({ ...usual, isCostly: true, isAsked: true });
    expect((await site.status('page')).asks).toBeUndefined();
    expect((await site.current())?.build).toBe(buildOf(one));
  });

  it('says that there is no room, keeps what it had, and tries again only when asked', async () => {
    const { shelf, host, begin } = device(one);
    const site = begin();
    await site.look(usual);
    shelf.room = sizeOf(one) + 20;
    host.files = two;
    await site.look(usual);
    expect(await site.status('page')).toMatchObject({ kept: {}, trouble: { kind: 'room', bytes: sizeOf(two) } });
    holds(shelf, one);
    host.asked = [];
    const next = begin();
    await next.look(usual);
    expect(host.asked).toEqual(['offline.json']);
    expect((await next.status('page')).trouble).toEqual({ kind: 'room', bytes: sizeOf(two) });
    shelf.room = Infinity;
    await next.look({ ...usual, isAsked: true });
    expect((await next.status('page')).isNewerReady).toBe(true);
  });

  it('fetches again what a browser has cleared away', async () => {
    const { shelf, host, begin } = device(one);
    await begin().look(usual);
    shelf.files.delete(digestOf(one['3.html'] ?? ''));
    const site = begin();
    expect((await site.status('page')).kept).toBeUndefined();
    host.asked = [];
    await site.look(usual);
    expect(host.asked).toEqual(['offline.json', '3.html']);
    expect((await site.status('page')).kept).toBeDefined();
  });

  it('survives notes that cannot be read', async () => {
    const { shelf, begin } = device(one);
    await begin().look(usual);
    for (const text of ['', '{', 'null', '[]', '{"pages":3,"current":4}']) {
      shelf.notes.set('state', text);
      const site = begin();
      expect(await site.current()).toBeUndefined();
      await site.look(usual);
      expect((await site.current())?.build).toBe(buildOf(one));
      holds(shelf, one);
    }
  });
});

it('whatever happens, the current set is whole and no more than two are kept', async () => {
  const sites = Array.from({ length: 5 }, (_, version): Files =>
    Object.fromEntries(
      Array.from({ length: 8 }, (_, page) => [`${page}.html`, `page ${page}, ${(version * (page + 1)) % 4}`]),
    ),
  );
  const largest = Math.max(...sites.map(sizeOf));
  for (let seed = 0; seed < 300; seed += 1) {
    const random = seededChoices(seed);
    const { shelf, host, open, begin } = device(sites[0] ?? {});
    let site = begin();
    for (let step = 0; step < 25; step += 1) {
      host.answers = random.below(3) === 0 ? random.below(10) : Infinity;
      host.wrong = random.below(4) === 0 ? { [`${random.below(8)}.html`]: 'wrong' } : {};
      const happens = random.below(6);
      if (happens === 0) host.files = sites[random.below(sites.length)] ?? {};
      else if (happens === 1) await site.use();
      else if (happens === 2) site = begin();
      else if (happens === 3) {
        const current = await site.current();
        const page = `page ${step}`;
        if (current) await site.pin(page, current.build);
        open.add(page);
      } else if (happens === 4) open.delete([...open][0] ?? '');
      else await site.look(usual);
      const current = await site.current();
      const needed = [current, ...(await Promise.all([...open].map((page) => site.setOfPage(page))))];
      for (const set of needed) {
        for (const { digest } of set?.files.values() ?? []) expect(shelf.files.has(digest), `seed ${seed}`).toBe(true);
      }
    }
    expect(shelf.most, `seed ${seed}`).toBeLessThanOrEqual(2 * largest);
  }
});
