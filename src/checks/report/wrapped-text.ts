/** Spaces at a line's start that mark text to type, which must not be broken. */
const blockIndent = '    ';

function wrappedLine(line: string, width: number): string[] {
  if (line.startsWith(blockIndent)) return [line];
  // What stands in backticks is to be typed or searched for, so it stays in one piece.
  const words = line.match(/(?:[^\s`]|`[^`]*`)+|`/gu) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.length === 0 ? [''] : lines;
}

/**
 * Breaks text into lines and moves all but the first to the right.
 * @param text with line breaks of its own where it has text to type
 * @param indent spaces before every line but the first
 * @param width characters on a line, indent included; without it lines are broken only where the text has breaks
 */
export function wrappedText(text: string, indent: number, width = Infinity): string {
  const lines = text.split('\n').flatMap((line) => (width === Infinity ? [line] : wrappedLine(line, width - indent)));
  return lines.map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(indent) + line)).join('\n');
}
