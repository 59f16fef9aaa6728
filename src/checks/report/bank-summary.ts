import { listNames } from '../../../schemas/words.ts';
import { storyIds, type BankSource } from '../../bank/bank-source.ts';
import { counted } from '../../bank/counted.ts';
import { listIds, lists } from '../../bank/lists.ts';
import { checkFigures } from '../bank/check-figures.ts';

/**
 * Says what a bank holds, what cannot be used yet included, and how many of its numbers were looked at: `34 stories, 12
 * competencies, 3 companies, 58 questions, 412 numbers`.
 * @param source what was read
 */
export function bankSummary(source: BankSource): string {
  const counts = [
    ...listNames.map((name) => ({ count: listIds(source.lists[name]).length, one: lists[name].one })),
    { count: source.interviews.length, one: 'interview' },
    { count: checkFigures(source).numbers, one: 'number' },
  ];
  return [
    counted(storyIds(source).length, 'story'),
    ...counts.filter(({ count }) => count > 0).map(({ count, one }) => counted(count, one)),
  ].join(', ');
}
