import { listNames } from '../../../schemas/words.ts';
import { listFile } from '../../bank/lists.ts';
import { storyUrl } from '../../bank/urls.ts';
import { nearestName } from '../nearest-name.ts';
import { problemKind, type NoDetails } from './problem-kind.ts';
import { fileSize, listing, quoted } from './wording.ts';

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
  return `A story's file ends in ${quoted('.mdx')}. Rename the file, or move it out of stories/; downloads and pictures for every page go into public/.`;
}

/** Problems with a file as a whole. */
export const fileProblems = {
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
