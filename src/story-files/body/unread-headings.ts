import { foreignSpace, foreignSpaceWords, type UnreadLines, type WrittenLine } from './written-lines.ts';

const marks = new RegExp(String.raw`^(#{2,6})(?=[^\s#])|^(#{1,6})${foreignSpace}\s*(?=\S)|^(＃{1,6})\s+(?=\S)`, 'u');

/** `#Situation`, and neither a sentence that begins with `#MeToo` nor `#tag` nor `#1`. */
const short = /^#(?=\p{Lu}[\p{Ll}\p{M}’'-]*:?(?:\s|$))[^#]{1,80}(?<![.!?,;])$/u;

/**
 * Finds out whether a line was meant as a heading, and is none for lack of a space.
 * @param isAlone whether it is a paragraph of its own
 */
export function unreadHeading({ start, end, text }: WrittenLine, isAlone: boolean): UnreadLines | undefined {
  const sign = isAlone && short.test(text) ? '#' : undefined;
  const [mark = sign, ...found] = marks.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const [signs = '#'] = found.flatMap((one) => one ?? []);
  const instead = `${signs.replaceAll('＃', '#')} ${text.slice(mark.length).trim()}`;
  if (mark.startsWith('#') && mark !== signs) return { start, end, instead, ...foreignSpaceWords };
  const message = mark.startsWith('#') ? 'a heading needs a space after `#`' : 'a heading begins with an ordinary `#`';
  return { start, end, message, instead, advice: `Write ${'`'}${instead}${'`'}.` };
}
