import { counted } from '../../bank/counted.ts';
import { problemKind, type NoDetails } from './problem-kind.ts';
import { listing, quoted } from './wording.ts';

/** A whole script can be missing: a few of its characters say which. */
const namedCharacters = 8;

/** Fonts that anybody may use, by the script that they are for. */
const freeFonts: readonly (readonly [letter: RegExp, name: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Noto Sans JP'],
  [/\p{Script=Hangul}/u, 'Noto Sans KR'],
  [/\p{Script=Han}/u, 'Noto Sans SC (or TC, JP)'],
  [/\p{Script=Arabic}/u, 'Noto Sans Arabic'],
  [/\p{Script=Hebrew}/u, 'Noto Sans Hebrew'],
  [/\p{Script=Devanagari}/u, 'Noto Sans Devanagari'],
  [/\p{Script=Bengali}/u, 'Noto Sans Bengali'],
  [/\p{Script=Tamil}/u, 'Noto Sans Tamil'],
  [/\p{Script=Thai}/u, 'Noto Sans Thai'],
  [/\p{Script=Georgian}/u, 'Noto Sans Georgian'],
  [/\p{Script=Armenian}/u, 'Noto Sans Armenian'],
  [/\p{Script=Ethiopic}/u, 'Noto Sans Ethiopic'],
  [/\p{Emoji_Presentation}/u, 'Noto Emoji'],
];

/** Problems that come to light when a bank is put on cheat sheets. */
export const sheetProblems = {
  'pinned-overflow': problemKind<{ sheet: string; lines: number; millimetres: number }>({
    what: ({ sheet, lines, millimetres }) =>
      `The pinned bullets of ${sheet} are ${counted(lines, 'line')} (${millimetres} mm) too long for one page.`,
    why: () =>
      'A cheat sheet is exactly one page, its type is never smaller than 8 points, and pinned bullets are never left off it. Here that can’t all be true.',
    fix: () => 'Remove `pin: true` from some of its bullets, or shorten them.',
  }),
  'unusable-font': problemKind<NoDetails>({
    what: () => 'This file is named like a font, but there’s no usable font in it.',
    why: () => 'The letters you put it here for wouldn’t be printed.',
    fix: () =>
      'Put a `.ttf`, `.otf` or `.woff2` file with one font in it here. From a collection, `.ttc`, extract the font you need with a font program.',
  }),
  'missing-glyph': problemKind<{
    /** Each once, in their order. */
    characters: string[];
    /** Where the first of them stands: `the title`. */
    place: string;
    /** Number of other texts in the file that have such characters. */
    others: number;
  }>({
    severity: 'warning',
    what: ({ characters, place, others }) => {
      const places = others === 0 ? place : `${place} and ${counted(others, 'other text')}`;
      return `The cheat sheets’ font has no ${listing(characters, 'or', namedCharacters)}, which ${places} ${others === 0 ? 'uses' : 'use'}.`;
    },
    why: () => 'The PDFs show a box instead, and the foot of the sheet says so. Pages and search still show them.',
    fix: ({ characters }) => {
      const fonts = freeFonts.filter(([letter]) => characters.some((character) => letter.test(character)));
      const names = new Intl.ListFormat('en-GB').format(fonts.map(([, name]) => name));
      const advice = `Put a font that has them in stories/fonts/, as a ${quoted('.ttf')}, ${quoted('.otf')} or ${quoted('.woff2')} file`;
      return `${advice}${names === '' ? '' : `, for example ${names}, which ${fonts.length === 1 ? 'is' : 'are'} free`}. Or use other characters, or words.`;
    },
  }),
};
