import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenVault, VaultDevice, VaultHost } from '../../../../src/publish/vault/device/vault-device.ts';
import { VaultKeeper } from '../../../../src/publish/vault/device/vault-keeper.ts';
import { packFile, vaultFiles } from '../../../../src/publish/vault/format/addresses.ts';
import { packSize } from '../../../../src/publish/vault/format/pack-count.ts';
import { dataKeyOf, headerOf, plainFiles, sealed, type SealedSite } from './sealed-site.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A device that remembers, and may have no room. */
class FakeDevice implements VaultDevice {
  readonly kept = new Map<string, string | OpenVault>();
  readonly packsHere = new Map<string, Bytes>();
  hasRoom = true;

  #text(name: string): Promise<string | undefined> {
    const value = this.kept.get(name);
    return Promise.resolve(typeof value === 'string' ? value : undefined);
  }
  current = () => this.#text('current');
  coming = () => this.#text('coming');
  open = () => {
    const value = this.kept.get('open');
    return Promise.resolve(typeof value === 'object' ? value : undefined);
  };
  keep: VaultDevice['keep'] = async (what) => {
    for (const [name, value] of Object.entries(what)) {
      if (value === undefined) this.kept.delete(name);
      else this.kept.set(name, value);
    }
  };
  packs = () => Promise.resolve(new Set(this.packsHere.keys()));
  pack = (digest: string) => Promise.resolve(this.packsHere.get(digest));
  keepPack = async (digest: string, bytes: Bytes) => {
    if (!this.hasRoom) throw new Error('QuotaExceededError');
    this.packsHere.set(digest, bytes);
  };
  dropPacks = async (digests: Iterable<string>) => {
    for (const digest of digests) this.packsHere.delete(digest);
  };
}

/** A host that may be off, or be cut off after some packs. */
class FakeHost implements VaultHost {
  site: SealedSite;
  isOff = false;
  packsLeft = Infinity;
  readonly asked: string[] = [];

  constructor(site: SealedSite) {
    this.site = site;
  }
  header = async () => (this.isOff ? undefined : new TextDecoder().decode(this.site.get(vaultFiles.header)));
  pack: VaultHost['pack'] = async (digest) => {
    this.asked.push(digest);
    if (this.isOff || this.packsLeft <= 0) return 'unreachable';
    this.packsLeft -= 1;
    return this.site.get(packFile(digest)) ?? 'none';
  };
}

const noise = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
const big = () => ({
  'a.bin': noise(60_000),
  'b.bin': noise(60_000),
  'c.bin': noise(60_000),
  'd.bin': noise(60_000),
  'e.bin': noise(60_000),
});
const filesOf = (text: string) =>
  plainFiles({
    'index.html': text,
    ...big(),
    ...Object.fromEntries(Object.entries(big()).map(([name, bytes]) => [`more/${name}`, bytes])),
  });

let first: SealedSite;
let second: SealedSite;
let firstKey: CryptoKey;
let secondKey: CryptoKey;
let device: FakeDevice;
let host: FakeHost;
let time: number;
let keeper: VaultKeeper;

const textOf = (site: SealedSite): string => new TextDecoder().decode(site.get(vaultFiles.header));
const digestsOf = (site: SealedSite): string[] => [...headerOf(site).packs].sort();
const here = (): string[] => [...device.packsHere.keys()].sort();

/** The start page, as it is open now. */
async function startPage(): Promise<string | undefined> {
  const reader = await keeper.reader();
  const file = reader?.files.get('index.html');
  return reader && file && new TextDecoder().decode(await reader.read(file));
}

beforeAll(async () => {
  first = await sealed(filesOf('first'));
  second = await sealed(filesOf('second'));
  const keys = await Promise.all([dataKeyOf(headerOf(first)), dataKeyOf(headerOf(second))]);
  if (!keys[0] || !keys[1]) throw new Error('The passphrase is another.');
  [firstKey, secondKey] = keys;
  expect(digestsOf(first).length).toBeGreaterThan(2);
});
beforeEach(() => {
  device = new FakeDevice();
  host = new FakeHost(first);
  time = 1_000_000;
  keeper = new VaultKeeper(device, host, () => time);
});

/** As if the worker had been stopped and started again. */
const restart = (): void => {
  keeper = new VaultKeeper(device, host, () => time);
};

describe('a device that has nothing yet', () => {
  it('has the host’s build for a passphrase, and nothing where there is no host', async () => {
    expect(await keeper.candidates()).toEqual({ headers: [textOf(first)], isNewerFormat: false });
    host.isOff = true;
    expect(await keeper.candidates()).toEqual({ headers: [], isNewerFormat: false });
  });

  it('says when the host has a build that it cannot read', async () => {
    host.site = new Map([[vaultFiles.header, new TextEncoder().encode('{"format":2}')]]);
    expect(await keeper.candidates()).toEqual({ headers: [], isNewerFormat: true });
  });

  it('fetches no packs before the passphrase is known', async () => {
    await keeper.lookForNewer();
    await keeper.fill();
    expect(host.asked).toEqual([]);
  });

  it('shows pages as soon as it is open, and is whole later', async () => {
    expect(await startPage()).toBeUndefined();
    expect(await keeper.unlock(textOf(first), firstKey, 'session')).toBeUndefined();
    expect(await startPage()).toBe('first');
    expect(here().length).toBeLessThan(digestsOf(first).length);
    await keeper.fill();
    expect(here()).toEqual(digestsOf(first));
    expect(await keeper.state()).toMatchObject({ isOpen: true, isWhole: true, isNewerReady: false });
    host.isOff = true;
    restart();
    expect(await startPage()).toBe('first');
  });

  it.each([1, 2])('goes on where it was cut after %i packs', async (count) => {
    host.packsLeft = count;
    await keeper.unlock(textOf(first), firstKey, '7-days');
    await keeper.fill();
    const came = here();
    expect(came).toHaveLength(count);
    restart();
    host.packsLeft = Infinity;
    host.asked.length = 0;
    await keeper.fill();
    expect(here()).toEqual(digestsOf(first));
    expect(host.asked.toSorted()).toEqual(digestsOf(first).filter((digest) => !came.includes(digest)));
  });

  it('is read from the host where it has no room', async () => {
    device.hasRoom = false;
    await keeper.unlock(textOf(first), firstKey, 'session');
    await keeper.fill();
    expect(here()).toEqual([]);
    expect(await startPage()).toBe('first');
  });
});

describe('a passphrase that is right', () => {
  it.each<[string, (site: SealedSite) => void, string]>([
    [
      'packs that are missing',
      (site) => digestsOf(site).forEach((digest) => site.delete(packFile(digest))),
      'incomplete',
    ],
    [
      'packs that were changed',
      (site) => digestsOf(site).forEach((digest) => site.set(packFile(digest), new Uint8Array(packSize))),
      'changed',
    ],
    [
      'packs that are cut',
      (site) =>
        digestsOf(site).forEach((digest) =>
          site.set(packFile(digest), new Uint8Array(site.get(packFile(digest)) ?? []).slice(0, -1)),
        ),
      'changed',
    ],
  ])('does not open %s', async (_what, damage, trouble) => {
    host.site = new Map(first);
    damage(host.site);
    expect(await keeper.unlock(textOf(first), firstKey, 'session')).toBe(trouble);
    expect(await startPage()).toBeUndefined();
    expect(here()).toEqual([]);
  });

  it('does not open what cannot be reached', async () => {
    host.isOff = true;
    expect(await keeper.unlock(textOf(first), firstKey, 'session')).toBe('unreachable');
  });

  it('does not open another build with its key', async () => {
    expect(await keeper.unlock(textOf(first), secondKey, 'session')).toBe('changed');
  });
});

describe('an open vault', () => {
  it.each([
    ['12-hours', 12],
    ['7-days', 7 * 24],
  ] as const)('locks itself after %s', async (keeping, hours) => {
    await keeper.unlock(textOf(first), firstKey, keeping);
    time += hours * 3_600_000 - 1;
    expect(await startPage()).toBe('first');
    time += 1;
    expect(await startPage()).toBeUndefined();
    expect(device.kept.has('open')).toBe(false);
    expect(await keeper.lastsForSession()).toBe(false);
  });

  it('forgets the key when it is locked', async () => {
    await keeper.unlock(textOf(first), firstKey, 'session');
    expect(await keeper.lastsForSession()).toBe(true);
    await startPage();
    await keeper.lock();
    expect(device.kept.has('open')).toBe(false);
    expect(await startPage()).toBeUndefined();
    expect((await keeper.state()).isOpen).toBe(false);
  });
});

describe('another build', () => {
  beforeEach(async () => {
    await keeper.unlock(textOf(first), firstKey, '7-days');
    await keeper.fill();
    host.site = second;
  });

  it('is fetched beside the open one, offered when it is whole, and takes its place when it is opened', async () => {
    await keeper.lookForNewer();
    expect((await keeper.state()).isNewerReady).toBe(false);
    await keeper.fill();
    expect(await keeper.state()).toMatchObject({ isOpen: true, isNewerReady: true });
    expect(await startPage()).toBe('first');
    expect((await keeper.candidates()).headers).toEqual([textOf(second), textOf(first)]);
    expect(await keeper.unlock(textOf(second), secondKey, 'session')).toBeUndefined();
    await keeper.fill();
    expect(await startPage()).toBe('second');
    expect(here()).toEqual(digestsOf(second));
    expect(await keeper.state()).toMatchObject({ isNewerReady: false, isWhole: true });
    expect((await keeper.candidates()).headers).toEqual([textOf(second)]);
  });

  it.each<[string, () => void]>([
    [
      'has not all its packs',
      () => (host.site = new Map([...second].filter(([path]) => path !== packFile(digestsOf(second)[0] ?? '')))),
    ],
    [
      'has packs that were changed',
      () =>
        (host.site = new Map(
          [...second].map(([path, bytes]) => [path, path.startsWith('packs/') ? new Uint8Array(bytes.length) : bytes]),
        )),
    ],
    ['is cut on the way', () => (host.packsLeft = 1)],
    [
      'has a header that is none',
      () => (host.site = new Map([[vaultFiles.header, new TextEncoder().encode('<html>')]])),
    ],
    ['is gone', () => (host.isOff = true)],
  ])('that %s takes nothing away, and is not offered', async (_what, damage) => {
    damage();
    for (let visit = 0; visit < 3; visit += 1) {
      restart();
      await keeper.lookForNewer();
      await keeper.fill();
    }
    expect((await keeper.state()).isNewerReady).toBe(false);
    expect((await keeper.candidates()).headers[0]).toBe(textOf(first));
    expect(here()).toEqual(expect.arrayContaining(digestsOf(first)));
    expect(await startPage()).toBe('first');
    await keeper.lock();
    expect(await keeper.unlock(textOf(first), firstKey, 'session')).toBeUndefined();
    expect(await startPage()).toBe('first');
  });

  it('that is opened before it is whole leaves the last one here until it is', async () => {
    await keeper.lock();
    host.packsLeft = 1;
    expect(await keeper.unlock(textOf(second), secondKey, 'session')).toBeUndefined();
    await keeper.fill();
    expect(here()).toEqual(expect.arrayContaining(digestsOf(first)));
    expect(await device.current()).toBe(textOf(first));
    host.packsLeft = Infinity;
    await keeper.fill();
    expect(await device.current()).toBe(textOf(second));
    expect(here()).toEqual(digestsOf(second));
  });

  it('that comes after one that was never opened takes its place', async () => {
    host.packsLeft = 2;
    await keeper.lookForNewer();
    await keeper.fill();
    host.site = first;
    host.packsLeft = Infinity;
    await keeper.lookForNewer();
    await keeper.fill();
    expect(await device.coming()).toBeUndefined();
    expect(here()).toEqual(digestsOf(first));
  });
});
