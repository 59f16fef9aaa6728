import { problemKind } from './problem-kind.ts';
import { asSentence, listing, placeName, quoted, toType, withFullStop } from './wording.ts';

/** What a key is good for, where saying so helps more than "it is needed". */
const purposes: Readonly<Record<string, string>> = {
  title: 'It is the name under which you find the story again, in every list and on every sheet.',
  format: 'It decides how the story is told: one answer, or a talk in sections.',
  company: 'Stories are browsed and printed by company.',
  role: 'It is the first thing an interviewer asks about.',
  headline: 'It is the first sentence you say, and what lists and cheat sheets show.',
  competencies: 'They are how a story is found when an interviewer asks for one.',
  id: 'Other files refer to it by its id.',
  fit: 'It decides which story stands first when this question comes.',
  readiness: 'Weak answers are marked with it, so that you see them before the interview and not in it.',
  minutes: 'The clock and the plan of a talk add them up.',
  say: 'It is how you say the number aloud, and what keeps it the same each time you tell it.',
  status: 'A target that is told as a result is the kind of slip that an interviewer remembers.',
};

function howToWrite(path: readonly PropertyKey[], expected: string, received: string): string {
  const key = path.findLast((step) => typeof step === 'string');
  const start = typeof path.at(-1) === 'string' && key !== undefined ? `${String(key)}: ` : '';
  if (expected.includes('list'))
    return `Put it in brackets, as in ${quoted(`${start}[first, second]`)}, or write each entry on its own line with ${quoted('- ')} in front.`;
  if (expected.includes('text') && received === 'nothing')
    return `Write the text after ${quoted(start === '' ? '- ' : start)}, or leave the line out if the key is optional.`;
  if (expected.includes('text')) return `Put it in quotation marks, as in ${quoted(`${start}"…"`)}.`;
  if (expected.includes('number')) return `Write digits without quotation marks, as in ${quoted(`${start}3`)}.`;
  if (expected.includes('true or false')) return `Write ${quoted(`${start}true`)} or ${quoted(`${start}false`)}.`;
  if (expected.includes('keys')) return 'Write its keys below it, indented by two spaces, each with its own value.';
  return `Write ${expected} here.`;
}

/** Problems with keys and values that can be read but do not say what the bank needs. */
export const schemaProblems = {
  'unknown-key': problemKind<{
    key: string;
    /** The keys that may stand at this place. */
    allowed: readonly string[];
    suggestion?: string | undefined;
  }>({
    what: ({ key }) => `${quoted(key)} is not a key that belongs here.`,
    why: () => 'Nothing would read it, and what you wrote there would be missing from your pages without a word.',
    fix: ({ key, allowed, suggestion }) =>
      suggestion === undefined
        ? `Delete the line, or use one of ${listing(allowed, 'or')}.`
        : `Did you mean ${quoted(suggestion)}? Write ${quoted(`${suggestion}:`)} instead of ${quoted(`${key}:`)}.`,
  }),
  'missing-key': problemKind<{
    key: string;
    /** What to type, key included; may have several lines. */
    example: string;
  }>({
    what: ({ key }) => `${quoted(key)} is missing.`,
    why: ({ key }) => purposes[key] ?? 'Pages, search and cheat sheets rely on it.',
    fix: ({ example }) =>
      example.includes('\n') ? `Add:${toType(example)}` : `Add a line such as ${toType(example)}.`,
  }),
  'wrong-type': problemKind<{
    /** Keys and indexes from the top of the file's data, as in a zod issue. */
    path: readonly PropertyKey[];
    /** In plain words: `text`, `a number`, `a whole number`, `true or false`, `a list`, `a group of keys`. */
    expected: string;
    /** In the same words, or `nothing` for a key without a value. */
    received: string;
  }>({
    what: ({ path, expected, received }) =>
      received === 'nothing'
        ? `${asSentence(placeName(path)).slice(0, -1)} has no value, and should be ${expected}.`
        : `${asSentence(placeName(path)).slice(0, -1)} is ${received}, and should be ${expected}.`,
    why: () => 'The bank never guesses what you meant, because a wrong guess would look like a fact on the page.',
    fix: ({ path, expected, received }) => howToWrite(path, expected, received),
  }),
  'invalid-value': problemKind<{
    /** Keys and indexes from the top of the file's data, as in a zod issue. */
    path: readonly PropertyKey[];
    /** What is wrong, in plain words: `it has 96 characters, and 80 is the most`. */
    message: string;
    /** The value as typed, where it is short enough to quote. */
    received?: string | undefined;
    /** The values that are possible, where they can be listed. */
    allowed?: readonly string[] | undefined;
    suggestion?: string | undefined;
  }>({
    what: ({ path, message, received, allowed }) => {
      const place = asSentence(placeName(path)).slice(0, -1);
      const value = received === undefined ? place : `${place} is ${quoted(received)}, which`;
      if (allowed === undefined) return `${value} does not fit: ${withFullStop(message)}`;
      return received === undefined ? `${place} has a value that it cannot have.` : `${value} it cannot be.`;
    },
    why: () => 'Pages, search and print count on it, and a value that they cannot use would show up only there.',
    fix: ({ message, allowed, suggestion }) => {
      if (suggestion !== undefined) return `Did you mean ${quoted(suggestion)}?`;
      if (allowed !== undefined) return `Write ${listing(allowed, 'or')}.`;
      if (message.endsWith('is the least')) return 'Write a little more.';
      if (message.endsWith('is the most'))
        return 'Shorten it: what does not fit here belongs in the text of the story.';
      if (message.endsWith('is empty')) return 'Fill it in, or leave the line out if the key is optional.';
      return 'Correct it to the form that is named here.';
    },
  }),
  'headline-too-long': problemKind<{ length: number; limit: number }>({
    what: ({ length, limit }) =>
      `The headline has ${length} characters, ${length - limit} more than the ${limit} that fit.`,
    why: () =>
      'It is one sentence to say aloud, and it has to fit the first screen of a phone and the top of a printed sheet.',
    fix: () => 'Say the outcome and stop. How you got there belongs in `star` and the text below.',
  }),
};
