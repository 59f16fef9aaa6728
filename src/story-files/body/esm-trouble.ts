import { isModule } from './javascript.ts';
import { replacing, type Trouble } from './trouble.ts';

/** How imports and exports begin; other lines that begin with these words are sentences. */
const codeStart =
  /^(?:import\s*(?:['"{*“”‘’]|[\p{ID_Continue}$]+\s*(?:,|from\s*['"“”‘’]|from\s*$))|export\s*(?:[{*]|(?:default\s+)?(?:async|class|function)\b|default\s*(?:[({[]|[\p{ID_Continue}$]+\s*=>)|(?:const|let|var)\b))/mu;

const withStraightQuotes = (code: string): string => code.replace(/[“”„‟]/gu, '"').replace(/[‘’‚]/gu, "'");

const wordOf = (code: string): string => (code.startsWith('import') ? 'import' : 'export');

/** Whether a place is in a block of code, which is shown as it stands. */
function isFenced(text: string, offset: number): boolean {
  let fence = '';
  for (const [, marks = ''] of text.slice(0, offset).matchAll(/^[^\S\n]*(?:[>*+-][^\S\n]+)*(`{3,}|~{3,})/gmu)) {
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence)) fence = '';
  }
  return fence !== '';
}

/**
 * Finds the first paragraph that begins like imports and exports and is a sentence: MDX takes it for code, and what comes
 * after it as well.
 * @param text the whole text
 */
export function sentenceTrouble(text: string): (Trouble & { offset: number }) | undefined {
  for (const { index: offset, 0: line } of text.matchAll(/(?<=^|\n[^\S\n]*\n|\n#[^\n]*\n|>\n)(?:im|ex)port [^\n]*/gu)) {
    if (codeStart.test(line) || isFenced(text, offset)) continue;
    const words = /^\S+(?:[^\S\n]+\S+)?/u.exec(line)?.[0] ?? line;
    const instead = words.slice(0, 1).toUpperCase() + words.slice(1);
    return {
      offset,
      message: `a paragraph that starts with \`${wordOf(line)}\` is taken for code`,
      remedies: [replacing(offset, words, instead)],
    };
  }
  return undefined;
}

/** The number of lines at the beginning that are whole code when what follows them is taken away; 0 if there are none. */
function linesOfCode(lines: readonly string[]): number {
  // Text of a story that slipped in below its imports: more lines than these are hardly ever that.
  const most = Math.min(lines.length - 1, 30);
  for (let count = most; count > 0; count -= 1) if (isModule(lines.slice(0, count).join('\n'))) return count;
  return 0;
}

/**
 * What is wrong with a block that MDX takes for imports and exports.
 * @param code the block
 * @param offset where it begins in the whole text
 * @param isNested whether it stands inside a component
 */
export function esmTrouble(code: string, offset: number, isNested: boolean): Trouble | undefined {
  const word = wordOf(code);
  if (isNested) {
    const advice = `Move it out of the component, to the top of the text.`;
    return { message: `\`${word}\` is inside a component`, advice, remedies: [] };
  }
  if (isModule(code)) return undefined;
  const message = `this isn’t a valid \`${word}\``;
  const straight = withStraightQuotes(code);
  if (straight !== code && isModule(straight)) return { message, remedies: [replacing(offset, code, straight)] };
  const lines = code.split('\n');
  const count = linesOfCode(lines);
  if (count === 0) return { message, advice: 'Correct the code.', remedies: [] };
  const [last = '', next = ''] = lines.slice(count - 1);
  const start = offset + lines.slice(0, count - 1).join('\n').length + (count > 1 ? 1 : 0);
  return {
    message: 'there’s no empty line between code and the text after it',
    remedies: [replacing(start, `${last}\n${next}`, `${last}\n\n${next}`)],
  };
}
