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
      'A cheat sheet is exactly one page in type of 8 points or more, and what is pinned is never left off it: together that cannot be kept here.',
    fix: () => 'Take `pin: true` away from some of its bullets, or say them in fewer words.',
  }),
  'unusable-font': problemKind<NoDetails>({
    what: () => 'This file is named like a font, and holds none that can be used.',
    why: () => 'The letters that you put it here for would not be printed.',
    fix: () =>
      'Put a `.ttf`, `.otf` or `.woff2` file here that holds one font. From a collection, `.ttc`, take the font that you need with a font program.',
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
      return `The type of the cheat sheets has no ${listing(characters, 'or', namedCharacters)}, which ${places} ${others === 0 ? 'uses' : 'use'}.`;
    },
    why: () =>
      'In the PDFs a box stands in their place, and the foot of the sheet says so; pages and search have them all the same.',
    fix: ({ characters }) => {
      const fonts = freeFonts.filter(([letter]) => characters.some((character) => letter.test(character)));
      const names = new Intl.ListFormat('en-GB').format(fonts.map(([, name]) => name));
      const advice = `Put a font that has them into stories/fonts/, as a ${quoted('.ttf')}, ${quoted('.otf')} or ${quoted('.woff2')} file`;
      return `${advice}${names === '' ? '' : `, for example ${names}, which ${fonts.length === 1 ? 'is' : 'are'} free`}. Or write them in other characters or in words.`;
    },
  }),
};
