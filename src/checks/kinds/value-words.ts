import { counted } from '../../bank/counted.ts';

/** The kinds of value that an author can write, and `nothing` for a key without a value. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'true-or-false' | 'list' | 'keys' | 'nothing';

const kindNames: Readonly<Record<ValueKind, string>> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  list: 'a list',
  keys: 'a group of keys',
  nothing: 'nothing',
};

/**
 * A kind of value in words that an author uses, or several of which any will do: `text or a group of keys`.
 * @param kinds at least one
 */
export const kindsInWords = (...kinds: readonly ValueKind[]): string =>
  kinds.map((kind) => kindNames[kind]).join(' or ');

/** Forms that a text can have to have. */
export type TextForm = 'id' | 'month' | 'day' | 'figure-value' | 'language';

const formNames: Readonly<Record<TextForm, string>> = {
  id: 'an id is lower-case letters, digits and single hyphens, such as `stakeholder-alignment`',
  month: 'a period is a year or a month, such as `2024` or `2024-03`',
  day: 'a day is written like `2026-03-14`',
  'figure-value': 'a value has at least one of the digits 0 to 9',
  language: 'a language is written as its short code, such as `ja`, `ar` or `pt-BR`',
};

/** What is counted where a value is too long or too short, or `size` where it is a number itself. */
export type Measure = 'characters' | 'entries' | 'size';

/** What is wrong with a value of the right kind. */
export type ValueIssue =
  | { kind: 'empty' }
  | {
      kind: 'too-big' | 'too-small';
      measure: Measure;
      /** What the value has, in its measure. */
      found: number;
      limit: number;
      /** Whether the limit itself is allowed. */
      inclusive: boolean;
    }
  | { kind: 'unlisted'; allowed: readonly string[] }
  | { kind: 'form'; form: TextForm }
  /** An id with a sign that nobody sees. */
  | { kind: 'hidden-sign'; /** In words: `U+200B (zero-width space)`. */ sign: string; before: string }
  /** The end of a period that has not ended. */
  | { kind: 'ongoing' }
  | { kind: 'backwards'; from: string }
  /** What plain text cannot show, where it stands in a component. */
  | { kind: 'markup'; typed: string }
  /** What a library said. */
  | { kind: 'other'; message: string };

const measureNames: Readonly<Record<Exclude<Measure, 'size'>, string>> = { entries: 'entry', characters: 'character' };

function limitInWords({
  kind,
  measure,
  found,
  limit,
  inclusive,
}: ValueIssue & { kind: 'too-big' | 'too-small' }): string {
  const edge = kind === 'too-big' ? 'the most' : 'the least';
  if (measure !== 'size') return `it has ${counted(found, measureNames[measure])}, and ${limit} is ${edge} allowed`;
  return inclusive
    ? `${limit} is ${edge} it can be`
    : `it has to be ${kind === 'too-big' ? 'less' : 'more'} than ${limit}`;
}

/**
 * What is wrong with a value, as the second half of a sentence: `it has 96 characters, and 80 is the most`.
 * @param issue what was found
 */
export function issueInWords(issue: ValueIssue): string {
  switch (issue.kind) {
    case 'empty':
      return 'it is empty';
    case 'too-big':
    case 'too-small':
      return limitInWords(issue);
    case 'unlisted':
      return 'it isn’t one of the words allowed here';
    case 'form':
      return formNames[issue.form];
    case 'hidden-sign':
      return issue.before === ''
        ? `it starts with ${issue.sign}, which is invisible`
        : `after \`${issue.before}\` comes ${issue.sign}, which is invisible`;
    case 'ongoing':
      return 'something still going on has no end yet';
    case 'backwards':
      return `it ends before it begins, in \`${issue.from}\``;
    case 'markup':
      return `\`${issue.typed}\` would show on the page as it is`;
    case 'other':
      return issue.message;
  }
}
