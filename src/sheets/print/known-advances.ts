import type { SheetWeight } from '../plan/text-measurer.ts';
import { noAdvances, type KnownAdvances } from './text-advance.ts';

/** What has been measured in the sheets' own font, by its weight. It is the same for every bank. */
export const knownAdvances: Readonly<Record<SheetWeight, KnownAdvances>> = {
  regular: noAdvances(),
  strong: noAdvances(),
};
