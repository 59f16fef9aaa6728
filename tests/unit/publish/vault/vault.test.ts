import { randomBytes, randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { packFile, vaultFiles } from '../../../../src/publish/vault/format/addresses.ts';
import { readHeader, writeHeader, type VaultHeader } from '../../../../src/publish/vault/format/header.ts';
import { packSize, paddedPackCount } from '../../../../src/publish/vault/format/pack-count.ts';
import type { VaultReader } from '../../../../src/publish/vault/vault-reader.ts';
import { dataKeyOf, headerOf, opened, passphrase, plainFiles, sealed, type SealedSite } from './sealed-site.ts';

const story = 'The canary of the Ashford office. '.repeat(60);
const texts = {
  'index.html': '<h1>Ashford</h1>',
  'stories/ashford/index.html': `<p>${story}</p>`,
  'stories/café/index.html': '<p>accents</p>',
  'empty.txt': '',
  'sheet.pdf': new Uint8Array(randomBytes(700_001)),
  'noise.bin': new Uint8Array(randomBytes(packSize * 2)),
};

let site: SealedSite;
let other: SealedSite;
let header: VaultHeader;
let dataKey: CryptoKey;
let reader: VaultReader;

const keyOf = async (of: VaultHeader, typed = passphrase): Promise<CryptoKey> => {
  const key = await dataKeyOf(of, typed);
  if (!key) throw new Error('The passphrase is another.');
  return key;
};

const packsOf = (vault: SealedSite): [string, Uint8Array<ArrayBuffer>][] =>
  [...vault].filter(([path]) => path.startsWith('packs/'));

const fileIn = (vault: VaultReader, path: string) => {
  const file = vault.files.get(path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file;
};

/** Reads everything that a vault has. */
const readAll = (vault: VaultReader): Promise<Uint8Array[]> =>
  Promise.all([...vault.files.values()].map((file) => vault.read(file)));

beforeAll(async () => {
  site = await sealed(plainFiles(texts));
  other = await sealed(plainFiles(texts));
  header = headerOf(site);
  dataKey = await keyOf(header);
  reader = await opened(site, dataKey);
});

describe('a vault', () => {
  it('gives back every file as it was', async () => {
    expect([...reader.files.keys()].sort()).toEqual(Object.keys(texts).sort());
    for (const [path, text] of Object.entries(texts)) {
      const expected = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      expect(Buffer.compare(await reader.read(fileIn(reader, path)), expected), path).toBe(0);
    }
  });

  it.each([
    [0, 0],
    [0, 9],
    [262_143, 262_144],
    [262_144, 524_290],
    [699_990, 700_000],
    [0, 700_000],
  ])('gives the bytes %i to %i of a file', async (start, end) => {
    const part = await reader.read(fileIn(reader, 'sheet.pdf'), { start, end });
    expect(Buffer.compare(part, texts['sheet.pdf'].subarray(start, end + 1))).toBe(0);
  });

  it('gives some bytes of a file that is compressed', async () => {
    const file = fileIn(reader, 'stories/ashford/index.html');
    expect(file.isCompressed).toBe(true);
    expect(new TextDecoder().decode(await reader.read(file, { start: 7, end: 12 }))).toBe('canary');
  });

  it('shows a header and packs of one size, under names that say nothing', () => {
    expect([...site.keys()].sort()).toEqual([...header.packs.map(packFile), vaultFiles.header].sort());
    expect(new Set(packsOf(site).map(([, { length }]) => length))).toEqual(new Set([packSize]));
    const seen = [...site].map(([path, bytes]) => path + Buffer.from(bytes).toString('latin1')).join('\n');
    for (const word of ['Ashford', 'ashford', 'canary', 'index.html', 'sheet.pdf', 'text/html'])
      expect(seen).not.toContain(word);
  });

  it('has no pack in common with another of the same files, nor any block of one', () => {
    const blocks = new Set<string>();
    for (const [, pack] of packsOf(site))
      for (let at = 0; at < pack.length; at += 16)
        blocks.add(Buffer.from(pack.subarray(at, at + 16)).toString('latin1'));
    const common = packsOf(other).filter(([path, pack]) => {
      const text = (at: number): string => Buffer.from(pack.subarray(at, at + 16)).toString('latin1');
      return (
        site.has(path) ||
        Array.from({ length: pack.length / 16 }, (_, index) => text(index * 16)).some((one) => blocks.has(one))
      );
    });
    expect(common).toEqual([]);
    const theirs = headerOf(other);
    expect(theirs.build).not.toBe(header.build);
    expect(theirs.derivation.salt).not.toEqual(header.derivation.salt);
    expect(theirs.wrappedKey).not.toEqual(header.wrappedKey);
  });

  it('has as many packs for a story more or less', async () => {
    const more = await sealed(plainFiles({ ...texts, 'stories/second/index.html': `<p>${story}</p>` }));
    expect(headerOf(more).packs).toHaveLength(header.packs.length);
  });
});

describe('the number of packs', () => {
  it.each([
    [0, 1],
    [1, 1],
    [packSize, 1],
    [packSize + 1, 2],
    [packSize * 16, 16],
    [packSize * 16 + 1, 18],
    [packSize * 33, 36],
    [packSize * 100, 104],
    [packSize * 129, 144],
  ])('for %i bytes is %i', (bytes, count) => {
    expect(paddedPackCount(bytes)).toBe(count);
  });

  it('is never too small, and at most an eighth too large', () => {
    for (let count = 1; count < 3000; count += 1) {
      const padded = paddedPackCount(count * packSize);
      expect(padded).toBeGreaterThanOrEqual(count);
      expect(padded).toBeLessThanOrEqual(count + Math.ceil(count / 8));
    }
  });
});

describe('the data key', () => {
  it('comes with the passphrase alone', async () => {
    expect(await dataKeyOf(header, 'another one')).toBeUndefined();
    expect(await dataKeyOf(header, `${passphrase}x`)).toBeUndefined();
    expect(await dataKeyOf(header, `  ${passphrase} `)).toBeDefined();
  });

  it('can decrypt, and can never be read', async () => {
    expect(dataKey.usages).toEqual(['decrypt']);
    await expect(crypto.subtle.exportKey('raw', dataKey)).rejects.toThrow();
  });
});

/** Changes one bit. */
const flipped = (bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> => {
  const copy = new Uint8Array(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

describe('a vault that was changed', () => {
  it('does not open with any bit of its header changed', async () => {
    const bytes = site.get(vaultFiles.header) ?? new Uint8Array();
    const texts = Array.from({ length: 400 }, () => {
      const text = Buffer.from(flipped(bytes, randomInt(bytes.length * 8))).toString('latin1');
      return readHeader(text);
    });
    const read = texts.filter((one) => typeof one === 'object');
    expect(read.length).toBeGreaterThan(20);
    // Whoever derives a key for each would wait long: what the derivation needs is the same in most.
    const same = read.filter(({ derivation }) => JSON.stringify(derivation) === JSON.stringify(header.derivation));
    const changed = same.filter((one) => writeHeader(one) !== writeHeader(header));
    const { deriveKey } = await import('../../../../src/publish/vault/derive-key.ts');
    const { unwrapDataKey, wrappingKey } = await import('../../../../src/publish/vault/cipher.ts');
    const key = await wrappingKey(await deriveKey(passphrase, header.derivation), 'unwrapKey');
    expect(await unwrapDataKey(header, key)).toBeDefined();
    expect(changed.length).toBeGreaterThan(10);
    for (const one of changed) expect(await unwrapDataKey(one, key)).toBeUndefined();
  });

  it.each<[string, (packs: readonly string[]) => Partial<VaultHeader>]>([
    ['another build’s name', () => ({ build: 'AAAAAAAAAAAAAAAAAAAAAA' })],
    ['fewer packs', (packs) => ({ packs: packs.slice(0, -1) })],
    ['packs in another order', (packs) => ({ packs: packs.toReversed() })],
    ['packs of another size', () => ({ packSize: packSize * 2 })],
  ])('does not open with %s', async (_what, change) => {
    expect(await dataKeyOf({ ...header, ...change(header.packs) })).toBeUndefined();
  });

  it('gives nothing of a file with any bit changed', async () => {
    const file = fileIn(reader, 'noise.bin');
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const place = randomInt(file.stored);
      const at = Math.floor((file.offset + place) / packSize);
      const changed = await opened(site, dataKey, (number, { packs }) => {
        const pack = site.get(packFile(packs[number] ?? ''));
        return pack && number === at ? flipped(pack, ((file.offset + place) % packSize) * 8 + randomInt(8)) : pack;
      });
      await expect(changed.read(file)).rejects.toThrow();
    }
  });

  it('does not open with a bit of its directory changed, or its length', async () => {
    for (const bit of [0, 63, 64, 190, 192, 400, 1000]) {
      const changed = opened(site, dataKey, (number, { packs }) => {
        const pack = site.get(packFile(packs[number] ?? ''));
        return pack && number === 0 ? flipped(pack, bit) : pack;
      });
      await expect(changed).rejects.toThrow();
    }
  });

  it('gives nothing from packs in each other’s places', async () => {
    const swapped = await opened(site, dataKey, (number, { packs }) =>
      site.get(packFile(packs[number === 1 ? 2 : number === 2 ? 1 : number] ?? '')),
    );
    await expect(readAll(swapped)).rejects.toThrow();
  });

  it('gives nothing from another build’s packs, nor do they open with an older header', async () => {
    const theirs = headerOf(other);
    await expect(opened(site, dataKey, (number) => other.get(packFile(theirs.packs[number] ?? '')))).rejects.toThrow();
    const mixed: SealedSite = new Map([...other, [vaultFiles.header, site.get(vaultFiles.header) ?? new Uint8Array()]]);
    await expect(opened(mixed, dataKey)).rejects.toThrow('There is no such pack.');
  });

  it.each([0, 1, 17, packSize - 1])('gives nothing where its packs are cut to %i bytes', async (length) => {
    const cut = async (): Promise<unknown> => {
      const truncated = await opened(site, dataKey, (number, { packs }) =>
        site.get(packFile(packs[number] ?? ''))?.slice(0, length),
      );
      return readAll(truncated);
    };
    await expect(cut()).rejects.toThrow();
  });
});

describe('a header', () => {
  const text = (): Record<string, unknown> => JSON.parse(writeHeader(header));

  it('is read as it was written', () => {
    expect(readHeader(writeHeader(header))).toEqual(header);
  });

  it('of a newer format is told from one that is broken', () => {
    expect(readHeader(JSON.stringify({ ...text(), format: 2 }))).toBe('newer');
  });

  it.each([
    ['nothing', ''],
    ['half', '{"format":1,'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('is not %s', (_what, broken) => {
    expect(readHeader(broken)).toBeUndefined();
  });

  it.each([
    ['less memory', { kdf: { name: 'argon2id', memory: 8192, passes: 3, lanes: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA' } }],
    ['one pass', { kdf: { name: 'argon2id', memory: 65536, passes: 1, lanes: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA' } }],
    [
      'endless passes',
      { kdf: { name: 'argon2id', memory: 65536, passes: 9999, lanes: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA' } },
    ],
    [
      'another derivation',
      { kdf: { name: 'pbkdf2', memory: 65536, passes: 3, lanes: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA' } },
    ],
    ['no salt', { kdf: { name: 'argon2id', memory: 65536, passes: 3, lanes: 1 } }],
    ['a short salt', { kdf: { name: 'argon2id', memory: 65536, passes: 3, lanes: 1, salt: 'AAAA' } }],
    ['no packs', { packs: [] }],
    ['packs elsewhere', { packs: ['../../../secret'] }],
    ['packs of any size', { packSize: 1.5 }],
    ['no key', { key: {} }],
    ['a build of another form', { build: '../' }],
  ])('is refused with %s', (_what, change) => {
    expect(readHeader(JSON.stringify({ ...text(), ...change }))).toBeUndefined();
  });
});
