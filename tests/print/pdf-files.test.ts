import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sheetGroup, sheetItem } from '../../src/sheets/content/sheet-item.ts';
import type { SheetContent } from '../../src/sheets/content/sheet-content.ts';
import { planBothWays } from '../../src/sheets/plan/plan-sheet.ts';
import { fileCache } from '../../src/sheets/print/file-cache.ts';
import { openedFonts, plainFonts } from '../../src/sheets/print/opened-fonts.ts';
import { pdfDigests } from '../../src/sheets/print/pdf-digest.ts';
import { pdfFiles } from '../../src/site/files/pdf-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'story-bank-pdfs-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const sheet = (id: string, text: string) => ({
  kind: 'story' as const,
  id,
  title: `Story ${id}`,
  kicker: 'Acme',
  lead: 'What came of it.',
  strip: undefined,
  groups: [sheetGroup('Actions', [sheetItem({ text })])],
  about: `/stories/${id}/`,
});

/** A sheet of a story. */
type StorySheet = SheetContent & { kind: 'story' };

/** As much of a site as its PDFs are made from. */
function siteOf(sheets: StorySheet[]): Parameters<typeof pdfFiles>[0] {
  const contentOf = ({ id }: { id: string }): SheetContent => {
    const found = sheets.find((one) => one.id === id);
    if (!found) throw new Error(`There is no sheet ${id}.`);
    return found;
  };
  return {
    sheets: sheets.map((content) => {
      const { kind, id, title } = content;
      return { kind, id, title, story: undefined, compose: () => content };
    }),
    sheet: (_kind, id) => sheets.find((one) => one.id === id),
    contentOf,
    sheetInput: (named) => JSON.stringify(contentOf(named)),
    plans: (content) => planBothWays(content, openedFonts.measure),
    fonts: plainFonts,
    sheetAssets: () => Promise.reject(new Error('No owner has added fonts.')),
  };
}

/** Makes the PDFs of some sheets. */
async function madeOf(sheets: StorySheet[], cache: string): Promise<{ files: Map<string, Buffer>; steps: string[] }> {
  const files = new Map<string, Buffer>();
  const steps: string[] = [];
  await pdfFiles(siteOf(sheets), { author: 'Ada Example', cache: fileCache(cache) }).all({
    write: async ({ path, content }) => void files.set(path, Buffer.from(await content())),
    takeOver: () => false,
    onProgress: (made, missing) => steps.push(`${made} of ${missing}`),
  });
  return { files, steps };
}

describe('the PDFs of a site', () => {
  it('are made once, and again only where a sheet changed', { timeout: 120_000 }, async () => {
    const cache = join(scratch, 'cache');
    const changed = '/cheat-sheets/story/s3.a4.pdf';
    const sheets = Array.from({ length: 8 }, (_, index) => sheet(`s${index}`, `I did thing ${index}.`));
    const first = await madeOf(sheets, cache);
    expect(first.files.size).toBe(16);
    expect(first.steps.at(-1)).toBe('16 of 16');
    expect(first.files.get(changed)?.subarray(0, 5).toString()).toBe('%PDF-');
    const second = await madeOf(sheets, cache);
    expect(second.steps).toEqual([]);
    expect([...second.files.keys()].sort()).toEqual([...first.files.keys()].sort());
    for (const [path, pdf] of second.files) expect(pdf.equals(first.files.get(path) ?? Buffer.of())).toBe(true);
    const third = await madeOf(sheets.with(3, sheet('s3', 'I did something else.')), cache);
    expect(third.steps.at(-1)).toBe('2 of 2');
    expect(third.files.get(changed)).not.toEqual(first.files.get(changed));
    expect(readdirSync(cache).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  });

  it('are given up with the fault of the first one that fails', { timeout: 60_000 }, async () => {
    const faulty = { ...sheet('faulty', 'A bullet.'), lang: 'no language' };
    const sheets = [sheet('one', 'A bullet.'), faulty, sheet('two', 'A bullet.')];
    await expect(madeOf(sheets, join(scratch, 'faulty'))).rejects.toThrow('Incorrect locale information');
  });

  it('are made anew where what was kept is damaged', { timeout: 120_000 }, async () => {
    const cache = join(scratch, 'damaged');
    const sheets = [sheet('one', 'I did a thing.')];
    const first = await madeOf(sheets, cache);
    const [one = '', other = ''] = readdirSync(cache).map((name) => join(cache, name));
    writeFileSync(one, '');
    writeFileSync(other, readFileSync(other).subarray(0, 1000));
    const second = await madeOf(sheets, cache);
    expect(second.steps.at(-1)).toBe('2 of 2');
    for (const [path, pdf] of second.files) expect(pdf.equals(first.files.get(path) ?? Buffer.of())).toBe(true);
    expect((await madeOf(sheets, cache)).steps).toEqual([]);
  });

  it('are found one by one', async () => {
    const content = sheet('one', 'A bullet.');
    const source = pdfFiles(siteOf([content]), { author: 'Ada', cache: fileCache(join(scratch, 'unused')) });
    const pdf = await (await source.find('/cheat-sheets/story/one.letter.pdf'))?.content();
    expect(
      Buffer.from(pdf ?? '')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await source.find('/cheat-sheets/story/two.letter.pdf')).toBeUndefined();
    expect(await source.find('/cheat-sheets/story/one/')).toBeUndefined();
  });
});

describe('the digest of a PDF', () => {
  it('depends on what the sheet says, its paper, its author and the fonts that an owner has added', async () => {
    const digestFor = await pdfDigests();
    const one = { content: sheet('one', 'A bullet.'), paper: 'a4', author: 'Ada' } as const;
    const others = [
      { ...one, content: sheet('one', 'Another bullet.') },
      { ...one, paper: 'letter' } as const,
      { ...one, author: 'Someone else' },
    ];
    expect(digestFor({ ...one, content: sheet('one', 'A bullet.') })).toBe(digestFor(one));
    expect(new Set([one, ...others].map(digestFor)).size).toBe(4);
    const own = { regular: ['Sheet Own 1'], strong: ['Sheet Own 1'] };
    const withOwn = (await pdfDigests(own))(one);
    expect(withOwn).not.toBe(digestFor(one));
    expect((await pdfDigests(own, [{ family: 'Sheet Own 1', characters: '\u6f22' }]))(one)).not.toBe(withOwn);
  });
});
