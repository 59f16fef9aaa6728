import { nearestName } from '../../checks/nearest-name.ts';
import { componentByName, componentNames } from '../../story-components/registry.ts';
import { bracesTrouble, openBrace } from './brace-trouble.ts';
import { htmlTags, voidTags } from './html-tags.ts';
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
    message: 'a comment is written another way here',
    remedies: [replacing(offset, comment, words === '' ? '' : `{/* ${words} */}`)],
  };
}

const curlyValue = /=\s*[“”„‟«»‘’‚]([^“”„‟«»‘’‚"<>{}]*)[“”„‟«»‘’‚]/gu;
const bareNumber = /(?<=\s[\w-]+)=(\d+(?:\.\d+)?)(?=[\s/>])/gu;
const bareWord = /(?<=\s[\w-]+)=([^\s"'{}<>/“”„‟«»‘’‚]+)(?=[\s/>])/gu;

/** A tag whose values do not stand in quotation marks and braces as they should. */
function valueTrouble(text: string, offset: number): Trouble | undefined {
  const tag = /^<[A-Za-z][^<>\n]*>/u.exec(restOfLine(text, offset))?.[0];
  if (tag === undefined) return undefined;
  const remedy = (instead: string): Remedy[] => [replacing(offset, tag, instead)];
  const straight = tag.replace(curlyValue, '="$1"');
  const written = straight.replace(bareNumber, '={$1}').replace(bareWord, '="$1"');
  if (written !== tag) {
    const message =
      straight === tag
        ? 'a value after `=` needs quotation marks, and a number needs braces'
        : 'a value after `=` needs straight quotation marks, and these are curly ones';
    return { message, remedies: remedy(written) };
  }
  if ((tag.split('"').length - 1) % 2 === 0) return undefined;
  const message = 'a quotation mark is opened in this tag and never closed';
  return { message, remedies: remedy(tag.replace(/["“”„]?(\s*\/?>)$/u, '"$1')) };
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
      message: '`<` looks like the beginning of a component here',
      remedies: [escapedBracket(text, offset), replacing(offset, '<', '\\<')],
    }
  );
}

/** A tag with what it is closed by, from its opening to the first closing tag of its name. */
function elementAt(text: string, offset: number, tag: string): { inner: string; end: number } | undefined {
  const close = `</${tagName(tag)}>`;
  const end = text.indexOf(close, offset + tag.length);
  return end === -1 ? undefined : { inner: text.slice(offset + tag.length, end), end: end + close.length };
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

function unclosedTag(text: string, offset: number, where: string | undefined): Trouble {
  const tag = tagAt(text, offset);
  const name = tagName(tag);
  if (voidTags.has(name) || componentByName.get(name)?.isText) {
    const message = `\`<${name}>\` has nothing inside, so it ends in \`/>\``;
    return { message, remedies: [replacing(offset, tag, closedTag(tag))] };
  }
  if (!isKnown(name, text)) {
    const message = `\`<${name}>\` begins a component here, and there is none of this name`;
    const meant = nearestName(name, componentNames);
    return meant === undefined
      ? { message, remedies: [replacing(offset, tag, `\\${tag}`)] }
      : { message, advice: `Did you mean \`<${meant}>\`? It is closed by \`</${meant}>\`.`, remedies: [] };
  }
  const closing = `</${name}>`;
  const element = elementAt(text, offset, tag);
  if (where !== undefined && element && isAloneBefore(text, offset)) {
    // What a `<details>` shows while it is folded is a block as well.
    const inner = element.inner.trim().replace(/^(<summary>.*?<\/summary>)\s*/su, '$1\n\n');
    const edit = { start: offset, end: element.end, instead: `${tag}\n\n${inner}\n\n${closing}` };
    const advice = `Put \`<${name}>\` and \`${closing}\` on lines of their own, with empty lines around.`;
    return {
      message: `\`<${name}>\` is not closed in the ${where} where it is opened`,
      advice,
      remedies: [{ edits: [edit], advice }],
    };
  }
  const sameOpen = text.slice(text.lastIndexOf('\n\n', offset) + 1, offset).includes(`<${name}>`);
  return {
    message: element
      ? `\`<${name}>\` is not closed in the ${where ?? 'block'} where it is opened`
      : `\`<${name}>\` is opened here and never closed by \`${closing}\``,
    advice: `Write \`${closing}\` where it ends, ${where === undefined ? 'on a line of its own' : `in the same ${where}`}.`,
    remedies: [
      ...(sameOpen ? [replacing(offset, tag, closing)] : []),
      ...(name === 'p' ? [replacing(offset, tag, '')] : []),
    ],
  };
}

/** A closing tag that closes something else than what was opened last. */
function crossedTag(text: string, offset: number, found: string, expected: string, line: string): Trouble {
  const name = tagName(found);
  const before = text.slice(0, offset);
  const count = (start: string): number => before.split(start).length - 1;
  const isOpen = count(`<${name}`) > count(`</${name}`);
  const missing = isAloneBefore(text, offset) ? `</${expected}>\n\n${found}` : `</${expected}>${found}`;
  return {
    message: `\`${found}\` cannot close \`<${expected}>\`, which was opened on line ${line}`,
    remedies: [...(isOpen ? [missing] : []), `</${expected}>`].map((instead) => replacing(offset, found, instead)),
  };
}

function tagTrouble(message: string, text: string, offset: number): Trouble | undefined {
  const [opened, , where] =
    /^Expected a closing tag for `<([^>`]*)>` \([\d:]+\)(?: before the end of `(\w+)`)?/u.exec(message) ?? [];
  if (opened !== undefined) return unclosedTag(text, offset, where);
  const [crossed, found = '', expected = '', line = ''] =
    /^Unexpected closing tag `([^`]+)`, expected corresponding closing tag for `<([^>`]*)>` \((\d+):/u.exec(message) ??
    [];
  if (crossed !== undefined) return crossedTag(text, offset, found, expected, line);
  const closing = /^(?:Unexpected|Expected the) closing tag `([^`]+)`/u.exec(message)?.[1];
  if (closing === undefined) return undefined;
  if (message.startsWith('Expected')) {
    return {
      message: `\`${closing}\` stands inside of what \`<${tagName(closing)}>\` stands around`,
      remedies: [
        {
          ...replacing(offset, closing, `\n\n${closing}`),
          advice: `Put \`${closing}\` on a line of its own, with an empty line before it.`,
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
