import { clockDigits } from '../../bank/clock-digits.ts';
import { rehearsalSeconds, type Rehearsal } from './rehearsal.ts';

/** A bar of a chart, in shares of the chart's width. */
export interface ChartBar {
  kind: 'planned' | 'spoken' | 'questions';
  from: number;
  width: number;
}

/** A section in a chart: what was planned, and what was taken, on the scale of all sections. */
export interface ChartRow {
  title: string;
  bars: ChartBar[];
  /** The bars in words: `2:30 planned, 3:10 taken`, with the questions where there were any. */
  text: string;
  /** `+0:40`, `−0:10`, `on time`. */
  difference: string;
  isOver: boolean;
}

/** A rehearsal as a picture. */
export interface RehearsalChart {
  rows: ChartRow[];
  /** The picture in a sentence. */
  text: string;
}

/** Less than this, in seconds, is as planned. */
const asPlanned = 5;

/** How much longer something took than planned: `+0:40`; with a real minus sign. */
function differenceText(seconds: number): string {
  if (Math.abs(seconds) < asPlanned) return 'on time';
  return `${seconds > 0 ? '+' : '\u2212'}${clockDigits(Math.abs(seconds))}`;
}

/** The same in words: `0:40 over`. */
function differenceWords(seconds: number): string {
  if (Math.abs(seconds) < asPlanned) return 'as planned';
  return `${clockDigits(Math.abs(seconds))} ${seconds > 0 ? 'over' : 'under'}`;
}

/**
 * Lays out what was planned and what was taken, section by section, on one scale.
 */
export function rehearsalChart({ sections }: Pick<Rehearsal, 'sections'>): RehearsalChart {
  const longest = Math.max(1, ...sections.map((one) => Math.max(one.planned + one.plannedQuestions, one.spoken + one.questions))); // prettier-ignore
  const rows = sections.map((section): ChartRow => {
    const planned = section.planned + section.plannedQuestions;
    const taken = section.spoken + section.questions;
    const spoken = section.spoken / longest;
    const asked = section.questions === 0 ? '' : `, ${clockDigits(section.questions)} of it for questions`;
    return {
      title: section.title,
      bars: [
        { kind: 'planned', from: 0, width: planned / longest },
        { kind: 'spoken', from: 0, width: spoken },
        { kind: 'questions', from: spoken, width: section.questions / longest },
      ],
      text: `${clockDigits(planned)} planned, ${clockDigits(taken)} taken${asked}`,
      difference: differenceText(taken - planned),
      isOver: taken - planned >= asPlanned,
    };
  });
  const { planned, taken } = rehearsalSeconds({ sections });
  const furthest = sections
    .map((one) => ({ title: one.title, off: one.spoken + one.questions - one.planned - one.plannedQuestions }))
    .reduce((most, one) => (Math.abs(one.off) > Math.abs(most.off) ? one : most), { title: '', off: 0 });
  const total = `${clockDigits(taken)} of ${clockDigits(planned)} planned, ${differenceWords(taken - planned)}.`;
  const text = Math.abs(furthest.off) < asPlanned ? total : `${total} Furthest off: ${furthest.title}, ${differenceWords(furthest.off)}.`; // prettier-ignore
  return { rows, text };
}
