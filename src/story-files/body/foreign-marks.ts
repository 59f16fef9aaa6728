import { slug } from 'github-slugger';
import { storyIdFromFile } from '../../bank/story-id.ts';
import { storyUrl } from '../../bank/urls.ts';
import { componentNames } from '../../story-components/registry.ts';
import { privateWords, unhiddenMessage } from './unhidden-text.ts';

/** A mark of another program, as it stands in a line of text. */
export interface ForeignMark {
  /** Where in the line's text it is. */
  start: number;
  end: number;
  /** What it is, in plain words. */
  message: string;
  /** What to type instead; undefined where that cannot be told. */
  instead: string | undefined;
  /** What to do where there is more to it than to type something else. */
  advice?: string | undefined;
  /** Whether it says that only the owner may read something. */
  isUnhidden?: boolean | undefined;
}

const picture = /\.(?:svg|png|jpe?g|gif|webp|avif)$/iu;

/** An address in Markdown: in angle brackets where there is white space in it. */
const address = (path: string): string => (/[\s()]/u.test(path) ? `<${path}>` : path);

/** The path of a file beside the story. */
const besides = (path: string): string => (/^(?:\.{1,2})?\//u.test(path) ? path : `./${path}`);

const textOfPath = (path: string): string =>
  path
    .replace(/^.*\//u, '')
    .replace(/\.[^.]*$/u, '')
    .replace(/[-_]+/gu, ' ');

/** A link of wikis, which names a page by its title or file. */
function wikiLink(target: string, heading: string | undefined, alias: string | undefined): string {
  const fragment = heading === undefined ? '' : `#${slug(heading.replace(/^[#^]+/u, ''))}`;
  const shown = alias ?? (target === '' ? heading : heading === undefined ? target : `${target}: ${heading}`) ?? '';
  if (target === '') return `[${shown}](${fragment})`;
  if (/\.(?!mdx?$)\w{2,4}$/iu.test(target)) return `[${shown}](${address(besides(target))})`;
  return `[${shown}](${decodeURI(storyUrl(storyIdFromFile(`${target.replace(/\.mdx?$/iu, '')}.mdx`)))}${fragment})`;
}

interface ForeignSyntax {
  /** Global, so that every place is found. */
  pattern: RegExp;
  message: string;
  isUnhidden?: boolean;
  advice?: (match: RegExpExecArray) => string;
  instead: (match: RegExpExecArray) => string | undefined;
}

const inWiki = String.raw`([^\]\[|#\n"'\\]*)(?:#([^\]\[|\n]+))?(?:\\?\|([^\]\[\n]*))?`;

/** What may stand between the round brackets of a link: round brackets in pairs. */
const inBrackets = String.raw`((?:[^()\n]|\([^()\n]*\))*)`;

const componentNamed = new Map(componentNames.map((name) => [name.toLowerCase(), name]));

/** A tag with its name as a component has it, and without white space before it and behind it. */
const tightTag = (tag: string): string =>
  tag.replace(/^<\s*(\/?)\s*(\w+)/u, (_, slash: string, name: string) => `<${slash}${componentNamed.get(name.toLowerCase()) ?? name}`).replace(/\s+>$/u, '>'); // prettier-ignore

const looseTag = (names: readonly string[], flags: string): RegExp =>
  new RegExp(String.raw`(?<!\\)<\s+(?:/\s*)?(?:${names.join('|')})(?=\s*/?>|\s+[A-Za-z]+\s*=)[^<>]*>?`, flags);

/** What hides words from others. */
const hiding = ['Private', 'Redact'];

const syntaxes: readonly ForeignSyntax[] = [
  {
    pattern: looseTag(hiding, 'giu'),
    message: 'white space after `<` makes plain text of this tag, and nothing is hidden',
    isUnhidden: true,
    instead: ([tag]) => tightTag(tag),
  },
  {
    pattern: looseTag(
      componentNames.filter((name) => !hiding.includes(name)),
      'gu',
    ),
    message: 'white space after `<` makes plain text of this tag',
    instead: ([tag]) => tightTag(tag),
  },
  {
    pattern: new RegExp(String.raw`(?<![\\:\w]):{1,2}(?:${privateWords})(?:[_-]\w+)?\[([^\]\[\n]+)\]`, 'giu'),
    message: unhiddenMessage,
    isUnhidden: true,
    instead: ([, words = '']) => `<Private>${words}</Private>`,
  },
  {
    pattern: /^\s*\[\[?_?TOC_?\]\]?\s*$/giu,
    message: 'this makes a list of headings in another program',
    instead: () => '',
  },
  {
    pattern: new RegExp(String.raw`(?<!\\)!\[\[${inWiki}\]\]`, 'gu'),
    message: 'this shows a picture or a page in another program’s syntax',
    instead: ([, target = '', heading, alias]) => {
      if (!picture.test(target)) return wikiLink(target.trim(), heading, alias?.trim());
      const isSize = alias === undefined || /^\s*\d+(?:x\d+)?\s*$/u.test(alias);
      return `![${isSize ? textOfPath(target) : alias.trim()}](${address(besides(target.trim()))})`;
    },
  },
  {
    pattern: new RegExp(String.raw`(?<![\\!\w\]])\[\[(?=[^\]\[\n]*[\p{L}#])${inWiki}\]\](?!\()`, 'gu'),
    message: 'this is a link in another program’s syntax',
    instead: ([, target = '', heading, alias]) => wikiLink(target.trim(), heading, alias?.trim()),
  },
  {
    pattern: /(?<!\\)\[\^([^\]\[\s]+)\]/gu,
    message: 'this refers to a footnote that doesn’t exist',
    advice: ([mark]) => `Write the note on a separate line, \`${mark}: …\`, or delete \`${mark}\`.`,
    instead: () => '',
  },
  {
    pattern: new RegExp(String.raw`(?<!\\)(!?)(?<![\w\]]!?)\[([^\]\[\n]*)\]\(${inBrackets}\)`, 'gu'),
    message: 'the address of this link or picture can’t be read',
    instead: ([, sign = '', shown = '', written = '']) => {
      const [, path = '', title = ''] = /^\s*<?(.*?)>?(?:\s+=\d*%?x?\d*%?)?(\s+"[^"]*")?\s*$/u.exec(written) ?? [];
      return path === '' ? undefined : `${sign}[${shown}](${address(path)}${title})`;
    },
  },
  {
    pattern: /(?<!\\)(!?)(?<![\w\]]!?)\[([^\]\[\n]+)\]\[(?=\]|[^\]\[\n]*\p{L})([^\]\[\n]*)\]/gu,
    message: 'this refers to an address that isn’t given anywhere',
    advice: ([mark, , shown = '', name = '']) =>
      `Write the address after it, \`[${shown}](https://…)\`, or give it on a separate line: \`[${name || shown}]: https://…\`. If it has no address, write only \`${shown}\` instead of \`${mark}\`.`,
    instead: ([, , shown = '']) => shown,
  },
  {
    pattern: /(?<![\\=\w])==(?=[^\s=])([^=\n]*[^\s=])==(?![=\w])/gu,
    message: 'this marks words in another program’s syntax',
    instead: ([, words = '']) => `<mark>${words}</mark>`,
  },
  {
    pattern: /(?<!\\)%%(?=\s*[^\s%])([^%]+)%%/gu,
    message: 'this is a comment in another program’s syntax, and it would be shown',
    instead: ([, words = '']) => `{/* ${words.trim().replaceAll('*/', '* /')} */}`,
  },
  {
    pattern: /【\d+(?::\d+)?†[^】\n]*】|(?<!\\):contentReference\[oaicite:\d+\]|\uE200[^\uE201\n]*\uE201/gu,
    message: 'this stands for a source in the answer of an AI model, and leads nowhere',
    instead: () => '',
  },
];

/** Whoever has more of them in one piece of text has seen what is wrong. */
const mostMarks = 50;

/**
 * Finds what other programs mean by marks that are none here.
 * @param text a piece of a story that is shown as it stands, as written in the file
 * @returns in the order of the text, none within another
 */
export function foreignMarks(text: string): ForeignMark[] {
  const found: ForeignMark[] = [];
  // Hardly any text has a sign with which one of them begins.
  if (!/[[=%<【\uE200]/u.test(text)) return found;
  for (const { pattern, message, isUnhidden, advice, instead } of syntaxes) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.length >= mostMarks) break;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, message, isUnhidden, advice: advice?.(match), instead: instead(match) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
