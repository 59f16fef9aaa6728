import type { WordTable } from '../vectors/word-table.ts';

/** So many of the commonest words are sent besides those of the bank: more cost more than they bring. */
const commonWordsSent = 1500;
/** Words that tell so much about whether a question has an answer, in log odds, are sent as well. */
const tellsMuch = 0.5;

/**
 * Words that a question may hold, whatever the bank is about: the commonest (the commoner a word, the less it weighs),
 * and those that tell much about whether there is an answer.
 */
export const wordsOfAnyBank = (table: WordTable): string[] => [
  ...table.commonWords.toSorted((one, other) => table.weightOf(one) - table.weightOf(other)).slice(0, commonWordsSent),
  ...table.commonWords.filter((word) => Math.abs(table.answerabilityOf(word)) >= tellsMuch),
];
