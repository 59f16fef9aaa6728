import type { Statement } from '../bank/statement.ts';
import { changesIn, type WrongChange } from './changes.ts';
import { followsFrom } from './derived.ts';
import { equality, isMeantBare, mayMean, nearestFigure } from './compare.ts';
import type { KnownFigure } from './ledger.ts';
import type { ReadNumber } from './read-number.ts';
import { readWithBare } from './read-numbers.ts';
import { isToldAsReached, saysWhatItIs, sentenceAround, type TextPlace } from './told-as-reached.ts';

/** A text of a story, and where it stands. */
export interface CheckedText extends Pick<Statement, 'text' | 'figures' | 'lead'> {
  place: TextPlace;
}

/** What the texts of a story are compared with. */
export interface StoryLedger {
  /** The figures that count here; without any, only changes are checked. */
  figures: readonly KnownFigure[];
  byId: ReadonlyMap<string, KnownFigure>;
  /** Numbers that the story has in no figure on purpose, as typed. */
  allowed: readonly string[];
}

/** Something about a number that its owner should look at. */
export type Finding =
  | { kind: 'unknown'; number: ReadNumber; nearest: KnownFigure | undefined }
  | { kind: 'told-as-reached'; number: ReadNumber; figure: KnownFigure }
  | { kind: 'wrong-arithmetic'; number: ReadNumber; change: WrongChange; ends: { from: string; to: string } };

/** What was found in a text, and how many of its numbers were looked at. */
export interface TextFindings {
  findings: Finding[];
  numbers: ReadNumber[];
}

const onlyStatus = (figures: readonly KnownFigure[]): 'target' | 'not-significant' | undefined => {
  const statuses = new Set(figures.map(({ figure }) => figure.status));
  if (statuses.has('result') || statuses.has('setting') || statuses.has('example')) return undefined;
  return statuses.has('not-significant') ? 'not-significant' : statuses.has('target') ? 'target' : undefined;
};

/** The offsets at which a text holds one of the numbers that the story allows. */
function allowedSpans(text: string, allowed: readonly string[]): [number, number][] {
  return allowed.flatMap((typed) => {
    const spans: [number, number][] = [];
    for (let at = text.indexOf(typed); typed !== '' && at >= 0; at = text.indexOf(typed, at + typed.length)) {
      const isCut = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[at + typed.length] ?? '');
      if (!isCut) spans.push([at, at + typed.length]);
    }
    return spans;
  });
}

/**
 * Compares the numbers of a text with the ledger.
 * @returns what was found, in the order of the text
 */
export function checkText({ text, figures, place, lead }: CheckedText, ledger: StoryLedger): TextFindings {
  const all = readWithBare(text);
  const read = all.filter(({ isBare }) => !isBare);
  if (all.length === 0) return { findings: [], numbers: [] };
  const findings: Finding[] = [];
  const numbers: ReadNumber[] = [];
  const named = ({ figureIndex }: ReadNumber): KnownFigure | undefined =>
    figureIndex === undefined ? undefined : ledger.byId.get(figures[figureIndex] ?? '');
  const valued = read.map((number) => ({ number, quantity: number.quantity ?? named(number)?.readings[0] }));
  const { wrong, right } = changesIn(text, valued);
  const spans = allowedSpans(text, ledger.allowed);
  const isAllowed = ({ start, end }: ReadNumber): boolean => spans.some(([from, to]) => from < end && start < to);

  const report = (number: ReadNumber, [figure, ...others]: readonly KnownFigure[], isNamed: boolean): void => {
    const status = figure && onlyStatus([figure, ...others]);
    if (!status) return;
    const { start, end } = number;
    // A figure may be said so that it says itself what it is: `two points, which may be chance`.
    if (isNamed && saysWhatItIs(figure.figure.say, status)) return;
    const telling = { text, start, end, place, lead, status, isNamed, stems: figure.stems };
    if (isToldAsReached(telling)) findings.push({ kind: 'told-as-reached', number, figure });
  };
  for (const number of all) {
    const { quantity, start, end } = number;
    if (quantity === undefined) {
      numbers.push(number);
      report(number, [named(number) ?? []].flat(), true);
      continue;
    }
    if (isAllowed(number)) continue;
    if (number.isBare) {
      // `The wait climbed to 50`: only what a goal about the same thing has is looked at.
      const alike = ledger.figures.filter((known) =>
        isMeantBare(quantity, known, () => text.slice(...sentenceAround(text, start, end))),
      );
      if (alike.length > 0) report(number, alike, false);
      continue;
    }
    const change = wrong.find((one) => one.change === number);
    if (change) {
      numbers.push(number);
      const told = (one: ReadNumber): string => named(one)?.text ?? one.text;
      findings.push({
        kind: 'wrong-arithmetic',
        number,
        change,
        ends: { from: told(change.from), to: told(change.to) },
      });
      continue;
    }
    if (ledger.figures.length === 0) {
      if (!number.isFewInWords) numbers.push(number);
      continue;
    }
    if (number.isFewInWords && !ledger.figures.some((known) => mayMean(number, known))) continue;
    numbers.push(number);
    const equal = ledger.figures.filter((known) => equality(quantity, known) === 'value');
    const isNamed = equal.length > 0 || ledger.figures.some((known) => equality(quantity, known) === 'named');
    if (equal.length > 0) {
      // `Doubled` may be a figure of 100%, and is no proof that it is meant.
      const meant = equal.every(({ readings: [own] }) => own?.dimension === quantity.dimension);
      if (meant) report(number, equal, false);
    } else if (!isNamed && !right.includes(number) && !followsFrom(quantity, ledger.figures)) {
      const [from, to] = sentenceAround(text, start, end);
      findings.push({
        kind: 'unknown',
        number,
        nearest: nearestFigure(quantity, text.slice(from, to), ledger.figures),
      });
    }
  }
  return { findings, numbers };
}
