const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A length of time as a clock shows it: `0:07`, `59:59`, `1:00:00`. */
export function clockDigits(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = twoDigits(whole % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}
