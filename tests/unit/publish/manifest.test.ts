import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commonFiles, faviconUrl, manifestUrl, touchIconUrl } from '../../../src/bank/urls.ts';

const readPublic = (path: string): Buffer => readFileSync(new URL(`../../../src/public${path}`, import.meta.url));
const { icons, ...manifest } = z
  .looseObject({
    icons: z.array(
      z.object({ src: z.string(), type: z.string(), sizes: z.string(), purpose: z.literal('maskable').optional() }),
    ),
  })
  .parse(JSON.parse(readPublic(manifestUrl).toString()));

/** Width and height of a PNG. */
const sizesOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

describe('the manifest', () => {
  it('names places beside itself, so that it holds in any folder', () => {
    expect(manifest).toMatchObject({ id: './', start_url: './', scope: './' });
  });

  it('has the colors of the pages', () => {
    const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
    const [, surface] = /--surface: light-dark\((#\w+),/u.exec(tokens) ?? [];
    expect(manifest).toMatchObject({ background_color: surface, theme_color: surface });
    expect(readPublic('/icons/maskable.svg').toString()).toContain(`fill="${surface}"`);
  });

  it.each(icons)('has the icon $src of $sizes', ({ src, type, sizes }) => {
    expect(commonFiles).toContain(`/${src}`);
    const content = readPublic(`/${src}`);
    if (type === 'image/png') expect(sizesOf(content)).toBe(sizes);
    else expect([sizes, content.toString().slice(0, 4)]).toEqual(['any', '<svg']);
  });

  it('has icons that may be cut to any shape, and others', () => {
    expect(icons.filter(({ purpose }) => purpose === 'maskable').map(({ type }) => type)).toEqual([
      'image/svg+xml',
      'image/png',
    ]);
    expect(icons.filter(({ purpose }) => purpose === undefined)).toHaveLength(3);
    expect(sizesOf(readPublic(touchIconUrl))).toBe('180x180');
  });

  it('shows the same mark on every icon', () => {
    const shapes = (path: string): string[] =>
      readPublic(path)
        .toString()
        .match(/ d="M(?:7|15)[^"]+"/gu) ?? [];
    expect(shapes('/icons/maskable.svg')).toEqual(expect.arrayContaining(shapes(faviconUrl)));
    expect(shapes(faviconUrl).length).toBeGreaterThan(1);
  });
});
