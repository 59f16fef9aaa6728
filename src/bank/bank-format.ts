/** The file in which a bank says in which form it is written, relative to the project's root. */
export const settingsFile = 'stories/story-bank.yaml';

/** A list of the first form, which is stories/questions.yaml now. */
export const formerQuestionsFile = 'stories/prompts.yaml';

/** What editions for others must not say, and what they say in its place, relative to the project's root. */
export const redactionsFile = 'stories/redactions.yaml';
