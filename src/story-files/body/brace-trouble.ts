import { replacing, type Remedy, type Trouble } from './trouble.ts';
import { hideAdvice, soundsPrivate, unhiddenMessage } from './unhidden-text.ts';

/** Braces are looked for to their end no further than this. */
const longestCode = 20_000;
/** Braces that are longer than this, or stand on several lines, are taken for code with a mistake in it. */
const longestProse = 80;

/** Braces that stand for themselves. */
export const escapedBraces = (braces: string): string => braces.replaceAll('{', '\\{');

/** Braces that give attributes to what stands before them, as other programs have them: `{: .class}`, `{width=50%}`. */
export const attributesOfOthers = /^\{\s*[:.][^{}]*\}$|^\{\s*[\w-]+=[^{}]*\}$/u;

/**
 * The `{` that opens the code in which a place stands.
 * @returns offsets of the braces, the closing one included; undefined where none are around the place
 */
function bracesAround(text: string, offset: number): [start: number, end: number] | undefined {
  const from = Math.max(text.lastIndexOf('\n\n', offset), 0);
  for (let start = text.indexOf('{', from); start !== -1 && start <= offset; start = text.indexOf('{', start + 1)) {
    let depth = 0;
    for (let end = start; end < Math.min(text.length, start + longestCode); end += 1) {
      if (text[end] === '{') depth += 1;
      else if (text[end] === '}') depth -= 1;
      if (depth > 0) continue;
      if (end >= offset && text[start - 1] !== '\\') return [start, end + 1];
      break;
    }
  }
  return undefined;
}

/** Braces with the white space before them where they are the end of their line, and their line where they are all of it. */
function takenAway(text: string, start: number, end: number): Remedy {
  const before = /[^\S\n]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const isLineEnd = end === text.length || text[end] === '\n';
  return { edits: [{ start: isLineEnd ? start - before : start, end, instead: '' }] };
}

/**
 * Code that cannot be read: what other programs mean by braces, braces of prose, or a mistake in code.
 * @param text the whole text
 * @param offset where the parser gave up
 */
export function bracesTrouble(text: string, offset: number): Trouble {
  const message = 'what’s in these braces isn’t valid code';
  const [start, end] = bracesAround(text, offset) ?? [];
  if (start === undefined || end === undefined) return { message, remedies: [] };
  const braces = text.slice(start, end);
  const remedies = [takenAway(text, start, end)];
  if (/^\{[%<]|^\{\{[%<]/u.test(braces))
    return { message: 'this is a command from another program, and nothing here runs it', start, remedies };
  if (/^\{\s*#[\w\p{L}-]+[^{}]*\}$/u.test(braces))
    return { message: 'a heading’s id always comes from its words', start, remedies };
  const isUnhidden = (braces.match(/\.[\w-]+/gu) ?? []).some(soundsPrivate);
  if (attributesOfOthers.test(braces) && isUnhidden)
    return { message: unhiddenMessage, start, advice: `${hideAdvice} Then delete \`${braces}\`.`, remedies: [] };
  if (attributesOfOthers.test(braces))
    return {
      message: 'these are attributes in another program’s syntax, and nothing here reads them',
      start,
      remedies,
    };
  if (braces.length > longestProse || braces.includes('\n')) {
    return {
      message,
      start,
      advice: 'Correct the code, or, if you mean the brace itself, put a backslash before it: `\\{`.',
      remedies: [],
    };
  }
  return { message, start, remedies: [replacing(start, braces, escapedBraces(braces))] };
}

/**
 * Braces that are opened and never closed.
 * @param text the whole text
 * @param offset of the opening brace
 */
export function openBrace(text: string, offset: number): Trouble {
  const line = /^[^\n]*/u.exec(text.slice(offset, offset + 2000))?.[0] ?? '{';
  const comment = /^\{\/\*\s*(.*?)\s*(?:\*\/?)?$/u.exec(line)?.[1];
  if (comment !== undefined) {
    const instead = `{/* ${comment} */}`;
    return {
      message: 'a comment is opened here and never closed',
      remedies: [replacing(offset, line, instead)],
    };
  }
  const words = /^\{\S*/u.exec(line)?.[0].replace(/(?<=.)[.,;:!?]+$/u, '') ?? '{';
  return {
    message: '`{` is opened here and never closed',
    remedies: [replacing(offset, words, escapedBraces(words)), replacing(offset, '{', '\\{')],
  };
}
