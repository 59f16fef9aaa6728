import { z } from 'zod';

/** The ways in which a piece of plain text can hold what plain text cannot show. */
const textFlawKinds = ['private', 'component', 'comment', 'bold', 'control-character'] as const;

/** Something in a plain text that would stand on the page raw, or not at all. */
export const textFlaw = z.object({
  flaw: z.enum(textFlawKinds),
  /** The words or the sign itself. */
  typed: z.string(),
});

/** Something in a plain text that would stand on the page raw, or not at all. */
export type TextFlaw = z.infer<typeof textFlaw>;
/** `private`, `component`, `comment`, `bold` or `control-character`. */
export type TextFlawKind = (typeof textFlawKinds)[number];

/**
 * Signs that no page and no print can show: control characters but tab and line break, a byte order mark, halves of
 * surrogate pairs and what Unicode calls noncharacters.
 */
export const controlCharacter = /[\0-\u{8}\v\f\u{E}-\u{1F}\u{7F}-\u{9F}\u{FEFF}\u{FFFE}\u{FFFF}]|\p{Surrogate}/u;

const flaws: readonly [TextFlawKind, RegExp][] = [
  ['private', /<\s*(?:\/\s*)?(?:private|redact)\b[^<>]*>?/iu],
  ['component', /<(?:Figure|Ask|Section)\s+[a-z]+\s*=[^<>]*>?/u],
  ['comment', /<!--|\{\s*\/\*/u],
  ['bold', /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*]*(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/u],
  ['control-character', controlCharacter],
];

/**
 * Finds what plain text cannot show: tags of components, comments, asterisks for bold, and signs that nobody sees.
 * @returns the first of each kind
 */
export const textFlaws = (text: string): TextFlaw[] =>
  flaws.flatMap(([flaw, pattern]) => {
    const typed = pattern.exec(text)?.[0];
    return typed === undefined ? [] : [{ flaw, typed }];
  });
