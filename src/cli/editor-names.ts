import { z } from 'zod';
import type { BankSource } from '../bank/bank-source.ts';
import { byId } from '../bank/lists.ts';
import { readableStories } from '../bank/readable-stories.ts';

/** Something that an author may name: its id, and what it says. */
export interface EditorName {
  id: string;
  text?: string | undefined;
}

const markStart = 'ids of ';

/**
 * Marks, in a JSON Schema, a text that is the id of something else.
 * @param target what it is the id of: `questions`, `stories`, …
 */
export const namesMark = (target: string): string => `${markStart}${target}`;

const node = z.looseObject({
  $comment: z.string().startsWith(markStart),
  description: z.string().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/**
 * A JSON Schema whose ids are completed: each marked text gets the names that there are. Any other id stays possible,
 * since editors do not know what was written a moment ago.
 * @param schema as JSON
 * @param names by what they are of
 */
export function withNames(schema: unknown, names: ReadonlyMap<string, readonly EditorName[]>): unknown {
  if (Array.isArray(schema)) return schema.map((part: unknown) => withNames(part, names));
  if (typeof schema !== 'object' || schema === null) return schema;
  const marked = node.safeParse(schema).data;
  if (!marked) return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, withNames(part, names)]));
  const { $comment, description, anyOf, ...plain } = marked;
  const known = names.get($comment.slice(markStart.length)) ?? [];
  const any = anyOf?.at(-1) ?? plain;
  const kept = { $comment, ...(description === undefined ? {} : { description }) };
  if (known.length === 0) return { ...kept, anyOf: [any] };
  const texts = known.map(({ text = '' }) => text);
  const described = texts.some((text) => text !== '') ? { enumDescriptions: texts } : {};
  return { ...kept, anyOf: [{ enum: known.map(({ id }) => id), ...described }, any] };
}

/** Names in the order of their lists, each once. */
const distinct = (names: readonly EditorName[]): EditorName[] => [...byId(names.toReversed()).values()].reverse();

/**
 * All that a bank's files may name: the owner's own, then what the catalogue has besides.
 * @param source what was read
 * @returns by what they are of
 */
export function editorNames(source: BankSource): ReadonlyMap<string, readonly EditorName[]> {
  const { lists, catalogue } = source;
  const stories = readableStories(source);
  const namesOf = (chosen: typeof stories): EditorName[] =>
    chosen.map(({ id, frontmatter: { title: text } }) => ({ id, text }));
  const competencies = [...lists.competencies.entries.map(({ value }) => value), ...catalogue.competencies];
  const questions = [...lists.questions.entries.map(({ value }) => value), ...catalogue.questions];
  const lenses = [...lists.lenses.entries.map(({ value }) => value), ...catalogue.lenses];
  return new Map([
    ['stories', namesOf(stories)],
    ['projects', namesOf(stories.filter(({ frontmatter: { format } }) => format === 'project'))],
    ['companies', lists.companies.entries.map(({ value: { id, name } }) => ({ id, text: name }))],
    ['figures', lists.figures.entries.map(({ value: { id, measures } }) => ({ id, text: measures }))],
    ['competencies', distinct(competencies.map(({ id, name }) => ({ id, text: name })))],
    ['questions', distinct(questions.map(({ id, text }) => ({ id, text })))],
    ['openers', distinct(catalogue.openers.map(({ id, text }) => ({ id, text })))],
    ['lenses', distinct(lenses.map(({ id, name }) => ({ id, text: name })))],
  ]);
}
