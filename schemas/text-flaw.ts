import { z } from 'zod';

/** The ways in which a piece of plain text can hold what plain text cannot show. */
const textFlawKinds = [
  'private',
  'component',
  'comment',
  'bold',
  'emphasis',
  'struck',
  'link',
  'bullet',
  'tag',
  'entity',
  'control-character',
] as const;

/** Something in a plain text that would stand on the page raw, or not at all. */
export const textFlaw = z.object({
  flaw: z.enum(textFlawKinds),
  /** The words or the sign itself. */
  typed: z.string(),
});

/** Something in a plain text that would stand on the page raw, or not at all. */
export type TextFlaw = z.infer<typeof textFlaw>;
/** What is wrong with a plain text, in a word. */
export type TextFlawKind = (typeof textFlawKinds)[number];

/**
 * Signs that no page and no print can show: control characters but tab and line break, a byte order mark, halves of
 * surrogate pairs and what Unicode calls noncharacters.
 */
export const controlCharacter = /[\0-\u{8}\v\f\u{E}-\u{1F}\u{7F}-\u{9F}\u{FEFF}\u{FFFE}\u{FFFF}]|\p{Surrogate}/u;

/** Words that two or three asterisks mark, also where a space keeps them from touching; not `2 ** 3` nor `**a and **b`. */
export const boldWords =
  /(?<![\p{L}\p{N}*])\*{2,3}(?=[^\s*])(?=[^*]*\p{L})([^*]*)(?<!(?:[\s,](?:and|or)|,)\s)\*{2,3}(?![\p{N}*])/u;

/** Words that one sign marks on each side, or two equals signs; not `*.ts and *.js`, `snake_case` or `/_a_`. */
export const emphasizedWords =
  /(?<![\p{L}\p{N}*\\])\*(?=[\p{L}“"'])([^*\n]*[\p{L}\p{N}.,:!?”"'])\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_/.\\-])_(?=[\p{L}“"'])([^_\n]*[\p{L}\p{N}.,:!?”"'])_(?![\p{L}\p{N}_/-]|\.\p{L})|(?<![=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/u;

/** A link of Markdown or of a wiki, with its words and its address. */
export const linkInText =
  /!?\[([^\]\n]+)\]\(((?:https?:|mailto:|\.{0,2}\/|#)[^)\s]*)\)|(?<![\w\]])!?\[\[(?:[^\][|\n"']*\|)?([^\][|\n"']*\p{L}[^\][|\n"']*)\]\]/u;

/** The mark of an entry of a list, as word processors have it, before a text. */
export const bulletOfText = /^[•●▪◦‣·](?:\s+(?=\S)|(?=\p{L}))/u;

/** Tags around words, which say how they look, and a line break. */
export const tagInText =
  /(?<!`)<(b|i|u|em|strong|mark|small|sup|sub|span)(?:\s[^<>]*)?>([^<>]*)<\/\1>|(?<!`)<br\s*\/?>/iu;

/** A sign by its name or number in HTML. */
export const entityInText = /(?<!`)&(amp|nbsp|lt|gt|quot|apos|ndash|mdash|hellip|#\d{2,6});/u;

const flaws: readonly [TextFlawKind, RegExp][] = [
  ['private', /<\s*(?:\/\s*)?(?:private|redact)\b[^<>]*>?/iu],
  ['component', /<(?:Figure|Ask|Section)\s+[a-z]+\s*=[^<>]*>?/u],
  ['comment', /<!--|\{\s*\/\*/u],
  ['bold', boldWords],
  ['emphasis', emphasizedWords],
  ['struck', /(?<!~)~~(?=[^\s~])[^~\n]*~~(?!~)/u],
  ['link', linkInText],
  ['bullet', bulletOfText],
  ['tag', tagInText],
  ['entity', entityInText],
  ['control-character', controlCharacter],
];

/**
 * Finds what plain text cannot show: tags, comments, marks of Markdown, and signs that nobody sees.
 * @returns the first of each kind
 */
export const textFlaws = (text: string): TextFlaw[] =>
  flaws.flatMap(([flaw, pattern]) => {
    const typed = pattern.exec(text)?.[0];
    return typed === undefined ? [] : [{ flaw, typed }];
  });
