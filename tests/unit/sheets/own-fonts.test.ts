import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectFormat } from 'fontverter';
import type * as Fontkit from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FontSource } from '../../../src/bank/bank-source.ts';
import { fileCache, digestOf } from '../../../src/sheets/print/file-cache.ts';
import { withFamilyName } from '../../../src/sheets/print/font-name.ts';
import { bankFonts, plainFonts } from '../../../src/sheets/print/opened-fonts.ts';
import { ownFontFiles } from '../../../src/sheets/print/own-font-files.ts';
import { openOwnFonts, type OwnFonts } from '../../../src/sheets/print/own-fonts.ts';
import { fontStack } from '../../../src/sheets/print/pretext-measurer.ts';
import { openFont } from '../../../src/sheets/print/sheet-font-files.ts';
import { textAdvance } from '../../../src/sheets/print/text-advance.ts';

const load = createRequire(import.meta.url);
const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/fonts/${name}`, import.meta.url));
const japanese = fixture('noto-sans-jp-few.woff2');
const arabic = fixture('noto-sans-arabic-few.ttf');
const strongInter = load.resolve('@expo-google-fonts/inter/800ExtraBold/Inter_800ExtraBold.ttf');
const variable = load.resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2');
const sourceOf = (file: string): FontSource => ({ file, digest: digestOf(file, readFileSync(file)) });
const open = (...files: string[]): Promise<OwnFonts> => openOwnFonts('/', files.map(sourceOf), undefined);

/** What the tests write is here. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-bank-fonts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function opened(font: Uint8Array): Fontkit.Font {
  const { create }: typeof Fontkit = load('fontkit');
  const file = create(Buffer.from(font));
  if ('fonts' in file) throw new Error('It holds several fonts.');
  return file;
}

describe('fonts that an owner has added', () => {
  it('are asked in their order, those of the other weight last', async () => {
    const { faces, families, unusable } = await open(strongInter, japanese, arabic);
    expect(faces.map(({ weight, axes }) => ({ weight, axes }))).toEqual([
      { weight: 'strong', axes: {} },
      { weight: 'regular', axes: {} },
      { weight: 'regular', axes: {} },
    ]);
    const [strong = '', kanji = '', letters = ''] = faces.map(({ family }) => family);
    expect(families).toEqual({ regular: [kanji, letters, strong], strong: [strong, kanji, letters] });
    expect(new Set([strong, kanji, letters]).size).toBe(3);
    expect(unusable).toEqual([]);
    expect(fontStack('strong', families)).toBe(`"Sheet Inter", "${strong}", "${kanji}", "${letters}"`);
  });

  it('are in an edition for others only where it needs them', async () => {
    const sources = [japanese, arabic].map(sourceOf);
    const [, letters = ''] = (await openOwnFonts('/', sources, undefined)).faces.map(({ family }) => family);
    const familiesFor = async (texts?: string) => (await bankFonts('/', sources, undefined, texts)).own.families;
    expect((await familiesFor()).regular).toHaveLength(2);
    expect(await familiesFor('Plain, Ωμέγα and Ж')).toEqual({ regular: [], strong: [] });
    expect(await familiesFor('Said by \u0633')).toEqual({ regular: [letters], strong: [letters] });
  });

  it('have both weights where they are variable', async () => {
    const { faces, families } = await open(variable);
    expect(faces.map(({ weight, axes }) => [weight, axes['wght']])).toEqual([
      ['regular', 400],
      ['strong', 600],
    ]);
    const [regular, strong] = faces.map(({ font }) => font.layout('mmm').advanceWidth);
    expect(strong).toBeGreaterThan(regular ?? 0);
    expect(families.regular).toEqual(families.strong.toReversed());
  });

  it.each([
    ['empty.ttf', ''],
    ['text.otf', 'Not a font at all.'],
    ['cut.woff2', readFileSync(japanese).subarray(0, 2000)],
    ['cut.ttf', readFileSync(arabic).subarray(0, 2000)],
  ])('are told by their names where they cannot be used: %s', async (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    const { faces, unusable } = await openOwnFonts(
      folder,
      [sourceOf(arabic), { file: name, digest: name }].map((one) => ({
        ...one,
        file: one.file.replace(/^\//u, '../'.repeat(9)),
      })),
      undefined,
    );
    expect(unusable).toEqual([name]);
    expect(faces).toHaveLength(1);
  });

  it('are unpacked once', async () => {
    const cache = fileCache(join(folder, 'unpacked'));
    const source = { file: japanese, digest: 'a'.repeat(64) };
    const first = await openOwnFonts('/', [source], cache);
    const [kept = ''] = readdirSync(join(folder, 'unpacked'));
    expect(kept).toBe(`${'a'.repeat(24)}.otf`);
    const { faces } = await openOwnFonts('/gone', [source], cache);
    expect(faces).toEqual(first.faces);
    expect(detectFormat((await cache.read(kept)) ?? Buffer.from(''))).toBe('sfnt');
  });

  it('are not opened where there are none', async () => {
    expect(await bankFonts('/', [], undefined)).toBe(plainFonts);
  });

  it('have characters that the sheets’ own font lacks', async () => {
    const fonts = await bankFonts('/', [sourceOf(japanese)], undefined);
    const has = [...'a納م'].map((character) => fonts.has(character.codePointAt(0) ?? 0));
    expect(has).toEqual([true, true, false]);
    expect(plainFonts.has('納'.codePointAt(0) ?? 0)).toBe(false);
  });
});

describe('the width of a text in several fonts', () => {
  const inter = openFont('regular');
  const plain = textAdvance(() => inter);

  it('is that of each part in the first font that has it', async () => {
    const { faces } = await open(japanese, arabic);
    const mixed = textAdvance(
      () => inter,
      faces.map(({ font }) => font),
    );
    expect(mixed('納期', true)).toBeCloseTo(2);
    expect(plain('納期', true)).toBeCloseTo(2.2);
    expect(mixed('AV納期', true)).toBeCloseTo(2 + plain('AV', true));
    // Arabic letters join, and are narrower so than alone.
    const letters = [...'حضر'].reduce((sum, letter) => sum + mixed(letter, true), 0);
    expect(mixed('حضر', true)).toBeLessThan(0.9 * letters);
    // Marks and joiners have no width, whether a font has them or not.
    expect(mixed('كلّفت', true)).toBeCloseTo(mixed('كلفت', true));
    expect(mixed('ب\u200Dب', true)).toBeCloseTo(mixed('بب', true));
    expect(mixed('ب\u2060納', true)).toBeCloseTo(mixed('ب', true) + 1);
    expect(mixed('😀', true)).toBeCloseTo(plain('😀', true));
  });
});

describe('the part of a font that a site needs', () => {
  it('is what stands on its sheets and the sheets’ own font lacks', async () => {
    const { faces } = await open(japanese, arabic, strongInter);
    const files = await ownFontFiles(faces, 'Ab納期 納', undefined);
    expect(files.map(({ characters, weight }) => [characters, weight])).toEqual([['納期', 'regular']]);
    const [file] = files;
    const font = opened(file?.opentype ?? Buffer.from(''));
    expect(font.postscriptName).toBe(file?.family.replaceAll(' ', '-'));
    expect([...'納期A締'].map((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(detectFormat(Buffer.from(file?.woff2 ?? ''))).toBe('woff2');
  });

  it('has the marks of its letters, though the sheets’ own font has them too', async () => {
    const { faces } = await open(
      load.resolve('@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2'),
    );
    const files = await ownFontFiles(faces, 'Ǆ a\u0301', undefined);
    expect(files.map(({ characters }) => characters)).toEqual(['Ǆ\u0301', 'Ǆ\u0301']);
    expect(await ownFontFiles(faces, 'a\u0301', undefined)).toEqual([]);
  });

  it('is one weight of a variable font', async () => {
    const { faces } = await open(variable);
    const files = await ownFontFiles(faces, '1\u22152', undefined);
    expect(files.map(({ weight }) => weight)).toEqual(['regular', 'strong']);
    // The sign is as wide in both weights, and its stroke is not.
    const boxes = (fonts: readonly Fontkit.Font[]): number[] => fonts.map((font) => font.layout('\u2215').bbox.maxX);
    const [regular = 0, strong = 0] = boxes(files.map(({ opentype }) => opened(opentype)));
    expect(strong).toBeGreaterThan(regular);
    for (const { opentype } of files) expect(Buffer.from(opentype).includes('fvar')).toBe(false);
  });

  it('is kept between builds, for as long as the sheets have the same letters', async () => {
    const { faces } = await open(japanese);
    const place = join(folder, 'kept');
    const cache = fileCache(place);
    const first = await ownFontFiles(faces, '納期', cache);
    expect(await ownFontFiles(faces, '納期', cache)).toEqual(first);
    expect(readdirSync(place)).toHaveLength(2);
    await ownFontFiles(faces, '納', cache);
    expect(readdirSync(place)).toHaveLength(4);
  });
});

describe('a font under another name', () => {
  const font = readFileSync(arabic);
  const renamed = withFamilyName(font, 'Sheet Own 1');

  it('is found under that name alone, and says whose it is', () => {
    const { familyName, fullName, postscriptName, copyright } = opened(renamed);
    expect({ familyName, fullName, postscriptName }).toEqual({
      familyName: 'Sheet Own 1',
      fullName: 'Sheet Own 1',
      postscriptName: 'Sheet-Own-1',
    });
    expect(copyright).toMatch(/^Copyright 2015-2020 Google LLC/u);
    expect(renamed.toString('utf16le')).not.toContain(Buffer.from('Noto Sans', 'utf16le').swap16().toString('utf16le'));
  });

  it('has all of its letters as they were', () => {
    const before = opened(font)
      .layout('حضر')
      .glyphs.map((glyph) => glyph.path.toSVG());
    expect(
      opened(renamed)
        .layout('حضر')
        .glyphs.map((glyph) => glyph.path.toSVG()),
    ).toEqual(before);
  });

  it('gets a name where it had none', () => {
    const tag = font.indexOf('name', 0, 'latin1');
    const nameless = Buffer.from(font);
    nameless.write('nama', tag, 'latin1');
    expect(opened(withFamilyName(nameless, 'Sheet Own 2')).familyName).toBe('Sheet Own 2');
  });
});
