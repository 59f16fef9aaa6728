import { begun, type Session } from './session.ts';

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/**
 * A drill under way, as text for the browser's storage.
 * @param choice what is drilled, as `choiceText` writes it
 */
export const sessionText = (choice: string, session: Session): string => JSON.stringify({ choice, ...session });

/**
 * Reads a drill under way.
 * @param text as `sessionText` wrote it, or anything at all
 * @param isThere whether a card can still be asked; others are passed over
 * @returns undefined where nothing is left to ask
 */
export function readSession(
  text: string,
  isThere: (id: string) => boolean,
): { choice: string; session: Session } | undefined {
  try {
    const { choice, queue, done, missed }: Record<string, unknown> = Object(JSON.parse(text));
    if (typeof choice !== 'string' || !isIds(queue) || !isIds(done) || !isIds(missed)) return undefined;
    const left = queue.filter(isThere);
    return left.length > 0 ? { choice, session: { ...begun(left), done, missed } } : undefined;
  } catch {
    return undefined;
  }
}
