import { clockDigits } from '../../bank/clock-digits.ts';

/** Time that is left, as a clock shows it and as it is read out. */
export interface TimeLabel {
  /** `4:05`, `1:02:03`; never negative, and whole seconds. */
  digits: string;
  /** Whether the time is up and more has been taken: the digits say how much. */
  isOver: boolean;
  /** `4 minutes 5 seconds left`, `12 seconds over`, `no time left`. */
  spoken: string;
}

/** A length of time in words: `1 hour 2 minutes`, `4 minutes 5 seconds`, `1 second`; seconds only below an hour. */
export function timeInWords(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const said = (count: number, unit: string): string =>
    count === 0 ? '' : `${count} ${unit}${count === 1 ? '' : 's'}`;
  const words = [said(hours, 'hour'), said(minutes, 'minute'), hours > 0 ? '' : said(whole % 60, 'second')];
  return words.filter((text) => text !== '').join(' ') || '0 seconds';
}

/**
 * How much time is left. Down to the last moment a second counts as left until it is over, so that `0:00` appears just
 * when the time is up, and `0:01` over one second later.
 * @param ms left, in milliseconds; negative where more was taken
 */
export function timeLeft(ms: number): TimeLabel {
  const seconds = ms > 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const isOver = ms <= -1000;
  const digits = clockDigits(seconds);
  if (seconds === 0) return { digits, isOver, spoken: 'no time left' };
  return { digits, isOver, spoken: `${timeInWords(seconds)} ${isOver ? 'over' : 'left'}` };
}
