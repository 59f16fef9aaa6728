import type { BankSource } from '../bank/bank-source.ts';
import type { TextLookup } from './body/passages.ts';

const byId = <Part extends { id: string }>(entries: readonly { value: Part }[]): ReadonlyMap<string, Part> =>
  new Map(entries.map(({ value }) => [value.id, value]));

/** What components of stories look up in the lists of their bank. */
export const textLookup = ({ figures, questions }: BankSource['lists']): TextLookup => ({
  figureById: byId(figures.entries),
  questionById: byId(questions.entries),
});
