import type { ListName } from '../../../schemas/words.ts';
import { lists } from '../../bank/lists.ts';
import { problemKind, type NoDetails } from './problem-kind.ts';
import { quoted, toType, withFullStop } from './wording.ts';

/** Problems with the way the data of a file is written down. */
export const yamlProblems = {
  'unclosed-frontmatter': problemKind<NoDetails>({
    what: () => 'The block at the top opens with `---` and never closes.',
    why: () => 'The story below it would be taken for keys and values, and nothing of it could be shown.',
    fix: () => 'Put a line with only `---` between the last key and the first line of the story.',
  }),
  'missing-frontmatter': problemKind<NoDetails>({
    what: () => 'This story does not begin with a block between two `---` lines.',
    why: () =>
      'Title, company and competencies stand there: without them the story is in no list, no search and on no sheet.',
    fix: () =>
      'Make `---` the very first line, write the keys below it, and close the block with another `---`. `npm run new -- "A title" --company <id>` writes such a file for you to copy from.',
  }),
  'broken-yaml': problemKind<{
    /** What is wrong with the line, in plain words. */
    message: string;
    /** The line as it should be typed. */
    suggestion?: string | undefined;
  }>({
    what: ({ message }) => `This line cannot be read: ${withFullStop(message)}`,
    why: () => 'From here on nobody can tell keys from values, so nothing in this file can be used.',
    fix: ({ suggestion }) =>
      suggestion === undefined
        ? 'Look for a missing quotation mark or bracket, and for text with `: ` or ` #` in it, which needs quotation marks: `title: "Rufus: the launch"`. Indent with spaces, never with tabs.'
        : `Write ${toType(suggestion)}.`,
  }),
  'duplicate-key': problemKind<{ key: string }>({
    what: ({ key }) => `${quoted(key)} is written twice here.`,
    why: () => 'Only one of the two could count, and the other would vanish without a word.',
    fix: ({ key }) => `Keep one ${quoted(`${key}:`)} and move what you want to keep of the other into it.`,
  }),
  'not-a-list': problemKind<{ list: ListName }>({
    what: ({ list }) => `${quoted(`${list}.yaml`)} is not a list.`,
    why: ({ list }) => `Each entry is ${lists[list].entry}, and stories refer to it by its id.`,
    fix: () =>
      `Begin each entry with a hyphen at the start of a line:${toType('- id: first-one\n  name: …\n- id: second-one\n  name: …')}`,
  }),
};
