import type { ReferenceTarget } from '../../../schemas/reference.ts';
import type { Format, ListName } from '../../../schemas/words.ts';
import { isCatalogued } from '../../catalogue/catalogue.ts';
import { lists } from '../../bank/lists.ts';
import { problemKind } from './problem-kind.ts';
import { choiceInWords, targetWords } from './target-words.ts';
import { listing, quoted } from './wording.ts';

const finishDraft = (file: string): string =>
  /(?:^|\/)_/u.test(file)
    ? `When it is finished, rename ${quoted(file)} without the ${quoted('_')}`
    : `When it is finished, delete ${quoted('draft: true')} in ${quoted(file)}`;

/** Problems with names that lead nowhere, or twice to the same place. */
export const referenceProblems = {
  'unknown-reference': problemKind<{
    target: ReferenceTarget;
    /** The id as typed. */
    id: string;
    /** Where it is used, as typed: `company`, `competencies`, `<Figure id>`. */
    key: string;
    /** The ids that exist; of the catalogue only those that the bank uses. */
    known: readonly string[];
    suggestion?: string | undefined;
    /** Whether it is an entry of the catalogue that the owner hides. */
    hidden?: boolean;
  }>({
    what: ({ target, id, key, hidden = false }) => {
      const { one, home } = targetWords(target);
      if (hidden) return `${quoted(key)} names the ${one} ${quoted(id)}, which is hidden in ${home}.`;
      const where = isCatalogued(target) ? `neither in ${home} nor in the catalogue` : `not in ${home}`;
      return `${quoted(key)} names the ${one} ${quoted(id)}, which is ${where}.`;
    },
    why: ({ target }) => targetWords(target).loss,
    fix: ({ target, id, known, suggestion, hidden = false }) => {
      if (hidden) return `Delete ${quoted('hide: true')} there, or name another.`;
      const add = targetWords(target).howToAdd(id);
      if (suggestion !== undefined) return `Did you mean ${quoted(suggestion)}? If not, ${add}.`;
      return `Correct it, or ${add}.${choiceInWords(target, known)}`;
    },
  }),
  'draft-reference': problemKind<{
    /** The key as typed: `related`, `project` or `pin`. */
    key: string;
    id: string;
    /** The draft's file, relative to the project's root. */
    file: string;
  }>({
    severity: 'warning',
    what: ({ key, id }) => `${quoted(key)} names the story ${quoted(id)}, which is a draft.`,
    why: () => 'Drafts are left out of everything, so this entry has no effect yet.',
    fix: ({ file }) => `${finishDraft(file)}. Or delete the entry until then.`,
  }),
  'draft-link': problemKind<{
    /** The link's address as typed. */
    target: string;
    /** The draft's file, relative to the project's root. */
    file: string;
  }>({
    severity: 'warning',
    what: ({ target }) => `The link ${quoted(target)} leads to a story that is a draft.`,
    why: () => 'Drafts are left out of everything, so these words are shown without a link.',
    fix: ({ file }) => `${finishDraft(file)}. Or remove the link until then.`,
  }),
  'project-not-a-project': problemKind<{
    /** Id of the story named as project. */
    id: string;
    /** The format of that story. */
    format: Format;
  }>({
    what: ({ id, format }) =>
      `${quoted(`project: ${id}`)} names a story that is not a project: its format is ${quoted(format)}.`,
    why: () => 'Only a project’s page lists the stories that belong to it.',
    fix: ({ id }) =>
      `Name a story with ${quoted('format: project')}, or put ${quoted(id)} under ${quoted('related')} instead.`,
  }),
  'circular-order': problemKind<{
    /** Ids of the stories, each of which is said to have come after the next one, and the last after the first. */
    circle: readonly string[];
  }>({
    what: ({ circle: [first = '', ...others] }) =>
      `By their ${quoted('after')}, ${quoted(first)} came after ${[...others, first].map(quoted).join(', which came after ')}.`,
    why: () => 'Nothing comes after itself, so your career couldn’t be put in order.',
    fix: () => `Take the one that is wrong out of ${quoted('after')}, here or in one of the other stories.`,
  }),
  'self-reference': problemKind<{
    /** The key as typed: `project`, `related` or `after`. */
    key: string;
  }>({
    what: ({ key }) => `${quoted(key)} names this story itself.`,
    why: () => 'The page would link to itself, not to the story you meant.',
    fix: () => 'Name the other story, or delete the entry.',
  }),
  'duplicate-reference': problemKind<{ key: string; id: string }>({
    what: ({ key, id }) => `${quoted(id)} is in ${quoted(key)} twice.`,
    why: () => 'It would be listed and counted twice, or one of two different values would be lost.',
    fix: () => 'Delete one of the two, usually the later and weaker one.',
  }),
  'duplicate-entry': problemKind<{
    list: ListName;
    id: string;
    /** Line of the first entry with this id. */
    firstLine: number;
  }>({
    what: ({ list, id, firstLine }) =>
      `${quoted(`${list}.yaml`)} has ${quoted(id)} twice: here and on line ${firstLine}.`,
    why: () => 'A story that refers to it would get one of the two, and you couldn’t tell which.',
    fix: () => 'Merge the two entries, or give this one a different id.',
  }),
  'nothing-to-hide': problemKind<{
    list: ListName;
    id: string;
    suggestion?: string | undefined;
  }>({
    what: ({ list, id }) =>
      `${quoted('hide')} is for entries of the catalogue, which has no ${lists[list].one} ${quoted(id)}.`,
    why: () => 'What you wanted to hide would still be there.',
    fix: ({ suggestion }) =>
      suggestion === undefined
        ? 'Correct the id. To get rid of an entry of your own, delete it here.'
        : `Did you mean ${quoted(suggestion)}? To get rid of an entry of your own, delete it here.`,
  }),
  'broken-link': problemKind<{
    /** The link's address as typed. */
    target: string;
    /** A whole address to type instead. */
    suggestion?: string | undefined;
  }>({
    what: ({ target }) =>
      target.trim() === ''
        ? 'This link has no address.'
        : `The link ${quoted(target)} doesn’t lead to any page of this site.`,
    why: () => 'Anyone who follows it, perhaps you in a lobby, would get an error page.',
    fix: ({ suggestion }) =>
      suggestion === undefined
        ? 'Correct the address or remove the link. A story is `/stories/its-id/` or the file itself, as in `./its-id.mdx`.'
        : `Did you mean ${quoted(suggestion)}?`,
  }),
  'refused-link': problemKind<{
    /** The link's address as typed. */
    target: string;
  }>({
    what: ({ target }) => `The link ${quoted(target)} is of a kind that isn’t allowed here.`,
    why: () => 'An address like this can run a program or open a file on the computer of whoever clicks it.',
    fix: () =>
      'Link to a page of this site, or to an address that starts with `https://`, `http://`, `mailto:` or `tel:`.',
  }),
  'broken-heading-link': problemKind<{
    /** The link's address as typed. */
    target: string;
    /** Ids of the headings and other places that the page has. */
    headings: readonly string[];
    /** A whole address to type instead. */
    suggestion?: string | undefined;
  }>({
    what: ({ target }) => `The link ${quoted(target)} leads to a heading that its page doesn’t have.`,
    why: () => 'It would open the top of the page, and you’d have to look for the place.',
    fix: ({ headings, suggestion }) => {
      if (suggestion !== undefined) return `Did you mean ${quoted(suggestion)}?`;
      if (headings.length === 0) return `Its page has no headings: delete everything from ${quoted('#')} on.`;
      return `Its page has ${listing(headings.map((heading) => `#${heading}`))}.`;
    },
  }),
  'missing-image': problemKind<{
    /** The address as typed. */
    target: string;
    /** What is shown or played. */
    thing: 'picture' | 'recording';
    suggestion?: string | undefined;
  }>({
    what: ({ target, thing }) => `The ${thing} ${quoted(target)} doesn’t exist.`,
    why: () => 'The page would show an empty frame instead.',
    fix: ({ suggestion, thing }) => {
      if (suggestion !== undefined) return `Did you mean ${quoted(suggestion)}?`;
      return thing === 'picture'
        ? 'Put the file next to the story and write `./name.png`, or in public/ and write `/name.png`. Upper and lower case matter.'
        : 'Put the file in public/ and write `/name.mp4`. Upper and lower case matter.';
    },
  }),
  'external-image': problemKind<{
    /** The address as typed. */
    target: string;
    /** What is shown or played. */
    thing: 'picture' | 'recording';
  }>({
    what: ({ target, thing }) => `The ${thing} ${quoted(target)} isn’t in this project.`,
    why: ({ thing }) =>
      `The site loads nothing from elsewhere, so that it works offline and keeps your visits private. The ${thing} wouldn’t appear.`,
    fix: ({ thing }) =>
      thing === 'picture'
        ? 'Save the picture next to the story and write `./name.png`, or link to its page instead of showing it.'
        : 'Save the recording in public/ and write `/name.mp4`, or link to its page instead of playing it.',
  }),
};
