/*
 * Days as whole numbers, so that nothing here depends on a time zone: what counts is the date on the owner's own
 * calendar. The arithmetic is that of the proleptic Gregorian calendar, in years that begin in March.
 */

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/u;
const yearsInEra = 400;
const daysInEra = 146_097;
const daysBeforeEpoch = 719_468;

/** Days from 1970-01-01 to a date, which may be one that no calendar has. */
function daysTo(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / yearsInEra);
  const yearOfEra = marchYear - era * yearsInEra;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - daysBeforeEpoch;
}

/**
 * A day as a number: how many days after 1970-01-01 it is.
 * @param date such as `2026-03-14`; what follows the date is not looked at
 * @returns undefined for what is no date, such as `2026-02-30`
 */
export function dayNumber(date: string): number | undefined {
  const [, year, month, day] = dayForm.exec(date.slice(0, 10)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = daysTo(Number(year), Number(month), Number(day));
  return dateOf(number) === date.slice(0, 10) ? number : undefined;
}

/** The date of a day: `2026-03-14`. */
export function dateOf(number: number): string {
  const days = number + daysBeforeEpoch;
  const era = Math.floor(days / daysInEra);
  const dayOfEra = days - era * daysInEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * yearsInEra + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
