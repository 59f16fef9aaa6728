import { dayNumber } from '../../recall/calendar-day.ts';

/** Now, by the device's own clock and calendar: `2026-03-14T21:05:33`. */
export function localTime(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** Today as a number of days. */
export const today = (): number => dayNumber(localTime()) ?? 0;

const dayNames = new Intl.DateTimeFormat('en', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });

/** A day as it is read: `Tuesday, March 9`. */
export const dayName = (day: number): string => dayNames.format(day * 86_400_000);
