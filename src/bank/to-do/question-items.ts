import type { BankSource } from '../bank-source.ts';
import { openersByReadiness } from '../groupings/openers.ts';
import { unansweredQuestions } from '../groupings/questions.ts';
import { answeringStories } from '../groupings/stories.ts';
import { lensTerms } from '../lens-terms.ts';
import { isOwn, type ListEntry, type ListSource } from '../lists.ts';
import { positionAt, type SourceLocation } from '../source-position.ts';
import type { StoryBank } from '../story-bank.ts';
import { lensTermUrl, openerUrl, questionUrl } from '../urls.ts';
import { toDoItem, type ToDoItem } from './to-do-item.ts';

/** Where an entry of a list stands; the list's beginning, where it is still to be written. */
function placeOf<Value extends { id: string }>(
  { file, entries, positions }: ListSource<Value>,
  id: string,
  path: readonly PropertyKey[] = [],
): SourceLocation {
  const found = entries.find((entry: ListEntry<Value>) => entry.value.id === id);
  const isWritten = found !== undefined && isOwn(found);
  return { file, ...(isWritten ? positionAt(positions, [found.index, ...path]) : { line: 1, column: 1 }) };
}

/** The questions that an interview expects, with where it says so, by their ids. */
const expectedPlaces = ({ interviews }: BankSource): ReadonlyMap<string, SourceLocation> =>
  new Map(
    interviews.flatMap(({ file, value, positions }) =>
      value.rounds.flatMap(({ questions }, round) =>
        questions.map((id, index) => [id, { file, ...positionAt(positions, ['rounds', round, 'questions', index]) }]),
      ),
    ),
  );

/** Questions that no story answers, or only by a stretch. */
export function questionItems(bank: StoryBank, source: BankSource): ToDoItem[] {
  const expected = expectedPlaces(source);
  const gaps = new Set(unansweredQuestions(bank).map(({ id }) => id));
  const { questions } = source.lists;
  return bank.questions.flatMap((question) => {
    const { id, text } = question;
    const [best] = answeringStories(bank, id);
    const isExpected = expected.has(id);
    const given = { subject: text, link: questionUrl(id) };
    if (best?.fit === 'stretch') {
      const told = `“${best.story.title}” is a stretch.`;
      const place = placeOf(questions, id);
      const isBorrowed = bank.borrowedQuestions.has(id);
      return [
        toDoItem(
          { kind: 'stretch', text: told, ...given, place: isBorrowed ? { ...place, file: best.story.file } : place },
          isExpected,
        ),
      ];
    }
    if (best || !(gaps.has(id) || isExpected)) return [];
    const place = expected.get(id) ?? placeOf(questions, id);
    const told = isExpected ? 'No story, and an interview of yours expects it.' : 'No story answers it.';
    return [toDoItem({ kind: 'question', text: told, ...given, place }, isExpected)];
  });
}

/** Openers for which nothing is prepared. */
export const openerItems = (bank: StoryBank, { lists: { openers } }: BankSource): ToDoItem[] =>
  openersByReadiness(bank.openers).unprepared.map(({ id, text }) =>
    toDoItem({
      kind: 'opener',
      subject: text,
      text: `Write under \`id: ${id}\` what you would say.`,
      place: placeOf(openers, id),
      link: openerUrl(id),
    }),
  );

/** What the owner has noted as missing for a lens. */
export const lensItems = ({ lists: { lenses } }: BankSource): ToDoItem[] =>
  lenses.entries.flatMap(({ value: lens }) =>
    lensTerms(lens).flatMap(({ id, term: { name, gap } }, index) =>
      gap === undefined
        ? []
        : [
            toDoItem({
              kind: 'lens',
              subject: `${lens.name}: ${name}`,
              text: gap,
              place: placeOf(lenses, lens.id, ['terms', index, 'gap']),
              link: lensTermUrl(lens.id, id),
            }),
          ],
    ),
  );
