import { parseDocument, type YAMLParseError } from 'yaml';

type Code = YAMLParseError['code'];

const explanations: Partial<Record<Code, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'there is a second `: ` in it, so it looks like a key inside a key',
  BLOCK_IN_FLOW: 'inside brackets, text with a `: ` in it needs quotation marks',
  MULTILINE_IMPLICIT_KEY: 'a key needs a colon and a space after it',
  TAB_AS_INDENT: 'it is indented with a tab, and only spaces count',
  UNEXPECTED_TOKEN: 'something stands here that does not belong to what is before it',
  BAD_INDENT: 'the spaces in front of it do not line up with the lines above',
  MULTIPLE_DOCS: 'a second `---` begins something new here',
  KEY_OVER_1024_CHARS: 'a key cannot be as long as this',
};

/** What is wrong, in plain words. */
function explanation({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string {
  const character = /character (\S)$/u.exec(message)?.[1];
  if (code === 'BAD_SCALAR_START' && character) return `a text that begins with ${character} needs quotation marks`;
  if (code === 'MISSING_CHAR' && /quote/u.test(message)) return 'a quotation mark is opened here and never closed';
  if (code === 'BAD_INDENT' && /^Flow/u.test(message)) return 'a bracket is opened here and never closed';
  const escape = /Invalid escape sequence (\S+)/u.exec(message)?.[1];
  if (escape) return `in double quotation marks a backslash begins a special character, and \`${escape}\` is none`;
  return explanations[code] ?? message;
}

const key = /^(\s*(?:-\s+)*(?:[\p{L}\p{N}_-]+:\s+)?)(\S.*?)\s*$/u;

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** Key and value of a line; empty where it has none. */
function partsOf(line: string): { start: string; value: string } {
  const [, start = '', value = ''] = key.exec(line) ?? [];
  return { start, value };
}

/** The line with its bracket or quotation mark closed. */
function closed(line: string): string {
  const { start, value } = partsOf(line);
  return `${start}${value}${closers[value.slice(0, 1)] ?? ''}`;
}

/** The line with its value in quotation marks. */
function inQuotes(line: string): string {
  const { start, value } = partsOf(line);
  if (start.trim() === '' || /^[[{]/u.test(value)) return line;
  const inner = /^(['"])(.*)\1$/u.exec(value)?.[2] ?? value;
  return `${start}"${inner.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The line with a space after the colon of its key. */
const withSpace = (line: string): string => line.replace(/^(\s*(?:-\s+)*[\p{L}\p{N}_-]+):(?=\S)/u, '$1: ');

/** The line indented with spaces. */
const withoutTabs = (line: string): string => line.replace(/^[\t ]+/u, (indent) => indent.replaceAll('\t', '  '));

const firstError = (text: string): number => {
  const places = parseDocument(text, { prettyErrors: false }).errors.map(({ pos }) => pos[0]);
  return Math.min(Infinity, ...places);
};

/** The line as it should be typed, if one small change lets the text be read on beyond it. */
function correctedLine(text: string, lineIndex: number): string | undefined {
  const lines = text.split('\n');
  const line = lines[lineIndex] ?? '';
  const end = lines.slice(0, lineIndex + 1).join('\n').length;
  return [withSpace(line), withoutTabs(line), closed(line), inQuotes(line)].find((candidate) => {
    if (candidate === line) return false;
    return firstError(lines.with(lineIndex, candidate).join('\n')) > end + 2;
  });
}

/**
 * Says in plain words why a YAML text cannot be read, and how its line should be typed where that can be told.
 * @param text the whole YAML text
 * @param error the library's error
 * @param line the line that the error is about, from 1
 */
export function yamlTrouble(
  text: string,
  error: Pick<YAMLParseError, 'code' | 'message'>,
  line: number,
): { message: string; suggestion: string | undefined } {
  return { message: explanation(error), suggestion: correctedLine(text, line - 1)?.trimEnd() };
}
