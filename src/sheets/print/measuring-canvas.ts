import { sheetFontWeights } from './pretext-measurer.ts';
import { ownFontOf } from './own-fonts.ts';
import type { SheetWeight } from '../plan/text-measurer.ts';
import { knownAdvances } from './known-advances.ts';
import { openFont } from './sheet-font-files.ts';
import { textAdvance } from './text-advance.ts';

type Advance = ReturnType<typeof textAdvance>;

/** A browser draws a line separator with the glyph of the space, and pretext asks for it to learn its kerning. */
const asDrawn = (text: string): string => text.replaceAll('\u2028', ' ');

/** As much of a canvas as measuring needs: a font that is set, and widths in pixels. */
class MeasuringContext {
  /** By weight and families, which are the same fonts each time. */
  static readonly #advances = new Map<string, Advance>();
  font = `400 16px sans-serif`;
  fontKerning = 'auto';

  measureText(text: string): { width: number } {
    const [, weight = '400', size = '16', families = ''] = /(\d+) ([\d.]+)px (.*)/.exec(this.font) ?? [];
    const name = `${weight} ${families}`;
    let advance = MeasuringContext.#advances.get(name);
    if (!advance) {
      const own = [...families.matchAll(/"([^"]+)"/gu)].flatMap(([, family = '']) => ownFontOf(family) ?? []);
      const named: SheetWeight = weight === String(sheetFontWeights.strong) ? 'strong' : 'regular';
      advance = textAdvance(() => openFont(named), own, knownAdvances[named]);
      MeasuringContext.#advances.set(name, advance);
    }
    return { width: advance(asDrawn(text), this.fontKerning !== 'none') * Number(size) };
  }
}

/**
 * Puts a canvas in place that measures with the files of the sheets' fonts, so that `pretextMeasurer` works in Node.
 * Pretext cannot be handed a canvas: outside a browser it looks for a global `OffscreenCanvas`, now and later. Does
 * nothing where there is one already.
 */
export function provideMeasuringCanvas(): void {
  if ('OffscreenCanvas' in globalThis) return;
  Object.defineProperty(globalThis, 'OffscreenCanvas', {
    configurable: true,
    value: class {
      getContext(): MeasuringContext {
        return new MeasuringContext();
      }
    },
  });
}
