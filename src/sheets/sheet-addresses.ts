import { storyIds, type BankSource } from '../bank/bank-source.ts';
import { listIds } from '../bank/lists.ts';
import { isTalk } from '../bank/outline.ts';
import type { SheetAddress } from '../bank/urls.ts';
import { bankSheetKinds, sheetKinds, type SheetSubject } from './kinds.ts';

/** The ids of everything that sheets of a kind are about; of what has a problem of its own, too. */
function subjectIds(source: BankSource, subject: SheetSubject): string[] {
  if (subject === 'stories') return storyIds(source);
  if (subject !== 'talks') return listIds(source.lists[subject]);
  const talks = source.stories.filter(({ frontmatter, outline }) => isTalk(frontmatter, outline));
  const perhaps = source.brokenStories.filter(({ frontmatter }) => frontmatter.format !== 'behavioral');
  return [...talks, ...perhaps].map(({ id }) => id);
}

/**
 * Every cheat sheet of a bank, without what it says.
 * @param source what was read
 */
export const sheetAddresses = (source: BankSource): SheetAddress[] =>
  bankSheetKinds.flatMap((kind) => subjectIds(source, sheetKinds[kind].subject).map((id) => ({ kind, id })));
