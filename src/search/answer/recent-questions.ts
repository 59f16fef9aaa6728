/** As many as fit above a phone's keyboard. */
const kept = 6;

/**
 * Adds a question to those asked recently.
 * @param recent the ones before, the last first
 * @param question as typed
 * @returns the last first, none twice
 */
export function withQuestion(recent: readonly string[], question: string): string[] {
  const asked = question.trim().replace(/\s+/gu, ' ');
  if (asked === '') return [...recent];
  return [asked, ...recent.filter((other) => other.toLowerCase() !== asked.toLowerCase())].slice(0, kept);
}

/**
 * Reads recent questions from what a device stored.
 * @param stored JSON, or anything at all: another program may have written it
 */
export function readRecent(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, kept) : [];
  } catch {
    return [];
  }
}
