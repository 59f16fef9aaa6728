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

/**
 * The id that a text would have: its letters and digits, with hyphens between words, cut between two words where it is
 * too long.
 * @param text a title, or a name that can be no id
 * @param limit characters
 * @returns empty where the text has no letter and no digit
 * @example idFromText("Don't panic!") // 'dont-panic'
 */
export function idFromText(text: string, limit = identifierLimit): string {
  const words = text.replace(seamless, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const id = storyIdFromFile(words.trim());
  const signs = [...id];
  if (signs.length <= limit) return id;
  const start = signs.slice(0, limit + 1).join('');
  return start.includes('-') ? start.replace(/-[^-]*$/u, '') : signs.slice(0, limit).join('');
}
