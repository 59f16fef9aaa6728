/** Where a sentence ends: at its mark, or where a clause begins that asks on: `…, and what did you learn?` */
const sentenceEnd = /[.?!…。？！]+\s+|,?\s+and\s+(?=(?:what|how|why)\s)/iu;

/**
 * The first sentence of a question that asks for something. Interviewers like to add "How did you react? What did you
 * learn?", which any story answers.
 * @param text a question as typed
 * @param says tells whether a sentence says anything besides filler
 */
export const firstSentence = (text: string, says: (sentence: string) => boolean): string | undefined =>
  text.split(sentenceEnd).find(says);
