import { figureSign } from '../bank/statement.ts';

/** `One` is a number only before a few words; elsewhere it stands for somebody or something. */
const one =
  'one(?=[\\s-](?:percent|per\\s?cent|percentage|point|hundred|thousand|million|billion|third|quarter|fifth|tenth|dozen|and|in|out|to|or|second|minute|hour|week|month|year|dollar|euro|pound|full|whole))';
const hint = `\\d[\\d.,]*|${figureSign}|\\b(?:${one}|two|three|four|five|six|seven|eight|nine|ten|(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|dozen|half|halv(?:ed|ing)|doubl(?:e|ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|twice|thirds?|quarters?|fifths?|tenths?|(?:two|three|four|five|ten)fold|(?:an?|one) (?:second|minute|hour|day|week|month|year) and a half)\\b`;
const anyHint = new RegExp(hint, 'i');
const everyHint = new RegExp(hint, 'gi');

/** A part of a text, from one offset to another. */
export type Window = readonly [from: number, to: number];

/** What is around a number and says what it is: its unit, its noun, its date. */
const reach = 70;

/** Whether there may be a number in a text: in most there is none. */
export const mayHoldNumber = (text: string): boolean => anyHint.test(text);

/** The parts of a text in which there may be numbers, each with the words around them. */
export function numberWindows(text: string): Window[] {
  const windows: [number, number][] = [];
  everyHint.lastIndex = 0;
  for (let match = everyHint.exec(text); match; match = everyHint.exec(text)) {
    const from = Math.max(0, match.index - reach);
    const to = Math.min(text.length, match.index + match[0].length + reach);
    const last = windows.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else windows.push([from, to]);
  }
  // No word is cut in two.
  return windows.map(([from, to]) => {
    const start = from === 0 ? 0 : text.indexOf(' ', from);
    const end = to === text.length ? to : text.lastIndexOf(' ', to);
    return [start < 0 ? from : start, end <= start ? to : end];
  });
}
