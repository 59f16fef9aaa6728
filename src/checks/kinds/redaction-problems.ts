import { problemKind, type NoDetails } from './problem-kind.ts';
import { quoted, toType } from './wording.ts';

/** Problems with what editions for others must not say. */
export const redactionProblems = {
  'empty-redaction': problemKind<NoDetails>({
    what: () => 'This entry names nothing to hide.',
    why: () => 'Others would read what you meant to keep from them.',
    fix: () =>
      `Give it ${quoted('words')}, or ${quoted('numbers')} with what they count:${toType('- words: [Acme]\n  as: a large retailer\n- numbers: [4.2 million dollars]\n  as: several million dollars')}`,
  }),
  'unreadable-redaction': problemKind<{ typed: string }>({
    what: ({ typed }) => `${quoted(typed)} isn’t a number that can be found in your texts.`,
    why: () => 'Others would read it.',
    fix: ({ typed }) =>
      `Write it with what it counts, such as ${quoted('37 stores')} or ${quoted('12%')}. To hide exactly these characters, move it to ${toType(`words: [${JSON.stringify(typed)}]`)}`,
  }),
  'ordinary-redaction': problemKind<{ word: string; text: string }>({
    severity: 'warning',
    what: ({ word, text }) => `${quoted(word)} is an ordinary word, too: the catalogue says ${quoted(text)}.`,
    why: () => 'Your own sentences with the ordinary word would get the stand-in as well, and make no sense.',
    fix: ({ word }) =>
      word === word.toLowerCase()
        ? 'Use a more exact name, or put `<Redact as="…">` around the places that you mean.'
        : `Add ${toType('matchCase: true')}, and only ${quoted(word)} with these capitals is meant.`,
  }),
  'redacted-address': problemKind<{ what: string; id: string; word: string; instead: string }>({
    severity: 'warning',
    what: ({ what, id, word }) => `The ${what} ${quoted(id)} has ${quoted(word)} in it, which you hide from others.`,
    why: () => 'It would stand in an address that they see. An edition that has it isn’t built.',
    fix: ({ instead }) => `Rename it, for example to ${toType(instead)}, here and wherever you use it.`,
  }),
  'hollow-result': problemKind<{ shown: string }>({
    severity: 'warning',
    what: ({ shown }) => `Without its number, others read: ${quoted(shown)}`,
    why: () => 'A result that says no number is the part they won’t believe.',
    fix: () =>
      `Say what it meant in other words, or give the number a stand-in that still says how much, such as ${quoted('several million dollars')}.`,
  }),
  'doubled-stand-in': problemKind<{ word: string; shown: string }>({
    severity: 'warning',
    what: ({ word, shown }) => `With the stand-in, others read ${quoted(word)} twice: ${quoted(shown)}`,
    why: () => 'It reads as if something had been cut out, and people wonder what.',
    fix: () => 'Change the sentence or the stand-in, so that both fit together.',
  }),
};
