import { figureStatusNames, type FigureStatus } from '../../../schemas/words.ts';
import { problemKind } from './problem-kind.ts';
import { quoted, toType } from './wording.ts';

/** A figure as a message names it. */
export interface NamedFigure {
  id: string;
  /** Value and unit. */
  text: string;
  measures: string;
  scope: string;
}

const named = ({ id, text, measures, scope }: NamedFigure): string =>
  `${quoted(text)} (${quoted(id)}: ${measures}, ${scope})`;

/** @param number as it stands in the text */
const asStatus = (status: 'target' | 'not-significant', number: string): string =>
  status === 'target'
    ? `Say that it was the target, as in ${quoted(`our target was ${number}`)}, or tell what you reached instead.`
    : `Say it in the same sentence, as in ${quoted('but it was not statistically significant')}, or leave the number out.`;

const whatItIs = (status: FigureStatus): string =>
  status === 'target' ? 'is a target' : `is ${figureStatusNames[status] ?? 'a result'}`;

/** Problems with numbers: those of the texts against those of the ledger, and those of the ledger among each other. */
export const figureProblems = {
  'figure-told-as-result': problemKind<{ figure: NamedFigure; status: 'target' | 'not-significant' }>({
    what: ({ figure, status }) =>
      `This sentence tells ${named(figure)} as reached, and that figure ${whatItIs(status)}.`,
    why: () => 'Who hears it takes it for a result, and the next question is how you measured it.',
    fix: ({ figure, status }) => asStatus(status, `<Figure id="${figure.id}" />`),
  }),
  'number-told-as-result': problemKind<{ typed: string; figure: NamedFigure; status: 'target' | 'not-significant' }>({
    severity: 'warning',
    what: ({ typed, figure, status }) =>
      `${quoted(typed)} is told as reached. In figures.yaml it is ${named(figure)}, which ${whatItIs(status)}.`,
    why: () => 'Who hears it takes it for a result, and the next question is how you measured it.',
    fix: ({ typed, status }) => asStatus(status, typed),
  }),
  'unknown-number': problemKind<{
    typed: string;
    nearest?: NamedFigure | undefined;
    /** Whether a component can stand in its place. */
    isInBody: boolean;
    /** All that the story allows, and this number. */
    allowed: readonly string[];
  }>({
    severity: 'warning',
    what: ({ typed, nearest }) =>
      `${quoted(typed)} is in no figure.${nearest ? ` The nearest is ${named(nearest)}.` : ''}`,
    why: () => 'A number that stands in one place only is told a little differently each time.',
    fix: ({ nearest, isInBody, allowed }) => {
      const allow = `write ${toType(`allowNumbers: [${allowed.map((one) => JSON.stringify(one)).join(', ')}]`)} in the block at the top.`;
      if (!nearest) return `Add it to figures.yaml. If it belongs in no figure, ${allow}`;
      const text = isInBody ? `<Figure id="${nearest.id}" />` : nearest.text;
      return `If you meant that one, write ${toType(text)}. If not, add yours to figures.yaml, or ${allow}`;
    },
  }),
  'wrong-change': problemKind<{ typed: string; from: string; to: string; computed: string }>({
    severity: 'warning',
    what: ({ typed, from, to, computed }) =>
      `From ${quoted(from)} to ${quoted(to)} it is ${computed}, and not ${quoted(typed)}.`,
    why: () => 'Interviewers reckon along, and a change that does not add up makes them doubt both of its ends.',
    fix: ({ computed }) => `Write ${quoted(computed)}, or correct the number that is wrong.`,
  }),
  'disagreeing-figures': problemKind<{ figure: NamedFigure; other: NamedFigure; line: number }>({
    severity: 'warning',
    what: ({ figure, other, line }) =>
      `${quoted(figure.id)} is ${quoted(figure.text)}, and ${quoted(other.id)} on line ${line} is ${quoted(other.text)}: the same measure and scope with two values.`,
    why: () => 'Sooner or later you say one of them in one round and the other in the next.',
    fix: () =>
      'Keep the one that is right. If both are, say in `scope` what tells them apart: when, where, before or after what.',
  }),
};
