import { counted } from '../../bank/counted.ts';
import { problemKind } from './problem-kind.ts';
import { listing, quoted } from './wording.ts';

/** Problems that come to light when a bank is put on cheat sheets. */
export const sheetProblems = {
  'pinned-overflow': problemKind<{ sheet: string; lines: number; millimetres: number }>({
    what: ({ sheet, lines, millimetres }) =>
      `The pinned bullets of ${sheet} are ${counted(lines, 'line')} (${millimetres} mm) too long for one page.`,
    why: () =>
      'A cheat sheet is exactly one page in type of 8 points or more, and what is pinned is never left off it: together that cannot be kept here.',
    fix: () => 'Take `pin: true` away from some of its bullets, or say them in fewer words.',
  }),
  'missing-glyph': problemKind<{ characters: string[]; place: string }>({
    what: ({ characters, place }) =>
      `The type of the cheat sheets has no ${listing(characters, 'or')}, which ${place} uses.`,
    why: () => 'On paper there would be an empty box, and nobody can read that out.',
    fix: ({ characters }) =>
      `Write ${characters.length === 1 ? 'it' : 'them'} in other characters or in words. Latin, Greek and Cyrillic letters, arrows and signs such as ${quoted('≥')} and ${quoted('✓')} are there. What you tell below the block at the top may have any character, slides apart.`,
  }),
};
