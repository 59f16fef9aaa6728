import type { TextFlawKind } from '../../../schemas/index.ts';
import { signInWords } from '../printable-text.ts';
import { problemKind } from './problem-kind.ts';
import { issueInWords, kindsInWords, type ValueIssue, type ValueKind } from './value-words.ts';
import { asSentence, listing, placeName, quoted, toType, withFullStop, writeInstead } from './wording.ts';

/** What a key is good for, where saying so helps more than "it is needed". */
const purposes = new Map(
  Object.entries({
    title: 'It is the name under which you find the story again, in every list and on every sheet.',
    format: 'It decides how the story is told: one event, a talk in sections, or how you do something.',
    company: 'Stories are browsed and printed by company.',
    role: 'It is the first thing an interviewer asks about.',
    headline: 'It is the first sentence you say, and what lists and cheat sheets show.',
    competencies: 'They are how a story is found when an interviewer asks for one.',
    id: 'Other files refer to it by its id.',
    fit: 'It decides which story stands first when this question comes.',
    readiness: 'Weak answers are marked with it, so that you see them before the interview and not in it.',
    minutes: 'The clock and the plan of a talk add them up.',
    steps: 'They are the answer itself, and what your cheat sheet shows.',
    say: 'It is how you say the number aloud, and what keeps it the same each time you tell it.',
    status: 'A target that is told as a result is the kind of slip that an interviewer remembers.',
  }),
);

const placeAtStart = (path: readonly PropertyKey[]): string => asSentence(placeName(path)).slice(0, -1);

/** The last key of a path with its colon, unless an entry of a list stands at its end. */
function startOfLine(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return typeof last === 'string' ? `${last}: ` : '';
}

function howToWrite(path: readonly PropertyKey[], expected: readonly ValueKind[], received: ValueKind): string {
  const start = startOfLine(path);
  if (expected.includes('list'))
    return `Put it in brackets, as in ${quoted(`${start}[first, second]`)}, or write each entry on its own line with ${quoted('- ')} in front.`;
  if (expected.includes('text') && received === 'nothing')
    return `Write the text after ${quoted(start === '' ? '- ' : start)}, or leave the line out if the key is optional.`;
  if (expected.includes('text')) return `Put it in quotation marks, as in ${quoted(`${start}"…"`)}.`;
  if (expected.includes('number') || expected.includes('whole-number'))
    return `Write digits without quotation marks, as in ${quoted(`${start}3`)}.`;
  if (expected.includes('true-or-false')) return `Write ${quoted(`${start}true`)} or ${quoted(`${start}false`)}.`;
  return 'Write its keys below it, indented by two spaces, each with its own value.';
}

function howToMend(issue: ValueIssue, path: readonly PropertyKey[]): string {
  switch (issue.kind) {
    case 'too-small':
      return issue.measure === 'size' ? 'Write a larger number.' : 'Write a little more.';
    case 'too-big':
      return {
        size: 'Write a smaller number.',
        entries: 'Keep the ones that matter most.',
        characters: 'Shorten it: what does not fit here belongs in the text of the story.',
      }[issue.measure];
    case 'empty':
      return 'Fill it in, or leave the line out if the key is optional.';
    case 'unlisted':
      return `Write ${listing(issue.allowed, 'or')}.`;
    case 'hidden-sign':
      return 'Delete the sign, or type the whole word again.';
    case 'ongoing':
      return `Leave ${quoted(String(path.at(-1)))} out: a period without an end goes on.`;
    case 'backwards':
      return `If the two are swapped, swap them; the earlier one is ${quoted('from')}.`;
    case 'markup':
      return 'Write it in plain words.';
    case 'form':
    case 'other':
      return 'Correct it to the form that is named here.';
  }
}

/** Why a flaw of plain text does harm, and what to do. */
const flawWords: Readonly<Record<TextFlawKind, { why: string; fix: string }>> = {
  private: {
    why: 'Only the text below the frontmatter can hold private passages: here the tag and the words inside it would be printed, in every edition.',
    fix: 'Take out what has to stay private. The full story can tell it, between `<Private>` and `</Private>`.',
  },
  component: {
    why: 'Components belong in the text below the frontmatter: here the tag itself would stand on the page.',
    fix: 'Write here in plain words what it would show.',
  },
  comment: {
    why: 'Plain text has no comments: it would be printed, in every edition.',
    fix: 'Take it out. A note to yourself can stand on a line of its own that begins with `#`.',
  },
  bold: {
    why: 'Headlines, bullets and lists are plain text: the asterisks would stand on the page and on the print.',
    fix: 'Take the asterisks away.',
  },
  'control-character': {
    why: 'It takes no room on the screen, comes along when text is pasted, and no page and no print can show it.',
    fix: 'Delete it: put the cursor behind the letter before it and press Delete.',
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
  }>({
    what: ({ key }) => `${quoted(key)} is not a key that belongs here.`,
    why: () => 'Nothing would read it, and what you wrote there would be missing from your pages without a word.',
    fix: ({ key, allowed, suggestion, spaced }) => {
      if (spaced !== undefined) return `Put a space after the colon: ${quoted(spaced)}.`;
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
        return `Inside the braces, with a comma between it and the others, add ${toType(example)} or the like.`;
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
  }>({
    what: ({ path, expected, received }) =>
      received === 'nothing'
        ? `${placeAtStart(path)} has no value, and should be ${kindsInWords(...expected)}.`
        : `${placeAtStart(path)} is ${kindsInWords(received)}, and should be ${kindsInWords(...expected)}.`,
    why: () => 'The bank never guesses what you meant, because a wrong guess would look like a fact on the page.',
    fix: ({ path, expected, received, suggestion }) =>
      suggestion === undefined ? howToWrite(path, expected, received) : writeInstead(suggestion),
  }),
  'invalid-value': problemKind<{
    /** Keys and indexes from the top of the file's data, as in a zod issue. */
    path: readonly PropertyKey[];
    issue: ValueIssue;
    /** The value as typed, where it is short enough to quote. */
    received?: string | undefined;
    /** The value that was probably meant. */
    suggestion?: string | undefined;
  }>({
    what: ({ path, issue, received }) => {
      const place = placeAtStart(path);
      const value = received === undefined ? place : `${place} is ${quoted(received)}, which`;
      if (issue.kind !== 'unlisted') return `${value} does not fit: ${withFullStop(issueInWords(issue))}`;
      return received === undefined ? `${place} has a value that it cannot have.` : `${value} it cannot be.`;
    },
    why: () => 'Pages, search and print count on it, and a value that they cannot use would show up only there.',
    fix: ({ path, issue, suggestion }) =>
      suggestion === undefined ? howToMend(issue, path) : `Did you mean ${quoted(suggestion)}?`,
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
        ? `${placeAtStart(path)} holds a sign that nobody can see: ${signInWords(typed)}.`
        : `${placeAtStart(path)} is plain text, and ${quoted(typed)} stands in it.`,
    why: ({ flaw }) => flawWords[flaw].why,
    fix: ({ flaw, suggestion }) =>
      suggestion === undefined ? flawWords[flaw].fix : `${flawWords[flaw].fix} ${writeInstead(suggestion)}`,
  }),
  'headline-too-long': problemKind<{ length: number; limit: number }>({
    what: ({ length, limit }) =>
      `The headline has ${length} characters, ${length - limit} more than the ${limit} that fit.`,
    why: () =>
      'It is one sentence to say aloud, and it has to fit the first screen of a phone and the top of a printed sheet.',
    fix: () => 'Say the outcome and stop. How you got there belongs in `star` and the text below.',
  }),
};
