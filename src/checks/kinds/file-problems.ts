import { listNames } from '../../../schemas/words.ts';
import { counted } from '../../bank/counted.ts';
import { listFile } from '../../bank/lists.ts';
import { interviewUrl, storyUrl } from '../../bank/urls.ts';
import { nearestName } from '../../bank/nearest-name.ts';
import { signInWords } from '../printable-text.ts';
import { problemKind, type NoDetails } from './problem-kind.ts';
import { issueInWords, type ValueIssue } from './value-words.ts';
import { fileSize, listing, quoted, withFullStop } from './wording.ts';

const isStory = (file: string): boolean => file.endsWith('.mdx');

const listFiles = listNames.map(listFile);

function betterPlace(file: string): string {
  const [, stem = file, ending = ''] = /^(.*?)(?:\.([^./]*))?$/u.exec(file) ?? [];
  const list = /\.ya?ml$/iu.test(file) ? nearestName(stem.replace(/^.*\//u, ''), listNames) : undefined;
  if (list !== undefined) return `Did you mean ${quoted(listFile(list))}? Rename the file.`;
  if (/^(?:md|markdown|mdown|txt)$/iu.test(ending)) {
    // An editor adds `.txt` to what has an ending already.
    if (/\.ya?ml$/iu.test(stem)) return `Rename it to ${quoted(stem)}, or move it out of stories/.`;
    const name = `${stem.replace(/\.(?:mdx?|markdown|mdown|txt)$/iu, '')}.mdx`;
    return `If it’s a story, rename it to ${quoted(name)}; if not, move it out of stories/.`;
  }
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
    what: `This ${thing} is gone, or is a link to a ${thing} that doesn’t exist.`,
    fix: `Put the ${thing} back where the link leads, or delete the link.`,
  }),
  forbidden: (thing) => ({
    what: `You don’t have permission to read this ${thing}.`,
    fix: 'Give yourself permission, for example with `chmod u+rX` and its name, or move it out of stories/.',
  }),
  folder: () => ({
    what: 'This is a folder that is named like a file.',
    fix: 'Rename the folder, without the ending.',
  }),
  'no-file': () => ({
    what: 'This isn’t a regular file but a pipe or a device.',
    fix: 'Put a file in its place, or delete it.',
  }),
  failed: (thing) => ({
    what: `The computer couldn’t read this ${thing}.`,
    fix: 'Try to open it in your editor. If that fails too, check the disk, and restore it from a backup.',
  }),
};

/** Problems with a file as a whole. */
export const fileProblems = {
  'unreadable-folder': problemKind<{ reason: UnreadableReason }>({
    what: ({ reason }) => unreadableReasons[reason]('folder').what,
    why: () => 'Everything in it would be missing from your pages without warning.',
    fix: ({ reason }) => unreadableReasons[reason]('folder').fix,
  }),
  'too-many-files': problemKind<{ limit: number }>({
    what: ({ limit }) => `With this folder, there are more than ${limit.toLocaleString('en')} files to read.`,
    why: () =>
      'No bank has that many. A link here probably leads to a whole disk or home folder, and reading it would take forever.',
    fix: () => 'Remove the link, or link only the folder with your stories.',
  }),
  'linked-picture': problemKind<NoDetails>({
    what: () => 'This is a link to a file outside your bank.',
    why: () => 'Whatever it leads to would be published with your pages, even after somebody changes it.',
    fix: () => 'Put a copy of the file here instead of the link.',
  }),
  'not-a-picture': problemKind<NoDetails>({
    what: () => 'This file is named like a picture, but no browser can show what’s in it.',
    why: () => 'The page would show an empty frame instead.',
    fix: () =>
      'Open it in an image editor and save it again as SVG, PNG, JPEG, GIF, WebP or AVIF. If it came with Git LFS, `git lfs pull` brings the picture.',
  }),
  'copied-file': problemKind<{
    /** The file that it is a copy of, relative to the project's root. */
    original: string;
  }>({
    what: ({ original }) => `This file looks like a second copy of ${quoted(original)}.`,
    why: ({ original }) =>
      original.endsWith('.mdx')
        ? 'Sync programs and file managers make copies like this. The same story would be found and printed twice, perhaps in an older version.'
        : 'Sync programs and file managers make copies like this. Changes in this one would be missing from your pages without warning.',
    fix: ({ original }) => {
      const merge = `Compare the two, keep what you want in ${quoted(original)}, and delete this one.`;
      return original.endsWith('.mdx')
        ? `${merge} If it’s a different story, give it a different title and file name.`
        : merge;
    },
  }),
  'twin-names': problemKind<{
    /** The file whose name counts as the same, relative to the project's root. */
    otherFile: string;
  }>({
    what: ({ otherFile }) =>
      `The name of this file and ${quoted(otherFile)} differ only in upper and lower case or in how an accent is stored.`,
    why: () => 'On macOS and Windows they are the same file, so one would overwrite the other.',
    fix: () => 'Rename one of them.',
  }),
  'empty-file': problemKind<{
    /** Relative to the project's root. */
    file: string;
  }>({
    what: () => 'This file is empty.',
    why: () => 'It may be a text that was lost while saving.',
    fix: ({ file }) =>
      isStory(file)
        ? 'Write it or delete it. `npm run new -- "A title" --company <id>` starts a story with every key in place.'
        : 'Restore its text from a backup, write it anew, or delete it.',
  }),
  'not-utf8': problemKind<{
    /** Place of the first wrong byte, counted from 0. */
    offset: number;
  }>({
    what: ({ offset }) =>
      `This file isn’t saved as UTF-8: byte ${offset + 1} is the first one that isn’t part of a character.`,
    why: () => 'Letters such as é, ü or 字 would turn into other characters on your pages and sheets.',
    fix: () =>
      'Save it again as UTF-8. In VS Code: click the encoding in the bar at the bottom, choose “Reopen with Encoding” until the text looks right, then “Save with Encoding” and “UTF-8”.',
  }),
  'file-too-large': problemKind<{ bytes: number; limit: number }>({
    what: ({ bytes, limit }) => `This file has ${fileSize(bytes)}, and the most a text can have is ${fileSize(limit)}.`,
    why: () => 'That’s hundreds of pages. A picture or an export probably got into the text by mistake.',
    fix: () =>
      'Put pictures in separate files, in public/ or next to the story, or split the text into several stories.',
  }),
  'unreadable-file': problemKind<{ reason: UnreadableReason }>({
    what: ({ reason }) => unreadableReasons[reason]('file').what,
    why: () => 'What you wrote in it would be missing from your pages.',
    fix: ({ reason }) => unreadableReasons[reason]('file').fix,
  }),
  'old-format': problemKind<{ format: number; current: number }>({
    what: ({ format, current }) =>
      `This bank is written in format ${format}, and this version reads format ${current}.`,
    why: () => 'None of it was read: every key that has been renamed since would be reported as a problem.',
    fix: () =>
      'Run `npm run migrate`. It shows what would change before it changes anything, keeps your comments and your order, and can be undone.',
  }),
  'newer-format': problemKind<{ format: number; current: number }>({
    what: ({ format, current }) =>
      `This bank is written in format ${format}, and this version only knows formats up to ${current}.`,
    why: () => 'None of it was read: an older version would take new keys for mistakes.',
    fix: () => 'Install the newest version of the story bank. Your files are fine.',
  }),
  'too-deep': problemKind<{
    /** What stands inside one another, as a plural: `lists`. */
    what: string;
    limit: number;
  }>({
    what: ({ what, limit }) => `There are more than ${limit} ${what} inside one another here.`,
    why: () => 'Nobody could follow it, and reading on could use up all your memory.',
    fix: () => 'Look for brackets or tags that are opened over and over, and use fewer levels.',
  }),
  'too-large': problemKind<{
    /** What there is too much of, as a plural: `rows of a table`. */
    what: string;
    limit: number;
  }>({
    what: ({ what, limit }) => `There are more than ${limit.toLocaleString('en-US')} ${what} here.`,
    why: () => 'Reading them would take longer than anyone would wait.',
    fix: () => 'Look for something pasted by mistake, or split it into several files.',
  }),
  'control-character': problemKind<{
    /** The character itself. */
    sign: string;
  }>({
    what: ({ sign }) => `There’s an invisible character here: ${signInWords(sign)}.`,
    why: () => 'It usually comes in with pasted text, and can’t be shown on a page or in print.',
    fix: () => 'Delete it: put the cursor after the letter before it and press Delete.',
  }),
  'more-problems': problemKind<{ count: number }>({
    what: ({ count }) => `This file has ${counted(count, 'more problem')}, from here on.`,
    why: () => 'One slip often causes many problems, so the first ones are enough to start with.',
    fix: () => 'Sort out the ones above, then check again.',
  }),
  'more-warnings': problemKind<{ count: number }>({
    severity: 'warning',
    what: ({ count }) => `This file has ${counted(count, 'more warning')}, from here on.`,
    why: () => 'They’re of the same kinds as the ones above.',
    fix: () => 'Deal with the ones above, then check again.',
  }),
  'unusable-name': problemKind<{
    /** The file's name. */
    name: string;
    /** What keeps it from being an id. */
    issue: ValueIssue;
    /** A name that is free. */
    suggestion: string;
  }>({
    what: ({ name, issue }) => `The name ${quoted(name)} can’t be an id: ${withFullStop(issueInWords(issue))}`,
    why: () => "A file's name is its id and its address, and other files refer to it by that name.",
    fix: ({ suggestion }) => `Rename the file to ${quoted(suggestion)}.`,
  }),
  'misplaced-file': problemKind<{
    /** Relative to the project's root. */
    file: string;
  }>({
    what: ({ file }) => `${quoted(file)} isn’t a story, a list or an interview.`,
    why: () => 'Nothing reads it, so what you wrote in it would be missing from your pages without warning.',
    fix: ({ file }) => betterPlace(file),
  }),
  'duplicate-id': problemKind<{
    id: string;
    /** The file that has the id already, relative to the project's root. */
    otherFile: string;
  }>({
    what: ({ id, otherFile }) =>
      `This file and ${quoted(otherFile)} both give ${isStory(otherFile) ? 'a story' : 'an interview'} the id ${quoted(id)}.`,
    why: ({ id, otherFile }) => {
      const [thing, address] = isStory(otherFile) ? ['story', storyUrl(id)] : ['interview', interviewUrl(id)];
      return `A file's name is the ${thing}'s id and its address, ${quoted(decodeURIComponent(address))}, so only one of them could be shown. Upper case, spaces, underscores and the folder make no difference.`;
    },
    fix: ({ id, otherFile }) =>
      `Rename one of the two files, for example to ${quoted(`${id}-2${isStory(otherFile) ? '.mdx' : '.yaml'}`)} or, better, to something that tells them apart.`,
  }),
};
