import { entityInText, linkInText, tagInText, type TextFlaw } from '../../schemas/index.ts';
import { withoutMarks } from './yaml/quoted-yaml.ts';

const signs = new Map(
  Object.entries({ amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–', mdash: '—', hellip: '…' }),
);

const signOf = (whole: string, name: string): string =>
  name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (signs.get(name) ?? whole);

const all = (pattern: RegExp): RegExp => new RegExp(pattern, `${pattern.flags}g`);

/** Words and address of a link; an address within the site is of use only where it can be followed. */
const wordsOfLink = (_: string, words?: string, address = '', ofWiki = ''): string =>
  words === undefined ? ofWiki : /^https?:/u.test(address) && words !== address ? `${words} (${address})` : words;

/**
 * A text without what plain text cannot show.
 * @param text as typed
 * @param flaw the one to take away
 * @param limit the most characters of a text that is looked at
 * @returns empty where it cannot be told what should stand there
 */
export function withoutFlaw(text: string, { flaw, typed }: TextFlaw, limit: number): string {
  if (text.length > limit) return '';
  switch (flaw) {
    case 'private':
      return text
        .replace(/<\s*(private|redact)\b[^<>]*>.*?<\s*\/\s*\1\s*>/gisu, ' ')
        .replace(/<\s*(?:\/\s*)?(?:private|redact)\b[^<>]*>?/giu, ' ')
        .replace(/\s+(?=[.,;:!?]|\s|$)/gu, '')
        .trim();
    case 'bold':
    case 'emphasis':
    case 'bullet':
      return withoutMarks(text);
    case 'link':
      return text.replace(all(linkInText), wordsOfLink);
    case 'tag':
      return text.replace(all(tagInText), (_, __, words?: string) => words ?? ' ');
    case 'entity':
      return text.replace(all(entityInText), signOf);
    case 'control-character':
      return text.replaceAll(typed, '');
    case 'component':
    case 'comment':
    case 'struck':
      return '';
  }
}
