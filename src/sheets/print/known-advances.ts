import type { SheetWeight } from '../plan/text-measurer.ts';
import { openFont } from './sheet-font-files.ts';
import { noAdvances, textAdvance, type KnownAdvances } from './text-advance.ts';

/** What has been measured in the sheets' own font, by its weight. It is the same for every bank. */
export const knownAdvances: Readonly<Record<SheetWeight, KnownAdvances>> = {
  regular: noAdvances(),
  strong: noAdvances(),
};

/** What English is written with, and what is easily typed: the printable characters of ASCII, and some besides. */
const common = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, place) => String.fromCharCode(0x20 + place)),
  ...'£€’‘“”–—…·•×−→°\u00A0',
];

/** Measures what nearly every text is made of, so that no font need be opened for it. */
export function measureCommonTexts(): void {
  for (const weight of ['regular', 'strong'] as const) {
    const advance = textAdvance(() => openFont(weight), [], knownAdvances[weight]);
    for (const first of common) for (const second of common) advance(first + second, true);
  }
}
