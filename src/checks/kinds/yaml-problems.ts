import type { ListName } from '../../../schemas/words.ts';
import { lists } from '../../bank/lists.ts';
import { problemKind, type NoDetails } from './problem-kind.ts';
import { quoted, toType, withFullStop, writeInstead } from './wording.ts';

/** What YAML takes a piece of text for, so that the text would vanish. */
export type DroppedAs = 'comment' | 'tag' | 'anchor';

/** What YAML makes of a text that is not what its author sees. */
export type ChangedBy = 'number' | 'escape' | 'joined-entry' | 'comma' | 'comma-in-list';

const droppedAs: Readonly<Record<DroppedAs, string>> = {
  comment: 'A `#` after a space starts a note to yourself',
  tag: 'A `!` at the start of a value is a command to the computer',
  anchor: 'A `&` at the start of a value gives it a name that other places can use',
};

const cutAtComma = (typed: string): string =>
  `In brackets, a comma ends a text, so ${quoted(typed)} would be cut in two.`;

const changedWords: Readonly<Record<ChangedBy, (typed: string, read: string) => string>> = {
  number: (typed, read) => `${quoted(typed)} would be read as the number ${quoted(read)}.`,
  escape: (typed) =>
    `In double quotation marks, a backslash with a letter is a special character, so ${quoted(typed)} wouldn’t be read the way you wrote it.`,
  'joined-entry': (typed) =>
    `The line ${quoted(typed)} looks like an entry of a list, but would be read as part of the text above it.`,
  comma: cutAtComma,
  'comma-in-list': cutAtComma,
};

/** Problems with the way the data of a file is written down. */
export const yamlProblems = {
  'unclosed-frontmatter': problemKind<NoDetails>({
    what: () => 'The block at the top opens with `---` and never closes.',
    why: () => 'The story below it would be taken for keys and values, and none of it could be shown.',
    fix: () => 'Put a line with only `---` between the last key and the first line of the story.',
  }),
  'missing-frontmatter': problemKind<NoDetails>({
    what: () => 'This story doesn’t start with a block between two `---` lines.',
    why: () =>
      'That’s where title, company and competencies go. Without them, the story isn’t in any list, in search or on any sheet.',
    fix: () =>
      'Make `---` the very first line, write the keys below it, and close the block with another `---`. `npm run new -- "A title" --company <id>` writes a file like that for you to copy from.',
  }),
  'broken-yaml': problemKind<{
    /** What is wrong with the line, in plain words. */
    message: string;
    /** The line as it should be typed. */
    suggestion?: string | undefined;
  }>({
    what: ({ message }) => `This line can’t be read: ${withFullStop(message)}`,
    why: () => 'From here on, keys can’t be told from values, so nothing in this file can be used.',
    fix: ({ suggestion }) =>
      suggestion === undefined
        ? 'Look for a missing quotation mark or bracket, and for text with `: ` or ` #` in it, which needs quotation marks: `title: "Rufus: the launch"`. Indent with spaces, never with tabs.'
        : writeInstead(suggestion),
  }),
  'dropped-text': problemKind<{
    as: DroppedAs;
    /** The words that would vanish, as typed. */
    dropped: string;
    /** The line as it should be typed to keep them. */
    suggestion?: string | undefined;
    /** The lines as they should be typed where the words look like a note. */
    note?: string | undefined;
  }>({
    what: ({ as, dropped }) => `${droppedAs[as]}, so ${quoted(dropped)} wouldn’t be read.`,
    why: () => 'Pages, search and sheets would show your text without these words, with no warning.',
    fix: ({ suggestion, note }) => {
      const keep =
        suggestion === undefined
          ? 'If the words belong to the text, put the whole text in quotation marks.'
          : writeInstead(suggestion);
      if (note !== undefined) {
        return `If it’s a note, put it on a separate line:${toType(note)}\nIf the words belong to the text, put them in quotation marks. ${keep}`;
      }
      return suggestion === undefined ? `${keep} If not, put them on a separate line.` : keep;
    },
  }),
  'changed-text': problemKind<{
    by: ChangedBy;
    /** As typed, or the part that would change. */
    typed: string;
    /** What would be read. */
    read: string;
    /** The line or lines as they should be typed. */
    suggestion?: string | undefined;
  }>({
    what: ({ by, typed, read }) => changedWords[by](typed, read),
    why: () => 'The page wouldn’t show what your file says.',
    fix: ({ by, suggestion }) => {
      const quote = suggestion === undefined ? 'Put the whole text in quotation marks.' : writeInstead(suggestion);
      if (by === 'joined-entry')
        return `If it’s an entry, put its hyphen below the hyphen of the entry before it. If it’s part of the text, put the whole text in quotation marks. ${quote}`;
      return by === 'comma-in-list'
        ? `If these are several texts, put each in quotation marks. If it’s one text, put quotation marks around all of it. ${quote}`
        : quote;
    },
  }),
  'duplicate-key': problemKind<{ key: string }>({
    what: ({ key }) => `${quoted(key)} is written twice here.`,
    why: () => 'Only one of them can count, and the other would vanish without warning.',
    fix: ({ key }) => `Keep one ${quoted(`${key}:`)} and move what you need from the other into it.`,
  }),
  'not-a-list': problemKind<{ list: ListName | 'redactions' }>({
    what: ({ list }) => `${quoted(`${list}.yaml`)} is not a list.`,
    why: ({ list }) =>
      list === 'redactions'
        ? 'Without it, others would read the words that it is about.'
        : `Each entry is ${lists[list].entry}, and stories refer to it by its id.`,
    fix: ({ list }) =>
      `Start each entry with a hyphen at the start of a line:${toType(
        list === 'redactions'
          ? '- words: [Acme]\n  as: a large retailer'
          : '- id: first-one\n  name: …\n- id: second-one\n  name: …',
      )}`,
  }),
};
