/** Signs that a terminal obeys instead of showing them, the line break apart. */
const unprintable = /[\0-\u{8}\v-\u{1F}\u{7F}-\u{9F}\u{FEFF}]|\p{Surrogate}/gu;

/** Signs that take no room or look like a space, and so are overlooked in a short name. */
const hidden =
  /[\0-\u{1F}\u{7F}-\u{A0}\u{AD}\u{61C}\u{180E}\u{2000}-\u{200F}\u{2028}-\u{202F}\u{205F}-\u{206F}\u{3164}\u{FE00}-\u{FE0F}\u{FEFF}]|\p{Surrogate}/u;

const names = new Map([
  [0x0009, 'tab'],
  [0x00a0, 'no-break space'],
  [0x00ad, 'soft hyphen'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x202f, 'narrow no-break space'],
  [0x2060, 'word joiner'],
  [0xfeff, 'byte order mark'],
]);

const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A sign that cannot be shown, in words: `U+200B (zero-width space)`.
 * @param sign one character
 */
export function signInWords(sign: string): string {
  const name = names.get(sign.codePointAt(0) ?? 0);
  return name === undefined ? codePoint(sign) : `${codePoint(sign)} (${name})`;
}

/**
 * The first sign of a name that nobody sees.
 * @param name an id or a file's name
 * @returns the sign and what stands before it
 */
export function hiddenSign(name: string): { before: string; sign: string } | undefined {
  const found = hidden.exec(name);
  return found ? { before: name.slice(0, found.index), sign: found[0] } : undefined;
}

/**
 * Text that any terminal can print: a sign that it would obey is told by its number instead, and a tab is a space.
 * @param text from anywhere, such as a file's name or a word that an author typed
 */
export const printableText = (text: string): string => text.replaceAll('\t', ' ').replace(unprintable, codePoint);
