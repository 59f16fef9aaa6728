/** Why a body cannot be read. */
export interface MdxTrouble {
  message: string;
  /** What to type at the place of the trouble. */
  suggestion?: string | undefined;
}

/** A tag whose value stands after `=` without quotation marks or braces. */
const bareValue = /^<[A-Za-z][^>]*?\s[\w-]+=(?=[^\s"'{])/u;

/** Some words without the mark that ends or parts the sentence. */
const withoutMark = (words: string): string => words.replace(/[.,;:!?]+$/u, '');

/** What an angle bracket that begins no tag was meant to be. */
function strayBracket(text: string): MdxTrouble {
  const comment = /^<!--\s*(.*?)\s*-->/u.exec(text)?.[1];
  if (text.startsWith('<!--')) {
    return { message: 'a comment is written another way here', suggestion: `{/* ${comment ?? '…'} */}` };
  }
  const address = /^<((?:https?:|mailto:)[^>\s]+|[^>\s@]+@[^>\s]+)>/u.exec(text)?.[1];
  if (address !== undefined) return { message: 'an address needs no angle brackets', suggestion: address };
  const tag = /^<[^>]*>?/u.exec(text)?.[0] ?? text;
  if (bareValue.test(tag)) {
    const suggestion = tag
      .replace(/=(\d+(?:\.\d+)?)(?=[\s/>])/gu, '={$1}')
      .replace(/=([^\s"'{}>/][^\s"'{}>/]*)/gu, '="$1"');
    return { message: 'a value after `=` needs quotation marks, and a number needs braces', suggestion };
  }
  if (/^<[A-Za-z]/u.test(tag) && (tag.split('"').length - 1) % 2 === 1) {
    return { message: 'a quotation mark is opened in this tag and never closed' };
  }
  const words = /^<\S*(?:\s\S+)?/u.exec(text)?.[0] ?? '<';
  return { message: '`<` looks like the beginning of a component here', suggestion: `\\${withoutMark(words)}` };
}

function tagTrouble(message: string): MdxTrouble | undefined {
  const opened = /^Expected a closing tag for `(<[^>`]*>)`(.*before the end of)?/u.exec(message);
  if (opened?.[1] !== undefined) {
    const close = opened[1].replace('<', '</');
    return opened[2] === undefined
      ? { message: `\`${opened[1]}\` is opened here and never closed by \`${close}\`` }
      : {
          message: `\`${opened[1]}\` is not closed in the paragraph or list where it is opened: put it and \`${close}\` on lines of their own, with empty lines around`,
        };
  }
  const crossed =
    /^Unexpected closing tag `([^`]+)`, expected corresponding closing tag for `<([^>`]*)>` \((\d+):/u.exec(message);
  if (crossed) {
    const [, found = '', name = '', line = ''] = crossed;
    return {
      message: `\`${found}\` cannot close \`<${name}>\`, which was opened on line ${line}`,
      suggestion: `</${name}>`,
    };
  }
  const closing = /^Unexpected closing tag `([^`]+)`/u.exec(message)?.[1];
  return closing === undefined ? undefined : { message: `\`${closing}\` closes something that was never opened` };
}

/**
 * Says in plain words why a story's text cannot be read, and what to type instead where that can be told.
 * @param message the parser's, without line, column and rule
 * @param text the text from the place of the trouble to the end of its line
 */
export function mdxTrouble(message: string, text: string): MdxTrouble {
  const tag = tagTrouble(message);
  if (tag) return tag;
  if (/^Unexpected character .*(?:after `<`|before name)/u.test(message) && text.startsWith('<'))
    return strayBracket(text);
  if (/expected a corresponding closing brace/u.test(message)) {
    return {
      message: '`{` is opened here and never closed',
      suggestion: `\\${withoutMark(/^\{\S*/u.exec(text)?.[0] ?? '{')}`,
    };
  }
  if (/^Could not parse/u.test(message)) return { message: 'what stands in these braces is not valid code' };
  return { message };
}
