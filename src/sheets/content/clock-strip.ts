import { clockDigits } from '../../bank/clock-digits.ts';

/** One section of a talk on the clock. */
export interface ClockSection {
  title: string;
  /** Minutes from the start of the talk. */
  start: number;
  end: number;
}

/** The minutes of a talk. */
export interface ClockStrip {
  sections: ClockSection[];
  /** Minutes in all. */
  total: number;
}

/**
 * Lays sections end to end.
 * @param sections titles with their minutes
 */
export function clockStrip(sections: readonly { title: string; minutes: number }[]): ClockStrip {
  let total = 0;
  const placed = sections.map(({ title, minutes }) => {
    const start = total;
    total += minutes;
    return { title, start, end: total };
  });
  return { sections: placed, total };
}

/**
 * A time on the clock: `2:30` for two and a half minutes.
 * @param minutes minutes from the start, at least 0
 */
export const clockTime = (minutes: number): string => clockDigits(Math.round(minutes * 60));

/**
 * A length of time in words, which no line parts: `2.5 min`.
 * @param minutes at least 0
 */
export const minutesText = (minutes: number): string => `${Math.round(minutes * 100) / 100}\u00A0min`;
