import { identifierLimit } from '../../schemas/identifier-form.ts';

/**
 * The id of a story or interview: its file's name without folder and ending, composed (NFC), in lower case, with single
 * hyphens for white space and underscores.
 * @param file a path with forward slashes
 * @example storyIdFromFile('stories/target/Explained_the Model.mdx') // 'explained-the-model'
 */
export function storyIdFromFile(file: string): string {
  return file
    .replace(/^.*\//u, '')
    .replace(/\.[^.]*$/u, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Signs inside a word that leave no gap when they go: apostrophes, soft hyphens, joiners. */
const seamless = /['’ʼ\u{AD}\u{200B}\u{200D}-\u{200F}\u{2060}\u{FEFF}]/gu;

let letters: Intl.Segmenter | undefined;

/** The beginning of a text, at most so long, that ends with a whole letter: some take several characters. */
function beginning(text: string, length: number): string {
  letters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let start = '';
  for (const { segment } of letters.segment(text)) {
    if ([...start, ...segment].length > length) break;
    start += segment;
  }
  return start;
}

/**
 * The id that a text would have: its letters and digits, with hyphens between words. One that is too long is cut
 * between two words, or between two letters where a script has no spaces.
 * @param text a title, or a name that can be no id
 * @param limit characters
 * @returns empty where the text has no letter and no digit
 * @example idFromText("Don't panic!") // 'dont-panic'
 */
export function idFromText(text: string, limit = identifierLimit): string {
  const words = text.replace(seamless, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const id = storyIdFromFile(words.trim());
  if ([...id].length <= limit) return id;
  const cut = beginning(id, limit + 1);
  return cut.includes('-') ? cut.replace(/-[^-]*$/u, '') : beginning(id, limit);
}
