import type { YAMLParseError } from 'yaml';
import { signInWords } from '../../checks/printable-text.ts';
import { correctedLine, foreignSpace, lacksHyphenSpace, valueOf, type SuitsAtLine } from './corrected-line.ts';

type Code = YAMLParseError['code'];

/** What is wrong with a key whose value follows its colon at once. */
export const missingSpaceMessage = 'a key needs a colon and a space after it';

/**
 * What is wrong with a line that has a sign for a space.
 * @param sign looks like a space
 */
export const foreignSpaceMessage = (sign: string): string =>
  `there’s ${signInWords(sign)} in it, which looks like a space and doesn’t count as one`;

const fallenMessage = 'it has fewer spaces in front than the lines it belongs to';

const explanations: Readonly<Partial<Record<Code, string>>> = {
  ALIAS_PROPS: 'there’s something in front of the `*` that doesn’t belong there',
  BAD_ALIAS: 'a `*` or a `&` needs quotation marks around the whole text when the text starts with it',
  BAD_DIRECTIVE: 'a line that starts with % is a command to the computer',
  BAD_PROP_ORDER: 'a `!` or a `&` is in the wrong place',
  BLOCK_AS_IMPLICIT_KEY: 'there’s a second `: ` in it, so it looks like a key inside a key',
  BLOCK_IN_FLOW: 'inside brackets, text with a `: ` in it needs quotation marks',
  KEY_OVER_1024_CHARS: 'a key can’t be this long',
  MISSING_CHAR: 'something is missing between this and what comes before it',
  MULTILINE_IMPLICIT_KEY: missingSpaceMessage,
  MULTIPLE_ANCHORS: 'there are two words here that start with `&`',
  MULTIPLE_DOCS: 'a second `---` starts something new here',
  MULTIPLE_TAGS: 'there are two words here that start with `!`',
  NON_STRING_KEY: 'brackets start a list or a group of keys, and neither can be a key',
  RESOURCE_EXHAUSTION: 'there are too many levels inside one another here',
  TAB_AS_INDENT: 'it is indented with a tab, and only spaces count',
  TAG_RESOLVE_FAILED: 'the word that starts with `!` is a command that doesn’t fit what comes after it',
  UNEXPECTED_TOKEN: 'there’s something here that doesn’t belong to what comes before it',
};

/** Signs that mean something to YAML at the start of a value. */
const startingSigns = /^(?:[*&!|>%@`?:-]|\[[^\]]*\](?=\s*[^\s#])|\{[^}]*\}(?=\s*[^\s#]))/u;

/** What is wrong, in plain words. */
function explanation({ code, message }: Pick<YAMLParseError, 'code' | 'message'>, line: string): string {
  const foreign = foreignSpace(line);
  if (foreign !== undefined) return foreignSpaceMessage(foreign);
  if (lacksHyphenSpace(line)) return 'an entry starts with a hyphen and a space after it';
  if (/^\s*\*\s/u.test(line)) return 'an entry starts with a hyphen, and not with a `*`';
  if (code === 'MISSING_CHAR' && /quote/u.test(message)) return 'a quotation mark is opened here and never closed';
  if (code === 'BAD_INDENT' && /^Flow/u.test(message)) return 'a bracket is opened here and never closed';
  if (code === 'BAD_INDENT') return 'the spaces in front of it don’t line up with the lines above';
  const escape = /Invalid escape sequence (\S+)/u.exec(message)?.[1];
  if (escape) return `in double quotation marks a backslash starts a special character, and \`${escape}\` isn’t one`;
  if (/^Unexpected ,/u.test(message)) return 'there’s a comma here with nothing in front of it';
  const sign = startingSigns.exec(valueOf(line))?.[0].slice(0, 1);
  if (sign !== undefined && (code === 'UNEXPECTED_TOKEN' || code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS'))
    return `a text that starts with ${sign} needs quotation marks`;
  return explanations[code] ?? 'it doesn’t follow the rules for writing keys and values';
}

/** What is wrong with a text, and how to type a line of it. */
export interface YamlTrouble {
  message: string;
  /** The corrected line, where one can be told. */
  suggestion: string | undefined;
  /** The line to correct, from 1, which may be next to the one where it was noticed. */
  line: number;
}

/**
 * Says in plain words why a YAML text cannot be read, and how a line should be typed where that can be told.
 * @param text the whole YAML text
 * @param error the library's error
 * @param suits whether a text that can be read has at a line what belongs there
 * @param places lines, from 1, to which the error points: where it was noticed, and where what was noticed began; and the column of the
 * former, from 0
 */
export function yamlTrouble(
  text: string,
  error: Pick<YAMLParseError, 'code' | 'message'>,
  places: { noticed: number; begun: number; column: number },
  suits: SuitsAtLine,
): YamlTrouble {
  const corrected = correctedLine(text, suits, [...new Set([places.noticed, places.begun])], places.column);
  const line = corrected?.line ?? places.noticed;
  const message = corrected?.isFallen === true ? fallenMessage : explanation(error, text.split('\n')[line - 1] ?? '');
  return { message, suggestion: corrected?.text, line };
}
