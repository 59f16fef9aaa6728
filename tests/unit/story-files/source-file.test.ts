import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeText, fileSizeLimit, readSourceBytes } from '../../../src/story-files/source-file.ts';

const bytesOf = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decodeText', () => {
  it.each([
    ['plain text', bytesOf('a\nb'), 'a\nb'],
    ['a byte order mark', bytesOf([0xef, 0xbb, 0xbf], 'a'), 'a'],
    ['line ends of Windows', bytesOf('a\r\nb\r\n'), 'a\nb\n'],
    ['line ends of old Macs', bytesOf('a\rb'), 'a\nb'],
    ['text in other scripts', bytesOf('字 ü ф 😀'), '字 ü ф 😀'],
  ])('reads %s', (_what, bytes, text) => {
    expect(decodeText('f.mdx', bytes)).toEqual({ text, problems: [] });
  });

  it.each([
    ['nothing', bytesOf(''), { kind: 'empty-file', line: 1, column: 1, details: { file: 'f.mdx' } }],
    ['white space only', bytesOf(' \r\n\t\n'), { kind: 'empty-file', line: 1, column: 1, details: { file: 'f.mdx' } }],
    [
      'a mark and nothing',
      bytesOf([0xef, 0xbb, 0xbf]),
      { kind: 'empty-file', line: 1, column: 1, details: { file: 'f.mdx' } },
    ],
    ['Latin-1', bytesOf('ab\nca', [0xe9], 'f'), { kind: 'not-utf8', line: 2, column: 3, details: { offset: 5 } }],
    ['a cut character', bytesOf('ü', [0xc3]), { kind: 'not-utf8', line: 1, column: 2, details: { offset: 2 } }],
    ['a wrong first byte', bytesOf([0xff], 'a'), { kind: 'not-utf8', line: 1, column: 1, details: { offset: 0 } }],
    [
      'a wrong byte after many lines',
      bytesOf('ü\r\n'.repeat(500), [0x80], 'x'),
      { kind: 'not-utf8', line: 501, column: 1, details: { offset: 2000 } },
    ],
  ])('refuses %s', (_what, bytes, { kind, line, column, details }) => {
    expect(decodeText('f.mdx', bytes)).toEqual({ kind, location: { file: 'f.mdx', line, column }, details });
  });
});

describe('signs that nobody can see', () => {
  it.each([
    ['ab\ncd\u000Bef', 2, 3, '\u000B'],
    ['a\uFEFFb', 1, 2, '\uFEFF'],
    ['😀\u0085', 1, 3, '\u0085'],
    ['\u001B[31m', 1, 1, '\u001B'],
  ])('%j: are told at %d:%d', (text, line, column, sign) => {
    expect(decodeText('f.mdx', Buffer.from(text))).toEqual({
      text: text.replace(sign, ' '),
      problems: [{ kind: 'control-character', location: { file: 'f.mdx', line, column }, details: { sign } }],
    });
  });

  it('are told some twenty times', () => {
    expect(decodeText('f.mdx', Buffer.from('a\0'.repeat(100_000)))).toMatchObject({ problems: { length: 20 } });
  });
});

describe('readSourceBytes', () => {
  const root = mkdtempSync(join(tmpdir(), 'story-bank-source-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('reads a file of exactly the limit', async () => {
    writeFileSync(join(root, 'full.mdx'), 'x'.repeat(fileSizeLimit));
    expect(await readSourceBytes(root, 'full.mdx')).toMatchObject({ bytes: { length: fileSizeLimit } });
  });

  it('refuses one byte more', async () => {
    writeFileSync(join(root, 'over.mdx'), 'x'.repeat(fileSizeLimit + 1));
    expect(await readSourceBytes(root, 'over.mdx')).toMatchObject({
      kind: 'file-too-large',
      details: { bytes: fileSizeLimit + 1, limit: fileSizeLimit },
    });
  });

  it.each([
    ['nothing', () => undefined, 'gone'],
    ['a folder', (path: string) => mkdirSync(path), 'folder'],
    // Nobody writes into the pipe: whoever waited for it would wait for ever.
    ['a pipe', (path: string) => execFileSync('mkfifo', [path]), 'no-file'],
    ['a link to nothing', (path: string) => symlinkSync('./nowhere', path), 'gone'],
    ['a link to itself', (path: string) => symlinkSync(path, path), 'gone'],
    ['a device', (path: string) => symlinkSync('/dev/zero', path), 'no-file'],
  ])('refuses %s where a file should be', async (what, make, reason) => {
    const file = `${what}.mdx`;
    make(join(root, file));
    expect(await readSourceBytes(root, file)).toEqual({
      kind: 'unreadable-file',
      location: { file, line: 1, column: 1 },
      details: { reason },
    });
  });

  it('gives equal texts equal digests, and others others', async () => {
    for (const [name, text] of [
      ['a', 'one'],
      ['b', 'one'],
      ['c', 'two'],
    ] as const)
      writeFileSync(join(root, name), text);
    const digests = await Promise.all(['a', 'b', 'c'].map((name) => readSourceBytes(root, name)));
    const [a, b, c] = digests.map((source) => ('digest' in source ? source.digest : ''));
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });
});
