/** FNV-1a over UTF-16 units, in 8 hexadecimal digits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The id of the card of a question. */
export const questionCardId = (questionId: string): string => `question/${questionId}`;

/**
 * The id of the card of a follow-up. Follow-ups have no names, and their order changes, so it hangs on their words; in
 * other words it is another question.
 */
export const followUpCardId = (storyId: string, ask: string): string =>
  `follow-up/${storyId}/${digest(ask.normalize('NFC').trim().replace(/\s+/gu, ' '))}`;
