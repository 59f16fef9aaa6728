import { readRecent, withQuestion } from '../../search/answer/recent-questions.ts';

const key = 'story-bank:recent-questions';

/** What was asked on this device. Nothing of it leaves the device; where storing is forbidden, nothing is kept. */
export const recentStore = {
  read(): string[] {
    try {
      return readRecent(localStorage.getItem(key));
    } catch {
      return [];
    }
  },
  add(question: string): void {
    try {
      localStorage.setItem(key, JSON.stringify(withQuestion(recentStore.read(), question)));
    } catch {
      // A private window may refuse; the search works without.
    }
  },
  clear(): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // As above.
    }
  },
};
