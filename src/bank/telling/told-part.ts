/** The parts of a full story, in the order in which they are told. Nobody parts the situation from the task in telling. */
export const toldPartNames = {
  situation: 'Situation and task',
  actions: 'Actions',
  results: 'Results',
  reflection: 'Reflection',
} as const;
export type ToldPart = keyof typeof toldPartNames;
/** Their keys, in that order. */
export const toldParts: readonly ToldPart[] = ['situation', 'actions', 'results', 'reflection'];
