import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfDigests } from '../../../src/sheets/print/pdf-digest.ts';
import type { PdfJob } from '../../../src/sheets/print/make-pdf.ts';
import { writePdfs } from '../../../src/sheets/print/write-pdfs.ts';
import { sheetGroup, sheetItem } from '../../../src/sheets/content/sheet-item.ts';

const scratch = mkdtempSync(join(tmpdir(), 'story-bank-pdfs-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const job = (id: string, text: string): PdfJob => ({
  content: {
    kind: 'story',
    id,
    title: `Story ${id}`,
    kicker: 'Acme',
    lead: 'What came of it.',
    strip: undefined,
    groups: [sheetGroup('Actions', [sheetItem({ text })])],
    about: `/stories/${id}/`,
  },
  paper: 'a4',
  author: 'Ada Example',
});

describe('the PDFs of a site', () => {
  it('are made once, and again only where a sheet changed', { timeout: 60_000 }, async () => {
    const cache = join(scratch, 'cache');
    const site = join(scratch, 'site');
    const jobs = Array.from({ length: 15 }, (_, index) => job(`s${index}`, `I did thing ${index}.`));
    const steps: string[] = [];
    const write = (some: PdfJob[]): Promise<number> =>
      writePdfs(some, { cache, site }, (made, missing) => steps.push(`${made} of ${missing}`));

    expect(await write(jobs)).toBe(15);
    expect(steps).toHaveLength(15);
    expect(steps.at(-1)).toBe('15 of 15');
    const file = join(site, 'cheat-sheets/story/s3.a4.pdf');
    const first = readFileSync(file);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');

    expect(await write(jobs)).toBe(0);
    expect(Buffer.compare(readFileSync(file), first)).toBe(0);

    expect(await write(jobs.map((each, index) => (index === 3 ? job('s3', 'I did something else.') : each)))).toBe(1);
    expect(Buffer.compare(readFileSync(file), first)).not.toBe(0);
    expect(readdirSync(join(site, 'cheat-sheets/story'))).toHaveLength(15);
    expect(readdirSync(cache).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  });

  it('are given up with the fault of the first one that fails', { timeout: 60_000 }, async () => {
    const faulty = job('faulty', 'A box: 漢字');
    await expect(writePdfs([faulty], { cache: join(scratch, 'none'), site: scratch }, () => undefined)).rejects.toThrow(
      'could not be displayed',
    );
  });
});

describe('the digest of a PDF', () => {
  it('depends on what the sheet says, its paper and its author', async () => {
    const digestFor = await pdfDigests();
    const one = job('one', 'A bullet.');
    const others: PdfJob[] = [
      job('one', 'Another bullet.'),
      { ...one, paper: 'letter' },
      { ...one, author: 'Someone else' },
    ];
    expect(digestFor(job('one', 'A bullet.'))).toBe(digestFor(one));
    expect(new Set([one, ...others].map(digestFor)).size).toBe(4);
  });
});
