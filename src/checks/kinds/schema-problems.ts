import type { TextFlawKind } from '../../../schemas/index.ts';
import { signInWords } from '../printable-text.ts';
import { howToName, type NoId } from './no-id.ts';
import { problemKind } from './problem-kind.ts';
import { issueInWords, kindsInWords, type ValueIssue, type ValueKind } from './value-words.ts';
import { asSentence, listing, placeName, quoted, toType, withFullStop, writeInstead } from './wording.ts';

/** What a key is good for, where saying so helps more than "it is needed". */
const purposes = new Map(
  Object.entries({
    title: 'It’s how you find the story in every list and on every sheet.',
    format: 'It decides how the story is told: one event, a talk in sections, or how you do something.',
    company: 'Stories are browsed and printed by company.',
    role: 'It’s the first thing an interviewer asks about.',
    headline: 'It’s the first sentence you say, and what lists and cheat sheets show.',
    competencies: 'They’re how you find a story when an interviewer asks for one.',
    id: 'Other files refer to it by its id.',
    fit: 'It decides which story comes first for this question.',
    readiness: 'It marks weak answers, so you see them before the interview, not in it.',
    minutes: 'A talk’s timing is their sum.',
    steps: 'They’re the answer itself, and what your cheat sheet shows.',
    say: 'It’s how you say the number aloud, so that you say it the same way every time.',
    status: 'A target told as a result is the kind of slip an interviewer remembers.',
  }),
);

const placeAtStart = (path: readonly PropertyKey[]): string => asSentence(placeName(path)).slice(0, -1);

/** The last key of a path with its colon, unless an entry of a list stands at its end. */
function startOfLine(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return typeof last === 'string' ? `${last}: ` : '';
}

function howToWrite(
  path: readonly PropertyKey[],
  expected: readonly ValueKind[],
  received: ValueKind,
  entryKeys: readonly string[],
): string {
  const start = startOfLine(path);
  if (expected.includes('list') && entryKeys.length > 0)
    return `Write each entry below it, indented, with ${quoted('- ')} in front of its first key. An entry has ${listing(entryKeys)}.`;
  if (expected.includes('list'))
    return `Put it in brackets, as in ${quoted(`${start}[first, second]`)}, or write each entry on its own line with ${quoted('- ')} in front.`;
  if (expected.includes('text') && received === 'nothing')
    return `Write the text after ${quoted(start === '' ? '- ' : start)}, or leave the line out if the key is optional.`;
  if (expected.includes('text')) return `Put it in quotation marks, as in ${quoted(`${start}"…"`)}.`;
  if (expected.includes('number') || expected.includes('whole-number'))
    return `Write digits without quotation marks, as in ${quoted(`${start}3`)}.`;
  if (expected.includes('true-or-false')) return `Write ${quoted(`${start}true`)} or ${quoted(`${start}false`)}.`;
  const [first] = entryKeys;
  if (typeof path.at(-1) === 'number' && first !== undefined && received !== 'nothing')
    return `Put a key in front of it, as in ${quoted(`- ${first}: …`)}, and the other keys below that one, each on its own line. An entry has ${listing(entryKeys)}.`;
  const keys = entryKeys.length === 0 ? '' : ` It has ${listing(entryKeys)}.`;
  return `Write its keys below it, indented by two spaces, each with a value.${keys}`;
}

function howToMend(issue: ValueIssue, path: readonly PropertyKey[]): string {
  switch (issue.kind) {
    case 'too-small':
      return issue.measure === 'size' ? 'Write a larger number.' : 'Write a little more.';
    case 'too-big':
      return {
        size: 'Write a smaller number.',
        entries: 'Keep the ones that matter most.',
        characters: 'Shorten it. Whatever doesn’t fit here belongs in the full story.',
      }[issue.measure];
    case 'empty':
      return 'Fill it in, or leave the line out if the key is optional.';
    case 'unlisted':
      return `Write ${listing(issue.allowed, 'or')}.`;
    case 'hidden-sign':
      return 'Delete the character, or retype the whole word.';
    case 'ongoing':
      return `Leave ${quoted(String(path.at(-1)))} out: a period without an end is still going on.`;
    case 'backwards':
      return `If they’re the wrong way round, swap them: the earlier one is ${quoted('from')}.`;
    case 'markup':
      return 'Write it in plain words.';
    case 'form':
    case 'other':
      return 'Write it in the form described here.';
  }
}

/** Why a flaw of plain text does harm, and what to do. */
const flawWords: Readonly<Record<TextFlawKind, { why: string; fix: string }>> = {
  private: {
    why: 'Private passages only work in the text below the frontmatter. Here, the tag and the words inside it would be shown, in every edition.',
    fix: 'Take out what has to stay private. Put it in the full story, between `<Private>` and `</Private>`.',
  },
  component: {
    why: 'Components only work in the text below the frontmatter. Here, the tag itself would show on the page.',
    fix: 'Write what it would show in plain words.',
  },
  comment: {
    why: 'Plain text has no comments: it would be shown, in every edition.',
    fix: 'Take it out. For a note to yourself, start a separate line with `#`.',
  },
  bold: {
    why: 'Headlines, bullets and lists are plain text: the asterisks would show on the page and in print.',
    fix: 'Delete the asterisks.',
  },
  emphasis: {
    why: 'Headlines, bullets and lists are plain text: these signs would show on the page and in print.',
    fix: 'Delete the signs around the words.',
  },
  struck: {
    why: 'Headlines, bullets and lists are plain text: words with `~~` around them would be shown, and not struck out.',
    fix: 'Delete the words, or only the `~~` around them.',
  },
  link: {
    why: 'Headlines, bullets and lists are plain text: a link would show on the page and in print as you typed it.',
    fix: 'Write only its words here. The link itself belongs in the full story.',
  },
  bullet: {
    why: 'Headlines, bullets and lists are plain text: this mark would show before the text, on the page and in print.',
    fix: 'Delete the mark.',
  },
  tag: {
    why: 'Headlines, bullets and lists are plain text: the tag itself would show on the page and in print.',
    fix: 'Delete the tag.',
  },
  entity: {
    why: 'Headlines, bullets and lists are plain text: these letters would be shown instead of the sign they stand for.',
    fix: 'Type the sign itself.',
  },
  'control-character': {
    why: 'It’s invisible, usually comes in with pasted text, and can’t be shown on a page or in print.',
    fix: 'Delete it: put the cursor after the letter before it and press Delete.',
  },
};

/** Problems with keys and values that can be read but do not say what the bank needs. */
export const schemaProblems = {
  'unknown-key': problemKind<{
    key: string;
    /** The keys that may stand at this place. */
    allowed: readonly string[];
    suggestion?: string | undefined;
    /** Key and value, where only the space between them is missing. */
    spaced?: string | undefined;
    /** The key of the group, on a line of this one's level, in which it belongs. */
    group?: string | undefined;
    /** Whether that group stands in braces. */
    inBraces?: boolean | undefined;
    /** The key of the list, on a line of this one's level, in whose entries it belongs. */
    list?: string | undefined;
    /** That entry with the key in it, as it should be typed, or the list where it is not there yet. */
    entry?: string | undefined;
  }>({
    what: ({ key }) => `${quoted(key)} isn’t a key that belongs here.`,
    why: () => 'Nothing reads it, so what you wrote there would be missing from your pages without warning.',
    fix: ({ key, allowed, suggestion, spaced, group, inBraces = false, list, entry }) => {
      if (spaced !== undefined) return `Put a space after the colon: ${quoted(spaced)}.`;
      if (group !== undefined) {
        return inBraces
          ? `It belongs to ${quoted(group)}. Move it into the braces there, with a comma in front.`
          : `It belongs to ${quoted(group)}. Put it under the line ${quoted(`${group}:`)}, and indent it by two spaces, or as far as the other keys there. Indent the lines that belong to it just as much.`;
      }
      if (list !== undefined)
        return entry === undefined
          ? `It belongs to an entry of ${quoted(list)}. Put it below that entry’s other keys, and indent it as far as they are.`
          : `It belongs to an entry of ${quoted(list)}. Move it there. ${writeInstead(entry)}`;
      return suggestion === undefined
        ? `Delete the line, or use one of ${listing(allowed, 'or', allowed.length)}.`
        : `Did you mean ${quoted(suggestion)}? Write ${quoted(`${suggestion}:`)} instead of ${quoted(`${key}:`)}.`;
    },
  }),
  'missing-key': problemKind<{
    key: string;
    /** What to type, key included; may have several lines. */
    example: string;
    /** Whether the keys beside it stand in braces. */
    inBraces?: boolean | undefined;
  }>({
    what: ({ key }) => `${quoted(key)} is missing.`,
    why: ({ key }) => purposes.get(key) ?? 'Pages, search and cheat sheets rely on it.',
    fix: ({ example, inBraces = false }) => {
      if (inBraces)
        return `Inside the braces, with a comma between it and the others, add something like ${toType(example)}.`;
      return example.includes('\n') ? `Add:${toType(example)}` : `Add a line such as ${toType(example)}.`;
    },
  }),
  'wrong-type': problemKind<{
    /** Keys and indexes from the top of the file's data, as in a zod issue. */
    path: readonly PropertyKey[];
    /** The kinds of which any would do. */
    expected: readonly ValueKind[];
    received: ValueKind;
    /** The line or the lines as they should be typed. */
    suggestion?: string | undefined;
    /** The keys that an entry needs, where a group or a list of groups belongs here. */
    entryKeys?: readonly string[] | undefined;
  }>({
    what: ({ path, expected, received }) =>
      received === 'nothing'
        ? `${placeAtStart(path)} has no value, and should be ${kindsInWords(...expected)}.`
        : `${placeAtStart(path)} is ${kindsInWords(received)}, and should be ${kindsInWords(...expected)}.`,
    why: () => 'We never guess what you meant: a wrong guess would look like a fact on the page.',
    fix: ({ path, expected, received, suggestion, entryKeys = [] }) =>
      suggestion === undefined ? howToWrite(path, expected, received, entryKeys) : writeInstead(suggestion),
  }),
  'invalid-value': problemKind<{
    /** Keys and indexes from the top of the file's data, as in a zod issue. */
    path: readonly PropertyKey[];
    issue: ValueIssue;
    /** The value as typed, where it is short enough to quote. */
    received?: string | undefined;
    /** The value that was probably meant. */
    suggestion?: string | undefined;
    /** Set where an id has to name something. */
    noId?: NoId | undefined;
  }>({
    what: ({ path, issue, received }) => {
      const place = placeAtStart(path);
      const value = received === undefined ? place : `${place} is ${quoted(received)}, which`;
      if (issue.kind !== 'unlisted') return `${value} doesn’t work: ${withFullStop(issueInWords(issue))}`;
      return received === undefined ? `${place} has a value that isn’t allowed.` : `${value} isn’t allowed.`;
    },
    why: () => 'Pages, search and sheets depend on it, and you’d only see the mistake there.',
    fix: ({ path, issue, suggestion, noId }) => {
      if (suggestion !== undefined) return `Did you mean ${quoted(suggestion)}?`;
      return noId && issue.kind !== 'empty' ? howToName(noId) : howToMend(issue, path);
    },
  }),
  'markup-in-text': problemKind<{
    /** Keys and indexes from the top of the file's data. */
    path: readonly PropertyKey[];
    flaw: TextFlawKind;
    /** The tag, the sign or the words themselves. */
    typed: string;
    /** The line or the lines as they should be typed. */
    suggestion?: string | undefined;
  }>({
    what: ({ path, flaw, typed }) =>
      flaw === 'control-character'
        ? `${placeAtStart(path)} has an invisible character in it: ${signInWords(typed)}.`
        : `${placeAtStart(path)} is plain text, and has ${quoted(typed)} in it.`,
    why: ({ flaw }) => flawWords[flaw].why,
    fix: ({ flaw, suggestion }) =>
      suggestion === undefined ? flawWords[flaw].fix : `${flawWords[flaw].fix} ${writeInstead(suggestion)}`,
  }),
  'headline-too-long': problemKind<{ length: number; limit: number }>({
    what: ({ length, limit }) =>
      `The headline has ${length} characters, ${length - limit} more than the ${limit} that fit.`,
    why: () =>
      'It’s one sentence to say aloud, and it has to fit on a phone’s first screen and at the top of a printed sheet.',
    fix: () => 'Say the outcome and stop. How you got there belongs in `star` and the text below.',
  }),
};
