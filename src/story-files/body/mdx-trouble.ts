import { nearestName } from '../../bank/nearest-name.ts';
import { componentByName, componentNames } from '../../story-components/registry.ts';
import { bracesTrouble, openBrace } from './brace-trouble.ts';
import { htmlTags, meantTag, refusedTag, voidTags } from './html-tags.ts';
import { mendedTag } from './mended-tag.ts';
import { SourceText } from './source-text.ts';
import { tagAt, tagName } from './tag-source.ts';
import { replacing, type Remedy, type Trouble } from './trouble.ts';

/** Some words without the mark that ends or parts the sentence. */
const withoutMark = (words: string): string => words.replace(/[.,;:!?]+$/u, '');

/** Text from a place to the end of its line. */
const restOfLine = (text: string, offset: number): string => /^.*/u.exec(text.slice(offset, offset + 2000))?.[0] ?? '';

/** A tag that closes itself. */
const closedTag = (tag: string): string => `${tag.replace(/\s*\/?>$/u, '')} />`;

/** A backslash before the bracket, shown with the words that follow it so that the place is found. */
const escapedBracket = (text: string, offset: number): Remedy => {
  const words = withoutMark(/^<\S*(?:[^\S\n]\S+)?/u.exec(restOfLine(text, offset))?.[0] ?? '<');
  return replacing(offset, words, `\\${words}`);
};

function commentTrouble(text: string, offset: number): Trouble {
  const rest = text.slice(offset);
  const comment = /^<!--.*?-->/su.exec(rest)?.[0] ?? restOfLine(text, offset);
  const words = comment
    .replace(/^<!-*\s*|\s*-*>$/gu, '')
    .replaceAll('*/', '* /')
    .replace(/\n(?:[^\S\n]*\n)+/gu, '\n');
  return {
    message: 'comments are written differently here',
    remedies: [replacing(offset, comment, words === '' ? '' : `{/* ${words} */}`)],
  };
}

/** A tag whose values do not stand in quotation marks and braces as they should. */
function valueTrouble(text: string, offset: number): Trouble | undefined {
  const tag = /^<[A-Za-z](?:(?!\n\s*\n)[^<>])*>/u.exec(text.slice(offset, offset + 2000))?.[0];
  if (tag === undefined) return undefined;
  const name = tagName(tag);
  const isClosed = !isEmpty(name) && closingOf(text, offset, tag) !== undefined;
  const mended = mendedTag(tag, isClosed);
  // `a <b and c=d> e` compares, and begins nothing.
  if (mended && htmlTags.has(name) && !isEmpty(name) && !isClosed) return undefined;
  if (mended) {
    const instead = isEmpty(name) ? closedTag(mended.instead) : mended.instead;
    return { message: mended.message, remedies: [replacing(offset, tag, instead)] };
  }
  if ((tag.split('"').length - 1) % 2 === 0) return undefined;
  const message = 'a quotation mark is opened in this tag and never closed';
  return { message, remedies: [replacing(offset, tag, tag.replace(/["“”„]?(\s*\/?>)$/u, '"$1'))] };
}

/** What an angle bracket that begins no tag was meant to be. */
function strayBracket(text: string, offset: number): Trouble {
  if (text.startsWith('<!--', offset)) return commentTrouble(text, offset);
  const line = restOfLine(text, offset);
  const [whole, address] = /^<((?:https?:|mailto:)[^>\s]+|[^>\s@]+@[^>\s]+)>/u.exec(line) ?? [];
  if (whole !== undefined && address !== undefined) {
    return { message: 'an address needs no angle brackets', remedies: [replacing(offset, whole, address)] };
  }
  return (
    valueTrouble(text, offset) ?? {
      message: '`<` looks like the start of a component here',
      remedies: [escapedBracket(text, offset), replacing(offset, '<', '\\<')],
    }
  );
}

/** Where the element that a tag opens is closed: at the first closing tag of its name. */
function closingOf(text: string, offset: number, tag: string): number | undefined {
  const found = text.indexOf(`</${tagName(tag)}>`, offset + tag.length);
  return found === -1 ? undefined : found;
}

const isAloneBefore = (text: string, offset: number): boolean =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';

/** Whether a name is that of a component, of HTML, or of something that the story brings along. */
const isKnown = (name: string, text: string): boolean =>
  componentByName.has(name) ||
  htmlTags.has(name) ||
  name === '' ||
  (/^[A-Z]\w*(?:\.|$)/u.test(name) &&
    new RegExp(`^(?:import|export)\\b[^\\n]*\\b${/^\w*/u.exec(name)?.[0]}\\b`, 'mu').test(text));

const isEmpty = (name: string): boolean => voidTags.has(name) || componentByName.get(name)?.isText === true;

/** A tag that has nothing to close. */
const emptyTag = (offset: number, tag: string): Trouble => ({
  message: `\`<${tagName(tag)}>\` has nothing inside, so it ends in \`/>\``,
  start: offset,
  remedies: [replacing(offset, tag, closedTag(tag))],
});

function unclosedTag(text: string, offset: number, where: string | undefined): Trouble {
  const tag = tagAt(text, offset);
  const name = tagName(tag);
  if (isEmpty(name)) return emptyTag(offset, tag);
  if (!isKnown(name, text)) return strayTag(offset, tag);
  const closing = `</${name}>`;
  const closingAt = closingOf(text, offset, tag);
  if (where !== undefined && closingAt !== undefined && isAloneBefore(text, offset)) {
    // What a `<details>` shows while it is folded is a block as well.
    const summary = text.slice(offset + tag.length, closingAt).indexOf('</summary>');
    const edits = [
      ...replacing(offset, tag, `${tag}\n\n`).edits,
      ...(summary === -1 ? [] : replacing(offset + tag.length + summary, '</summary>', '</summary>\n\n').edits),
      ...replacing(closingAt, closing, `\n\n${closing}`).edits,
    ];
    const advice = `Put \`<${name}>\` and \`${closing}\` on separate lines, with empty lines around them.`;
    return {
      message: `\`<${name}>\` isn’t closed in the ${where} where it is opened`,
      advice,
      remedies: [{ edits, advice }],
    };
  }
  const sameOpen = text.slice(text.lastIndexOf('\n\n', offset) + 1, offset).includes(`<${name}>`);
  return {
    message:
      closingAt !== undefined
        ? `\`<${name}>\` isn’t closed in the ${where ?? 'block'} where it is opened`
        : `\`<${name}>\` is opened here and never closed by \`${closing}\``,
    advice: `Write \`${closing}\` where it ends, ${where === undefined ? 'on a separate line' : `in the same ${where}`}.`,
    remedies: [
      ...(sameOpen ? [replacing(offset, tag, closing)] : []),
      ...(name === 'p' ? [replacing(offset, tag, '')] : []),
    ],
  };
}

/** A tag that begins nothing that a story may have. */
function strayTag(offset: number, tag: string): Trouble {
  const name = tagName(tag);
  const message = `\`<${name}>\` starts a component here, and there’s no component with that name`;
  const inHtml = meantTag(name);
  const meant = inHtml ?? nearestName(name, componentNames);
  if (meant !== undefined) {
    const advice = `Did you mean \`<${meant}>\`? It’s closed by \`</${meant}>\`.`;
    const renamed = tag.replace(name, meant);
    const instead = isEmpty(meant) ? closedTag(renamed) : renamed;
    return { message, start: offset, advice, remedies: inHtml === undefined ? [] : [replacing(offset, tag, instead)] };
  }
  const refused = refusedTag(name);
  return refused
    ? {
        message: `\`<${name}>\` can’t be used in a story: ${refused.reason}`,
        start: offset,
        remedies: [replacing(offset, tag, '')],
      }
    : { message, start: offset, remedies: [replacing(offset, tag, `\\${tag}`)] };
}

/** A closing tag that closes something else than what was opened last. */
function crossedTag(
  text: string,
  offset: number,
  found: string,
  expected: { name: string; offset: number; line: string },
): Trouble {
  const opened = tagAt(text, expected.offset);
  if (isEmpty(expected.name)) return emptyTag(expected.offset, opened);
  if (!isKnown(expected.name, text)) return strayTag(expected.offset, opened);
  const name = tagName(found);
  const before = text.slice(0, offset);
  const count = (start: string): number => before.split(start).length - 1;
  const isOpen = count(`<${name}`) > count(`</${name}`);
  const closing = `</${expected.name}>`;
  const missing = isAloneBefore(text, offset) ? `${closing}\n\n${found}` : `${closing}${found}`;
  return {
    message: `\`${found}\` can’t close \`<${expected.name}>\`, which was opened on line ${expected.line}`,
    remedies: [...(isOpen ? [missing] : []), closing].map((instead) => replacing(offset, found, instead)),
  };
}

function tagTrouble(message: string, text: string, offset: number): Trouble | undefined {
  const [opened, , where] =
    /^Expected a closing tag for `<([^>`]*)>` \([\d:]+\)(?: before the end of `(\w+)`)?/u.exec(message) ?? [];
  if (opened !== undefined) return unclosedTag(text, offset, where);
  const [crossed, found = '', name = '', line = '', column = ''] =
    /^Unexpected closing tag `([^`]+)`, expected corresponding closing tag for `<([^>`]*)>` \((\d+):(\d+)/u.exec(
      message,
    ) ?? [];
  if (crossed !== undefined) {
    const opened = new SourceText(text).offsetAt({ line: Number(line), column: Number(column) });
    return crossedTag(text, offset, found, { name, offset: opened, line });
  }
  const closing = /^(?:Unexpected|Expected the) closing tag `([^`]+)`/u.exec(message)?.[1];
  if (closing === undefined) return undefined;
  if (message.startsWith('Expected')) {
    return {
      message: `\`${closing}\` is inside something that starts before \`<${tagName(closing)}>\``,
      remedies: [
        {
          ...replacing(offset, closing, `\n\n${closing}`),
          advice: `Put \`${closing}\` on a separate line, with an empty line before it.`,
        },
      ],
    };
  }
  const instead = voidTags.has(tagName(closing)) ? closedTag(closing.replace('/', '')) : '';
  return {
    message: `\`${closing}\` closes something that was never opened`,
    remedies: [replacing(offset, closing, instead)],
  };
}

/**
 * Says in plain words why a story's text cannot be read, and what may mend it.
 * @param message the parser's, without line, column and rule
 * @param text the whole text
 * @param offset the place of the trouble in it
 */
export function mdxTrouble(message: string, text: string, offset: number): Trouble {
  const tag = tagTrouble(message, text, offset);
  if (tag) return tag;
  if (/^Unexpected character .*(?:after `<`|before name)/u.test(message) && text[offset] === '<')
    return strayBracket(text, offset);
  if (/expected a corresponding closing brace/u.test(message)) return openBrace(text, offset);
  if (/^Could not parse expression/u.test(message)) return bracesTrouble(text, offset);
  return { message, remedies: [] };
}
