import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import { sheetFontWeights } from './pretext-measurer.ts';
import type { SheetWeight } from '../plan/text-measurer.ts';
import { sheetFontFiles } from './sheet-font-files.ts';
import { textAdvance } from './text-advance.ts';

type Advance = ReturnType<typeof textAdvance>;

/** A browser draws a line separator with the glyph of the space, and pretext asks for it to learn its kerning. */
const asDrawn = (text: string): string => text.replaceAll('\u2028', ' ');

function openAdvance(weight: SheetWeight): Advance {
  // Loaded when the first text is measured: the check of a bank often measures none.
  const { openSync }: typeof Fontkit = createRequire(import.meta.url)('fontkit');
  const font = openSync(sheetFontFiles[weight]);
  if ('fonts' in font) throw new Error(`${sheetFontFiles[weight]} holds several fonts`);
  return textAdvance(font);
}

/** As much of a canvas as measuring needs: a font that is set, and widths in pixels. */
class MeasuringContext {
  static readonly #advances = new Map<string, Advance>();
  font = `400 16px sans-serif`;
  fontKerning = 'auto';

  measureText(text: string): { width: number } {
    const [, weight = '400', size = '16'] = /(\d+) ([\d.]+)px/.exec(this.font) ?? [];
    let advance = MeasuringContext.#advances.get(weight);
    if (!advance) {
      advance = openAdvance(weight === String(sheetFontWeights.strong) ? 'strong' : 'regular');
      MeasuringContext.#advances.set(weight, advance);
    }
    return { width: advance(asDrawn(text), this.fontKerning !== 'none') * Number(size) };
  }
}

/**
 * Puts a canvas in place that measures with the files of the sheets' fonts, so that `pretextMeasurer` works in Node.
 * Does nothing where there is a canvas already.
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
