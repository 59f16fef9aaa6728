import {
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, fileCache } from '../../../src/sheets/print/file-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-bank-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const age = (name: string, hours: number): void => {
  const then = new Date(Date.now() - hours * 3_600_000);
  lutimesSync(join(folder, name), then, then);
};

const body = Buffer.from('%PDF-1.7 and so on');

describe('a kept file', () => {
  it('is read as it was written', async () => {
    const cache = fileCache(join(folder, 'deep'));
    expect(await cache.read('a.pdf')).toBeUndefined();
    await cache.write('a.pdf', body);
    await cache.write('empty.pdf', new Uint8Array());
    expect(await cache.read('a.pdf')).toEqual(body);
    expect(await cache.read('empty.pdf')).toEqual(Buffer.alloc(0));
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['a.pdf', 'empty.pdf']);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['is cut', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['lacks its last byte', (bytes) => bytes.subarray(0, -1)],
    ['has one altered letter', (bytes) => Buffer.from(bytes.map((byte, index) => (index === 5 ? byte + 1 : byte)))],
    ['has an altered checksum', (bytes) => Buffer.from([...bytes.subarray(0, -1), (bytes.at(-1) ?? 0) ^ 1])],
    ['is the plain file, as an older version kept it', () => Buffer.from('x'.repeat(100))],
  ])('is not there when it %s', async (_what, damage) => {
    const cache = fileCache(folder);
    await cache.write('a.pdf', body);
    writeFileSync(join(folder, 'a.pdf'), damage(readFileSync(join(folder, 'a.pdf'))));
    expect(await cache.read('a.pdf')).toBeUndefined();
  });

  it('may be one that cannot be kept', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const cache = fileCache(join(folder, 'taken'));
    await cache.write('a.pdf', body);
    expect(await cache.read('a.pdf')).toBeUndefined();
  });

  it('does not pass for another', async () => {
    const cache = fileCache(folder);
    await cache.write('a.pdf', body);
    renameSync(join(folder, 'a.pdf'), join(folder, 'b.pdf'));
    expect(await cache.read('b.pdf')).toBeUndefined();
  });

  it('is forgotten after a month, and what a killed build left after an hour', async () => {
    const cache = fileCache(folder);
    const [fresh = '', old = '', stopped = '', begun = ''] = ['1', '2', '3', '4'].map((text) => digestOf(text));
    const names = [`${fresh}.pdf`, `${old}.pdf`, `${stopped}.pdf.1.unfinished`, `${begun}.pdf.2.unfinished`];
    for (const name of names) await cache.write(name, body);
    age(`${old}.pdf`, 31 * 24);
    age(`${stopped}.pdf.1.unfinished`, 2);
    await cache.forgetOld();
    expect(readdirSync(folder).sort()).toEqual([`${fresh}.pdf`, `${begun}.pdf.2.unfinished`].sort());
  });

  it('is all that is forgotten: not what somebody has put there', async () => {
    writeFileSync(join(folder, 'mine.pdf'), 'mine');
    writeFileSync(join(folder, 'notes.unfinished'), 'mine');
    mkdirSync(join(folder, 'mine'));
    mkdirSync(join(folder, `${digestOf('a')}.pdf`));
    symlinkSync('mine.pdf', join(folder, `${digestOf('b')}.pdf`));
    const before = readdirSync(folder);
    for (const name of before) age(name, 31 * 24);
    await fileCache(folder).forgetOld();
    expect(readdirSync(folder)).toEqual(before);
  });
});
