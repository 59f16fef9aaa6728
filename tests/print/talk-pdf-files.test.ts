import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/bank/edition.ts';
import { fileCache } from '../../src/sheets/print/file-cache.ts';
import { talkPdfFiles } from '../../src/site/files/talk-pdf-files.ts';
import { openSite } from '../../src/site/site-files.ts';
import { BankReader } from '../../src/story-files/bank-reader.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

const scratch = mkdtempSync(join(tmpdir(), 'story-bank-talk-pdfs-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const bankOf = (name: string): string => fileURLToPath(new URL(`../banks/${name}`, import.meta.url));

/** A bank of its own for a test. */
function copyOf(name: string): string {
  const root = mkdtempSync(join(scratch, `${name}-`));
  cpSync(bankOf(name), join(root, 'stories'), { recursive: true });
  return root;
}

/** Makes the PDFs of a bank's talks. */
async function madeOf(root: string, edition: Edition = 'private') {
  const reader = new BankReader({ root, check: (_bank, problems) => ({ problems: [...problems], numbers: 0 }) });
  const base = '/bank/';
  const { bank, bodies } = await reader.edition({ edition, base });
  const cacheFolder = join(root, '.cache');
  const site = await openSite({ edition, source: bank.source, bodies, base }, { root, cacheFolder });
  const cache = (name: string) => fileCache(join(cacheFolder, name));
  const files = new Map<string, Buffer>();
  const steps: string[] = [];
  const source = talkPdfFiles(site, { root, author: 'Ada Example', cache: cache('pdf'), fontCache: cache('fonts') });
  await source.all({
    write: async ({ path, content }) => void files.set(path, Buffer.from(await content())),
    takeOver: () => false,
    onProgress: (made, missing) => steps.push(`${made} of ${missing}`),
  });
  return { files, steps, source };
}

const nurse = madeOf(copyOf('nurse'));
const talk = '/talks/bedside-handover';

async function read(made: typeof nurse, path: string): Promise<ReadPdf> {
  return readPdf((await made).files.get(path) ?? Buffer.of());
}

/** Letters and digits alone: paper breaks lines and words where it likes. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
const wordsOf = ({ pages }: ReadPdf): string[] =>
  pages.map(({ texts }) => lettersOf(texts.map(({ text }) => text).join('')));

describe('the PDFs of a talk', () => {
  it.each([
    ['a4', 595, 842],
    ['letter', 612, 792],
  ] as const)(
    'have a handout on %s: the slides, what is said, questions, pictures’ places',
    async (paper, width, height) => {
      const pdf = await read(nurse, `${talk}/handout.${paper}.pdf`);
      expect([pdf.title, pdf.author, pdf.isTagged]).toEqual(['Handover moved to the bedside', 'Ada Example', true]);
      expect(pdf.embeddedFonts.every(Boolean)).toBe(true);
      for (const page of pdf.pages) expect([Math.round(page.width), Math.round(page.height)]).toEqual([width, height]);
      const all = wordsOf(pdf).join('');
      for (const words of [
        'Forty-two minutes in a closed room',
        'Call lights answered by whoever was late',
        '4 West is a surgical ward',
        'Lines, drains, dressings: look together',
        'diagnosis, family',
        'How did you know that it worked?',
        'With a pencil. I counted 14 mornings',
        '(90%, target, 4 West, goal for the end of June)',
        'A call home counted once',
      ])
        expect(all).toContain(lettersOf(words));
    },
  );

  it('have the slides alone, with a page each, as wide as a screen', async () => {
    const pdf = await read(nurse, `${talk}/slides.pdf`);
    expect(pdf.pages.map(({ width, height }) => [width, height])).toEqual(Array.from({ length: 4 }, () => [960, 540]));
    expect(pdf.pages.map(({ texts }) => texts[0]?.text)).toEqual([
      'Where we stood',
      'Six lines on a card',
      'Who stands where',
      'June',
    ]);
    // 1.8 em of a slide that is 36 em wide, as on the page.
    expect(pdf.pages.map(({ texts }) => Math.round(texts[0]?.size ?? 0))).toEqual([48, 48, 48, 48]);
    expect(pdf.pages.map(({ tags }) => tags.includes('H1'))).toEqual([true, true, true, true]);
    expect(wordsOf(pdf).join('')).not.toContain(lettersOf('4 West is a surgical ward'));
    // Nothing is cut off, and nothing is too small to be read from the back of a room.
    for (const { x, y, width, size } of pdf.pages.flatMap(({ texts }) => texts.filter(({ size }) => size > 14))) {
      expect(x).toBeGreaterThan(50);
      expect(x + width).toBeLessThan(910);
      expect(y).toBeGreaterThan(30);
      expect(size).toBeGreaterThan(17);
    }
  });

  it('have private passages in the owner’s edition alone', async () => {
    const secrets = ['Kowalczyk', 'Abernathy'];
    const own = wordsOf(await read(nurse, `${talk}/handout.a4.pdf`)).join('');
    for (const secret of secrets) expect(own).toContain(secret);
    for (const edition of ['shared', 'public'] as const) {
      const made = madeOf(copyOf('nurse'), edition);
      const pdfs = await Promise.all([...(await made).files.keys()].map((path) => read(made, path)));
      if (edition === 'shared') expect(pdfs.length).toBe(3);
      const all = pdfs.flatMap(wordsOf).join('');
      for (const secret of [...secrets, lettersOf('Private note')]) expect(all).not.toContain(secret);
    }
  });

  it('have nothing private on the slides alone, which an audience gets', async () => {
    const root = copyOf('nurse');
    const file = join(root, 'stories/st-brigid/bedside-handover.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(
        '- Call lights',
        '- <Private>Not for them</Private>\n- Seen <Private>not heard</Private>\n- Call lights',
      ),
    );
    const made = madeOf(root);
    const slides = wordsOf(await read(made, `${talk}/slides.pdf`)).join('');
    expect(slides).toContain('SeenCalllightsanswered');
    expect(slides).not.toMatch(/Notforthem|notheard/u);
    expect(wordsOf(await read(made, `${talk}/handout.a4.pdf`)).join('')).toMatch(/Notforthem.*Seennotheard/u);
  });

  it('have the words of a picture that cannot be drawn', async () => {
    const root = copyOf('nurse');
    const file = join(root, 'stories/st-brigid/bedside-handover.mdx');
    cpSync(join(root, 'stories/st-brigid/handover-flow.svg'), join(root, 'stories/st-brigid/handover-flow.avif'));
    writeFileSync(file, readFileSync(file, 'utf8').replace('handover-flow.svg', 'handover-flow.avif'));
    const words = lettersOf(
      "Before, report in the nurses' room and the bed later; after, the bed together and the board in short",
    );
    expect(wordsOf(await read(madeOf(root), `${talk}/handout.a4.pdf`)).join('')).toContain(words);
    const drawn = wordsOf(await read(nurse, `${talk}/handout.a4.pdf`)).join('');
    expect(drawn).toContain(lettersOf('Bed, together'));
    expect(drawn).not.toContain(words);
  });

  it('set other scripts in the owner’s fonts, from the side from which they are read, and boxes for the rest', async () => {
    const root = copyOf('nurse');
    const file = join(root, 'stories/st-brigid/bedside-handover.mdx');
    const bullet = 'Report in the nurses’ room, door closed';
    const arabic = 'أمسية القراءة التي حضرها ثلاثة';
    const text = readFileSync(file, 'utf8').replaceAll("nurses' room, door", 'nurses’ room, door');
    expect(text).toContain(bullet);
    writeFileSync(file, text.replace(bullet, arabic).replace('### Where we stood', '### ไทย'));
    cpSync(fileURLToPath(new URL('../fixtures/fonts', import.meta.url)), join(root, 'stories/fonts'), {
      recursive: true,
    });
    const [first] = (await read(madeOf(root), `${talk}/slides.pdf`)).pages;
    expect(first?.texts[0]?.text).toBe('□□□');
    const right = (first?.texts ?? []).filter(({ text: words }) => /\p{Script=Arabic}/u.test(words));
    expect(right.length).toBeGreaterThan(0);
    expect(Math.min(...right.map(({ x }) => x))).toBeGreaterThan(480);
    expect(Math.max(...right.map(({ x, width }) => x + width))).toBeGreaterThan(800);
  });

  it('show what does not fit on a slide in smaller type, whole', async () => {
    const root = copyOf('nurse');
    const file = join(root, 'stories/st-brigid/bedside-handover.mdx');
    const items = Array.from(
      { length: 24 },
      (_, index) => `- Bullet number ${index} of a slide on which nobody could read anything`,
    );
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('- Call lights answered', `${items.join('\n')}\n- Call lights answered`));
    const [first] = (await read(madeOf(root), `${talk}/slides.pdf`)).pages;
    const texts = first?.texts ?? [];
    expect(lettersOf(texts.map(({ text }) => text).join(''))).toContain(
      lettersOf('Call lights answered by whoever was late'),
    );
    expect(texts.filter(({ text }) => text.startsWith('Bullet number'))).toHaveLength(24);
    expect(Math.min(...texts.map(({ y }) => y))).toBeGreaterThan(10);
  });

  it('are made once, and again only where the talk changed', { timeout: 60_000 }, async () => {
    const root = copyOf('nurse');
    const first = await madeOf(root);
    expect(first.steps.at(-1)).toBe('3 of 3');
    const change = (file: string, from: string, to: string): void => {
      const path = join(root, 'stories', file);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    };
    change('harlan/two-nurses-one-night.mdx', 'Snow had closed the county road', 'Snow had closed both roads');
    const second = await madeOf(root);
    expect(second.steps).toEqual([]);
    for (const [path, pdf] of second.files) expect(pdf.equals(first.files.get(path) ?? Buffer.of())).toBe(true);
    change('st-brigid/bedside-handover.mdx', '4 West is a surgical ward', '4 West is a large surgical ward');
    const third = await madeOf(root);
    // What is said is not on the slides.
    expect(third.steps.at(-1)).toBe('2 of 2');
  });

  it('are not there where there is no talk, or its body is known only when its code has run', async () => {
    expect((await madeOf(copyOf('student'))).files.size).toBe(0);
    const { source } = await nurse;
    expect(await source.find(`${talk}/letter.pdf`)).toBeUndefined();
    expect(await source.find('/talks/nobody/slides.pdf')).toBeUndefined();
    const slides = await (await source.find(`${talk}/slides.pdf`))?.content();
    expect((await readPdf(Buffer.from(slides ?? ''))).pages).toHaveLength(4);
  });
});
