import { listNames } from '../../../schemas/words.ts';
import { counted } from '../../bank/counted.ts';
import { listFile } from '../../bank/lists.ts';
import { storyUrl } from '../../bank/urls.ts';
import { nearestName } from '../nearest-name.ts';
import { signInWords } from '../printable-text.ts';
import { problemKind, type NoDetails } from './problem-kind.ts';
import { issueInWords, type ValueIssue } from './value-words.ts';
import { fileSize, listing, quoted, withFullStop } from './wording.ts';

const listFiles = listNames.map(listFile);

function betterPlace(file: string): string {
  const [, stem = file, ending = ''] = /^(.*?)(?:\.([^./]*))?$/u.exec(file) ?? [];
  const list = /\.ya?ml$/iu.test(file) ? nearestName(stem.replace(/^.*\//u, ''), listNames) : undefined;
  if (list !== undefined) return `Did you mean ${quoted(listFile(list))}? Rename the file.`;
  if (/^(?:md|markdown|mdown|txt)$/iu.test(ending))
    return `If it is a story, rename it to ${quoted(`${stem}.mdx`)}; if not, move it out of stories/.`;
  if (/^ya?ml$/iu.test(ending)) {
    return `The lists are ${listing(listFiles)}, and interviews are ${quoted('.yaml')} files in stories/interviews/. Rename the file, or move it out of stories/.`;
  }
  if (/^(?:ttc|otc|woff|eot|dfont)$/iu.test(ending))
    return `A font for the cheat sheets is a ${quoted('.ttf')}, ${quoted('.otf')} or ${quoted('.woff2')} file in stories/fonts/. Convert it, or move it out of stories/.`;
  return `A story's file ends in ${quoted('.mdx')}. Rename the file, or move it out of stories/; downloads and pictures for every page go into public/.`;
}

/** Why a file or folder that is there cannot be read. */
export type UnreadableReason = 'gone' | 'forbidden' | 'folder' | 'no-file' | 'failed';

const unreadableReasons: Readonly<
  Record<UnreadableReason, (thing: 'file' | 'folder') => { what: string; fix: string }>
> = {
  gone: (thing) => ({
    what: `This ${thing} is gone, or is a link to a ${thing} that is not there.`,
    fix: `Put the ${thing} back to where the link leads, or delete the link.`,
  }),
  forbidden: (thing) => ({
    what: `This ${thing} may not be read by you.`,
    fix: 'Give yourself the right to read it, for example with `chmod u+rX` and its name, or move it out of stories/.',
  }),
  folder: () => ({
    what: 'This is a folder with the name of a file.',
    fix: 'Rename the folder: the names of folders have no ending.',
  }),
  'no-file': () => ({
    what: 'This is no file that has an end, but a pipe or a device.',
    fix: 'Put a file in its place, or delete it.',
  }),
  failed: (thing) => ({
    what: `This ${thing} could not be read by the computer.`,
    fix: 'Open it in your editor. If that fails, too, look after the disk, and take it from a copy.',
  }),
};

/** Problems with a file as a whole. */
export const fileProblems = {
  'unreadable-folder': problemKind<{ reason: UnreadableReason }>({
    what: ({ reason }) => unreadableReasons[reason]('folder').what,
    why: () => 'Everything in it would be missing from your pages without a word.',
    fix: ({ reason }) => unreadableReasons[reason]('folder').fix,
  }),
  'too-many-files': problemKind<{ limit: number }>({
    what: ({ limit }) => `With this folder there are more than ${limit.toLocaleString('en')} files to look at.`,
    why: () =>
      'No bank has so many: more likely a link here leads to a whole disk or home folder, and reading it would never end.',
    fix: () => 'Take the link away, or link only the folder that holds your stories.',
  }),
  'linked-picture': problemKind<NoDetails>({
    what: () => 'This is a link to a file outside your bank.',
    why: () => 'Whatever it leads to would be published with your pages, also when it is changed one day.',
    fix: () => 'Put a copy of the file here instead of the link.',
  }),
  'not-a-picture': problemKind<NoDetails>({
    what: () => 'This file is named like a picture, and no browser can show what is in it.',
    why: () => 'The page would have an empty frame in its place.',
    fix: () =>
      'Open it with a program for pictures and save it again as SVG, PNG, JPEG, GIF, WebP or AVIF. If it came with Git LFS, `git lfs pull` brings the picture.',
  }),
  'copied-file': problemKind<{
    /** The file that it is a copy of, relative to the project's root. */
    original: string;
  }>({
    what: ({ original }) => `This file looks like a second copy of ${quoted(original)}.`,
    why: ({ original }) =>
      original.endsWith('.mdx')
        ? 'Sync programs and file managers make such copies, and the same story would be found and printed twice, perhaps in an older version.'
        : 'Sync programs and file managers make such copies, and what you changed in this one would be missing from your pages without a word.',
    fix: ({ original }) => {
      const merge = `Compare the two, keep what you want in ${quoted(original)}, and delete this one.`;
      return original.endsWith('.mdx')
        ? `${merge} If it is another story, give it a title and a name of its own.`
        : merge;
    },
  }),
  'twin-names': problemKind<{
    /** The file whose name counts as the same, relative to the project's root. */
    otherFile: string;
  }>({
    what: ({ otherFile }) =>
      `The name of this file and ${quoted(otherFile)} differ only in large and small letters or in how an accent is stored.`,
    why: () => 'On macOS and Windows that is one file, so one of the two would take the place of the other.',
    fix: () => 'Give one of the two another name.',
  }),
  'empty-file': problemKind<NoDetails>({
    what: () => 'There is nothing in this file.',
    why: () => 'An empty file can be a text that was lost while saving, so it is not passed over in silence.',
    fix: () =>
      'Write it or delete it. `npm run new -- "A title" --company <id>` starts a story with every key in its place.',
  }),
  'not-utf8': problemKind<{
    /** Place of the first wrong byte, counted from 0. */
    offset: number;
  }>({
    what: ({ offset }) => `This file is not saved as UTF-8: byte ${offset + 1} is the first that makes no character.`,
    why: () => 'Letters such as é, ü or 字 would come out as other characters on your pages and prints.',
    fix: () =>
      'Save it again as UTF-8. In VS Code: click the encoding in the bar at the bottom, choose “Reopen with Encoding” until the text looks right, then “Save with Encoding” and “UTF-8”.',
  }),
  'file-too-large': problemKind<{ bytes: number; limit: number }>({
    what: ({ bytes, limit }) => `This file has ${fileSize(bytes)}, and a text here may have ${fileSize(limit)}.`,
    why: () => 'That is hundreds of pages: more likely a picture or an export that landed inside the text by mistake.',
    fix: () =>
      'Put pictures into files of their own, in public/ or beside the story, or split the text into several stories.',
  }),
  'unreadable-file': problemKind<{ reason: UnreadableReason }>({
    what: ({ reason }) => unreadableReasons[reason]('file').what,
    why: () => 'What you wrote in it would be missing from your pages.',
    fix: ({ reason }) => unreadableReasons[reason]('file').fix,
  }),
  'old-format': problemKind<{ format: number; current: number }>({
    what: ({ format, current }) =>
      `This bank is written in format ${format}, and this version reads format ${current}.`,
    why: () => 'Nothing of it was read: every key that has another name now would be one problem more.',
    fix: () =>
      'Run `npm run migrate`. It shows what would change before it changes anything, keeps your comments and your order, and can be undone.',
  }),
  'newer-format': problemKind<{ format: number; current: number }>({
    what: ({ format, current }) =>
      `This bank is written in format ${format}, and this version knows no format after ${current}.`,
    why: () => 'Nothing of it was read: an older version would take new keys for mistakes.',
    fix: () => 'Install the newest version of the story bank. Your files are as they should be.',
  }),
  'too-deep': problemKind<{
    /** What stands inside one another, as a plural: `lists`. */
    what: string;
    limit: number;
  }>({
    what: ({ what, limit }) => `More than ${limit} ${what} stand inside one another here.`,
    why: () => 'No reader could follow it, and reading on would take all the memory there is.',
    fix: () => 'Look for brackets or tags that are opened again and again, and write it with fewer levels.',
  }),
  'too-large': problemKind<{
    /** What there is too much of, as a plural: `rows of a table`. */
    what: string;
    limit: number;
  }>({
    what: ({ what, limit }) => `There are more than ${limit.toLocaleString('en-US')} ${what} here.`,
    why: () => 'Reading them would take longer than anybody waits.',
    fix: () => 'Look for something that was pasted by mistake, or split it into several files.',
  }),
  'control-character': problemKind<{
    /** The character itself. */
    sign: string;
  }>({
    what: ({ sign }) => `A sign that nobody can see stands here: ${signInWords(sign)}.`,
    why: () => 'It comes along when text is pasted, and no page and no print can show it.',
    fix: () => 'Delete it: put the cursor behind the letter before it and press Delete.',
  }),
  'more-problems': problemKind<{ count: number }>({
    what: ({ count }) => `This file has ${counted(count, 'more problem')}, from here on.`,
    why: () => 'Often they are all the work of one slip, so the first ones are enough to begin with.',
    fix: () => 'Mend those that are named above, and check again.',
  }),
  'more-warnings': problemKind<{ count: number }>({
    severity: 'warning',
    what: ({ count }) => `This file has ${counted(count, 'more warning')}, from here on.`,
    why: () => 'They are of the same kinds as those above, so the first ones are enough to decide by.',
    fix: () => 'Decide what to do about those that are named above, and check again.',
  }),
  'unusable-name': problemKind<{
    /** The file's name. */
    name: string;
    /** What keeps it from being an id. */
    issue: ValueIssue;
    /** A name that is free. */
    suggestion: string;
  }>({
    what: ({ name, issue }) => `The name ${quoted(name)} can be no id: ${withFullStop(issueInWords(issue))}`,
    why: () => "A file's name is its id and its address, and other files refer to it by its name.",
    fix: ({ suggestion }) => `Rename the file to ${quoted(suggestion)}.`,
  }),
  'misplaced-file': problemKind<{
    /** Relative to the project's root. */
    file: string;
  }>({
    what: ({ file }) => `${quoted(file)} is neither a story nor a list nor an interview.`,
    why: () => 'Nothing reads it, so what you wrote in it would be missing from your pages without a word.',
    fix: ({ file }) => betterPlace(file),
  }),
  'duplicate-id': problemKind<{
    id: string;
    /** The file that has the id already, relative to the project's root. */
    otherFile: string;
  }>({
    what: ({ id, otherFile }) => `This file and ${quoted(otherFile)} both give a story the id ${quoted(id)}.`,
    why: ({ id }) =>
      `A file's name is the story's id and its address, ${quoted(decodeURIComponent(storyUrl(id)))}, so only one of the two could be shown. Large letters, spaces and underscores make no difference, and neither does the folder.`,
    fix: ({ id }) =>
      `Rename one of the two files, for example to ${quoted(`${id}-2.mdx`)} or, better, to what sets it apart.`,
  }),
};
