import { starParts } from '../../schemas/words.ts';
import { starPartId } from './star-parts.ts';

/** Ids that a story's page uses itself, so that no heading of a story gets one of them. */
export const reservedIds: readonly string[] = [
  'full-story',
  'figures',
  'follow-ups',
  'sources',
  'content',
  'footnote-label',
  ...starParts.map(starPartId),
];
